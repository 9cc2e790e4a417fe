package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Translatable;

/**
 * A value that is written with an escape prefix if the plain text would be refused or read as
 * another value. The text after the prefix is read unchanged.
 *
 * @param mark the escape prefix
 * @param form the form of a value without the prefix
 * @param needsNone whether a value needs no prefix
 */
record EscapedForm(String mark, CellForm form, Predicate<String> needsNone) implements CellForm {
  @Override
  public Object read(String cell, CellTerms terms) {
    return cell.startsWith(mark) ? cell.substring(mark.length()) : form.read(cell, terms);
  }

  @Override
  public Optional<Translatable> note(String cell) {
    return cell.startsWith(mark) ? Optional.empty() : form.note(cell);
  }

  @Override
  public String write(Object value) {
    String text = value.toString();
    return needsNone.test(text) ? text : mark + text;
  }

  @Override
  public String kind() {
    return form.kind();
  }

  @Override
  public ImmutableList<String> words(OfficialLanguage language) {
    return form.words(language);
  }
}
