package org.unodc.cop.sdk.indico;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.sdk.codec.table.LanguageTags;
import org.unodc.cop.sdk.codec.table.RecordNames;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;

/**
 * Reads the registrations of a session from what Indico exports for its organizers. It has no state
 * and can be shared between threads.
 *
 * <p>Persons become numbers, unless there is a basis to name them. Who was nominated, who
 * registered, who came and who withdrew are counted apart.
 */
public final class CopIndico {
  private final SessionId session;
  private final String language;
  private final TableMapping mapping;
  private final ImmutableSet<String> ofStates;
  private final RecordNames names;
  private final Optional<Source> source;
  private final Optional<NamingBasis> basis;

  private CopIndico(
      SessionId session,
      String language,
      TableMapping mapping,
      ImmutableSet<String> ofStates,
      RecordNames names,
      Optional<Source> source,
      Optional<NamingBasis> basis) {
    this.session = session;
    this.language = language;
    this.mapping = mapping;
    this.ofStates = ofStates;
    this.names = names;
    this.source = source;
    this.basis = basis;
  }

  /**
   * {@return the registrations of this session}
   *
   * <p>Throws {@link IllegalArgumentException} where the language is no tag of one.
   *
   * @param language the tag of the language in which its categories and organizations are written
   */
  public static CopIndico of(SessionId session, String language) {
    return new CopIndico(
        session,
        LanguageTags.checked(language),
        TableMapping.empty(),
        ImmutableSet.of(),
        RecordNames.NONE,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * {@return the same where a title of this event's form means one of the columns {@code country},
   * {@code organization}, {@code category}, {@code function}, {@code name}, {@code registration
   * state} and {@code checked in}; empty for none}
   *
   * @param title the title; the second of the same name is {@code Title [2]}
   */
  public CopIndico with(String title, String column) {
    return with(mapping.with(title, column));
  }

  /**
   * {@return the same where titles, and the texts of cells, mean what this says}
   *
   * <p>Throws {@link IllegalArgumentException} where it fixes columns, which no export needs.
   */
  public CopIndico with(TableMapping other) {
    checkArgument(other.fixed().isEmpty(), "no column of an export can be fixed");
    return new CopIndico(session, language, other, ofStates, names, source, basis);
  }

  /**
   * {@return the same where those of these categories are delegates of the State that they name}
   */
  public CopIndico delegatesOfStates(String... categories) {
    return new CopIndico(
        session, language, mapping, ImmutableSet.copyOf(categories), names, source, basis);
  }

  /** {@return the same where participants and stakeholders are those of this record} */
  public CopIndico knowing(Conference record) {
    return new CopIndico(
        session, language, mapping, ofStates, RecordNames.of(record), source, basis);
  }

  /** {@return the same where delegations and figures cite this source} */
  public CopIndico citing(Source export) {
    return new CopIndico(session, language, mapping, ofStates, names, Optional.of(export), basis);
  }

  /** {@return the same that names persons, on this basis, which has to hold for all of them} */
  public CopIndico naming(NamingBasis reason) {
    return new CopIndico(session, language, mapping, ofStates, names, source, Optional.of(reason));
  }

  /** {@return what the registrations on this sheet amount to} */
  public Registrations read(Sheet sheet) {
    IndicoHeaders headers = new IndicoHeaders(sheet, mapping);
    IndicoReader reader = new IndicoReader(headers, language, basis);
    reader.read(sheet);
    reader.noteUnknownCategories(ofStates);
    Groups groups =
        new Groups(reader.groups(), session, language, source, reader.problems().isEmpty());
    return new Registrations(
        reader.groups(),
        groups.delegations(ofStates, names),
        groups.figures(),
        reader.problems(),
        reader.notes());
  }
}
