package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Translatable;

/**
 * A form with the kind of its content.
 *
 * @param kind the kind, which has an explanation and an example in the texts of templates
 * @param form the form of the cells
 */
record KindForm(String kind, CellForm form) implements CellForm {
  @Override
  public Object read(String cell, CellTerms terms) {
    return form.read(cell, terms);
  }

  @Override
  public Optional<Translatable> note(String cell) {
    return form.note(cell);
  }

  @Override
  public String write(Object value) {
    return form.write(value);
  }

  @Override
  public boolean hasSeveral() {
    return form.hasSeveral();
  }

  @Override
  public ImmutableList<String> words(OfficialLanguage language) {
    return form.words(language);
  }
}
