package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Translatable;

/**
 * Reads a name that the record lacks as {@link NewOrganizations} takes it.
 *
 * @param form the form of the names that the record has
 * @param other makes the value of the cell from the name of another organization
 */
record OrganizationForm(CellForm form, BiFunction<NewOrganizations, String, Optional<Object>> other)
    implements CellForm {
  /** An organizer, a sponsor or a supporter. */
  static final CellForm ORGANIZER =
      new OrganizationForm(TaggedForm.ACTOR, NewOrganizations::organizer);

  /** A stakeholder. */
  static final CellForm STAKEHOLDER =
      new OrganizationForm(CellForms.STAKEHOLDER, NewOrganizations::stakeholder);

  @Override
  public Object read(String cell, CellTerms terms) {
    try {
      return form.read(cell, terms);
    } catch (IllegalArgumentException refusal) {
      return terms
          .organizations()
          .flatMap(names -> other.apply(names, cell))
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
