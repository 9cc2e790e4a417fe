package org.unodc.cop.sdk.indico;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.sdk.internal.table.LanguageTags;
import org.unodc.cop.sdk.internal.table.RecordNameLookup;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;

/**
 * Reads the registrations of a session from the export of Indico for organizers. Instances are
 * immutable and can be shared between threads.
 *
 * <p>Persons are only counted, unless a basis to name them is given. Each stage, such as nominated,
 * registered, attended or withdrawn, is counted separately.
 *
 * <p>Example:
 *
 * <pre>{@code
 * String export =
 *     "ID,Country,As,Registration state\n"
 *         + "1,Austria,Member State,Completed\n"
 *         + "2,Japan,Member State,Pending\n";
 * Registrations registrations =
 *     CopIndico.of(SessionId.of("untoc-cop12"), "en")
 *         .with("As", "category")
 *         .read(CopCsv.standard().read(export.getBytes(StandardCharsets.UTF_8)));
 * }</pre>
 */
public final class CopIndico {
  private final SessionId session;
  private final String language;
  private final TableMapping mapping;
  private final ImmutableSet<String> ofStates;
  private final RecordNameLookup names;
  private final Optional<Source> source;
  private final Optional<NamingBasis> basis;

  private CopIndico(
      SessionId session,
      String language,
      TableMapping mapping,
      ImmutableSet<String> ofStates,
      RecordNameLookup names,
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
   * {@return a reader of the registrations of this session}
   *
   * @param language the tag of the language in which categories and organizations are written
   * @throws IllegalArgumentException if the language is not a language tag
   */
  public static CopIndico of(SessionId session, String language) {
    requireNonNull(session, "session");
    requireNonNull(language, "language");
    return new CopIndico(
        session,
        LanguageTags.checked(language),
        TableMapping.empty(),
        ImmutableSet.of(),
        RecordNameLookup.NONE,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * {@return a copy that assigns a title of the registration form to a column}
   *
   * @param title the title; the second title of the same name is {@code Title [2]}
   * @param column one of {@code id}, {@code country}, {@code organization}, {@code category},
   *     {@code function}, {@code name}, {@code registration state} and {@code checked in}; empty if
   *     the column is not read
   */
  public CopIndico with(String title, String column) {
    return with(mapping.with(title, column));
  }

  /**
   * {@return a copy that reads titles and the texts of cells with this mapping}
   *
   * @throws IllegalArgumentException if the mapping fixes columns, which is not supported for
   *     exports
   */
  public CopIndico with(TableMapping newMapping) {
    checkArgument(newMapping.fixed().isEmpty(), "the mapping must not fix columns of an export");
    return new CopIndico(session, language, newMapping, ofStates, names, source, basis);
  }

  /**
   * {@return a copy that counts persons of these categories as delegates of the State in their
   * registration}
   */
  public CopIndico delegatesOfStates(String... categories) {
    return new CopIndico(
        session, language, mapping, ImmutableSet.copyOf(categories), names, source, basis);
  }

  /** {@return a copy that identifies participants and stakeholders with this record} */
  public CopIndico knowing(Conference record) {
    return new CopIndico(
        session, language, mapping, ofStates, RecordNameLookup.of(record), source, basis);
  }

  /** {@return a copy whose delegations and figures cite this source} */
  public CopIndico citing(Source export) {
    return new CopIndico(session, language, mapping, ofStates, names, Optional.of(export), basis);
  }

  /** {@return a copy that names persons on this basis, which must apply to all of them} */
  public CopIndico naming(NamingBasis basis) {
    return new CopIndico(session, language, mapping, ofStates, names, source, Optional.of(basis));
  }

  /**
   * {@return a mapping of each title of an export to a column, for a person to confirm or change; a
   * title that is not known is mapped to an empty name}
   */
  public TableMapping propose(Sheet sheet) {
    return new TableMapping(
        new IndicoHeaders(sheet, mapping).proposal(), ImmutableMap.of(), mapping.values());
  }

  /** {@return the groups, delegations and figures of the registrations on this sheet} */
  public Registrations read(Sheet sheet) {
    IndicoHeaders headers = new IndicoHeaders(sheet, mapping);
    IndicoReader reader = new IndicoReader(headers, language, basis);
    reader.read(sheet);
    reader.noteUnknownCategories(ofStates);
    ExportGroups groups =
        new ExportGroups(reader.groups(), session, language, source, reader.problems().isEmpty());
    return new Registrations(
        reader.groups(),
        groups.delegations(ofStates, names),
        groups.figures(),
        reader.problems(),
        reader.notes());
  }
}
