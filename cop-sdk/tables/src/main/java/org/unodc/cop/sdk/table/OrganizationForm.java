package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Translatable;

/**
 * Reads a name that the record lacks as a new organization, if the table adds organizations.
 *
 * @param form the form of the names that the record has
 * @param value makes the value of the cell from the id of the organization
 */
record OrganizationForm(CellForm form, Function<String, Object> value) implements CellForm {
  /** An organizer, a sponsor or a supporter. */
  static final CellForm ORGANIZER =
      new OrganizationForm(
          TaggedForm.ACTOR, id -> Map.of("type", "stakeholder", "stakeholder", id));

  /** A stakeholder. */
  static final CellForm STAKEHOLDER = new OrganizationForm(CellForms.STAKEHOLDER, id -> id);

  @Override
  public Object read(String cell, CellTerms terms) {
    try {
      return form.read(cell, terms);
    } catch (IllegalArgumentException refusal) {
      return terms
          .organizations()
          .flatMap(added -> added.find(cell))
          .map(value)
          .orElseThrow(() -> refusal);
    }
  }

  @Override
  public Optional<Translatable> note(String cell) {
    return form.note(cell);
  }

  @Override
  public String write(Object written) {
    return form.write(written);
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
