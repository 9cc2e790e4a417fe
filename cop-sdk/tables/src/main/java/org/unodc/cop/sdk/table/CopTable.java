package org.unodc.cop.sdk.table;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.internal.table.LanguageTags;
import org.unodc.cop.sdk.internal.table.RecordNameLookup;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;

/**
 * Reads and writes a list of values as a table with one row for each value. Instances are immutable
 * and can be shared between threads.
 *
 * <p>A header is recognized if it is the {@linkplain #columns() name of a column} or a usual name
 * of the column in one of the six official languages. The column of any other header is not read,
 * and {@link TableReading#notes()} reports the header; a {@link TableMapping} assigns it to a
 * column, and {@link #propose} drafts such a mapping.
 *
 * <p>A row without an id gets one that is made from its name, with a note: equal names get equal
 * ids. A State gets its alpha-3 code in small letters. An id in another spelling, such as SE01, is
 * read as se01, with a note. A column such as No. in which all cells are numbers is not read as
 * ids. If side events or meetings with one name differ in their start, day, room or session, the id
 * of the second one gets a number.
 *
 * <p>Nothing is guessed: information that a cell does not hold, such as the zone of a time, has to
 * be set. A row with a problem has no value, but the other rows are still read. A row that repeats
 * another one is a problem; a row that only has totals is left out, with a note. If a header has a
 * problem, no row is read. All problems of a table are reported at once.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Sheet sheet = CopCsv.standard().read("No,Title,Room\nse-1,Safe ports,m3\n".getBytes(StandardCharsets.UTF_8));
 * TableReading<SideEvent> reading =
 *     CopTable.of(SideEvent.class)
 *         .writtenIn("en")
 *         .in(ZoneId.of("Europe/Vienna"))
 *         .with(TableMapping.empty().withFixed("session", "untoc-cop12"))
 *         .read(sheet);
 * List<SideEvent> events = reading.values();
 * List<TableProblem> problems = reading.problems();
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class CopTable<T> {
  private final TableLayout<T> layout;
  private final CellTerms terms;
  private final Optional<String> language;
  private final TableMapping mapping;
  private final CopLimits limits;
  private final ImmutableList<T> known;
  private final boolean withRepetitions;
  private final boolean withOrganizations;

  private CopTable(
      TableLayout<T> layout,
      CellTerms terms,
      Optional<String> language,
      TableMapping mapping,
      CopLimits limits,
      ImmutableList<T> known,
      boolean withRepetitions,
      boolean withOrganizations) {
    this.layout = layout;
    this.terms = terms;
    this.language = language;
    this.mapping = mapping;
    this.limits = limits;
    this.known = known;
    this.withRepetitions = withRepetitions;
    this.withOrganizations = withOrganizations;
  }

  /**
   * {@return a reader and writer of tables of this type}
   *
   * @throws IllegalArgumentException if the type is not one of {@link #types()}
   */
  public static <T> CopTable<T> of(Class<T> type) {
    return new CopTable<>(
        TableLayouts.of(type),
        CellTerms.NONE,
        Optional.empty(),
        TableMapping.empty(),
        CopLimits.standard(),
        ImmutableList.of(),
        false,
        false);
  }

  /** {@return the types that have a table} */
  public static ImmutableSet<Class<?>> types() {
    return TableLayouts.types();
  }

  /** {@return a copy that reads times without a zone in this zone} */
  public CopTable<T> in(ZoneId zone) {
    return with(terms.in(zone));
  }

  /**
   * {@return a copy that reads 03/04/2024 as 3 April; without this setting, such dates are refused}
   */
  public CopTable<T> dayFirst() {
    return with(terms.withDayFirst());
  }

  /**
   * {@return a copy that reads texts under a header without a language as texts in this language}
   *
   * <p>Without this setting, the header of a column of texts has to name the language, as in {@code
   * title (en)}; a header that does not is a problem.
   *
   * @throws IllegalArgumentException if it is not a language tag
   */
  public CopTable<T> writtenIn(String tag) {
    return new CopTable<>(
        layout,
        terms.writtenIn(tag),
        Optional.of(LanguageTags.checked(tag)),
        mapping,
        limits,
        known,
        withRepetitions,
        withOrganizations);
  }

  /**
   * {@return a copy that also accepts the names of participants, stakeholders and units of this
   * record}
   */
  public CopTable<T> knowing(Conference record) {
    return with(terms.with(RecordNameLookup.of(record)));
  }

  /**
   * {@return a copy for a list of this session: rooms and agenda items are those of the session,
   * and a date without a year is in its year}
   */
  public CopTable<T> inSession(SessionId session) {
    return with(terms.inSession(session.value()));
  }

  /**
   * {@return a copy that sets this length for a slot whose end is missing or equal to its start,
   * with a note; without this setting, such a row has a problem}
   *
   * @throws IllegalArgumentException if the length is not a positive number of whole minutes
   */
  public CopTable<T> lasting(Duration slotLength) {
    checkArgument(
        slotLength.toMinutes() > 0 && slotLength.equals(Duration.ofMinutes(slotLength.toMinutes())),
        "the length of a slot is not a positive number of whole minutes: %s",
        slotLength);
    return with(terms.withSlotLength(slotLength));
  }

  /**
   * {@return a copy that refuses these values, for example the values of a record: a row about one
   * of them is a problem}
   *
   * <p>Side events, stakeholders and participants are the same if they have the same id,
   * accreditations if they have the same stakeholder and session, signatures of stakeholders if
   * they have the same stakeholder, others if they are equal. In the same way, a row that repeats a
   * row above it is always a problem.
   */
  public CopTable<T> besides(Iterable<? extends T> values) {
    return new CopTable<>(
        layout,
        terms,
        language,
        mapping,
        limits,
        ImmutableList.copyOf(values),
        withRepetitions,
        withOrganizations);
  }

  /**
   * {@return a copy that reads every row, also one that repeats another row or one of the values of
   * {@link #besides}, or that looks like a row of totals; it reads back every list that {@link
   * #write} accepts}
   */
  public CopTable<T> withRepetitions() {
    return new CopTable<>(layout, terms, language, mapping, limits, known, true, withOrganizations);
  }

  /**
   * {@return a copy that also accepts organizers and stakeholders whose names neither the record
   * nor the States have; {@link TableReading#organizations()} has them as organizations}
   *
   * <p>Their names are in the language of {@link #writtenIn}; without one, none is accepted. A name
   * that is almost that of another organization, or that may be several names, is a problem.
   *
   * <p>Without this setting, such an organizer is an {@link
   * org.unodc.cop.domain.actor.Actor.UnnamedActor} with the name as its description, and a note, if
   * a record is given; such a stakeholder is a problem.
   */
  public CopTable<T> addingOrganizations() {
    return new CopTable<>(layout, terms, language, mapping, limits, known, withRepetitions, true);
  }

  /** {@return a copy that reads the headers and cells with this mapping} */
  public CopTable<T> with(TableMapping newMapping) {
    return new CopTable<>(
        layout, terms, language, newMapping, limits, known, withRepetitions, withOrganizations);
  }

  /** {@return a copy with other limits} */
  public CopTable<T> with(CopLimits newLimits) {
    return new CopTable<>(
        layout, terms, language, mapping, newLimits, known, withRepetitions, withOrganizations);
  }

  private CopTable<T> with(CellTerms newTerms) {
    return new CopTable<>(
        layout, newTerms, language, mapping, limits, known, withRepetitions, withOrganizations);
  }

  /**
   * {@return the names of all columns, without languages; the header of a column of texts has its
   * language after the name, as in {@code title (fr)}}
   */
  public ImmutableList<String> columns() {
    return layout.fields().stream()
        .flatMap(field -> field.columns().stream())
        .collect(toImmutableList());
  }

  /** {@return the columns with their usual headers and the words of closed lists in a language} */
  public ImmutableList<TableColumn> columns(OfficialLanguage language) {
    return layout.headers().columns(language);
  }

  /**
   * {@return a mapping of each header of a sheet to a column, for a person to confirm or change; a
   * header that is not known is mapped to an empty name}
   */
  public TableMapping propose(Sheet sheet) {
    HeaderWords words = layout.headers();
    SheetHeaders headers = new SheetHeaders(sheet, words, mapping, language);
    Map<String, String> columns = new LinkedHashMap<>();
    for (String header : headers.all().values()) {
      columns.put(header, headers.isNumbering(header) ? "" : proposed(header, words));
    }
    return new TableMapping(
        ImmutableMap.copyOf(columns), mapping.fixed(), mapping.values(), mapping.rows());
  }

  /**
   * {@return the mapping that {@link #propose} returns, with a column for other headers too, which
   * a person has to confirm: a header such as "Proposal title" is mapped by the known header within
   * it; the headers of a wide table of figures, which name subjects of figures or sessions of the
   * record, are in {@link TableMapping#rows}}
   */
  public TableMapping suggest(Sheet sheet) {
    HeaderWords words = layout.headers();
    TableMapping known = propose(sheet);
    if (layout.type() == ReportedFigure.class) {
      known = WideFigures.proposed(known, terms.names());
    }
    Map<String, String> columns = new LinkedHashMap<>(known.columns());
    Set<String> taken = new HashSet<>(columns.values());
    taken.addAll(mapping.fixed().keySet());
    for (String header : known.columns().keySet()) {
      boolean isOpen =
          columns.getOrDefault(header, "").isEmpty() && !mapping.columns().containsKey(header);
      Optional<String> within = isOpen ? words.within(header, taken) : Optional.empty();
      within.ifPresent(column -> columns.put(header, column));
      within.ifPresent(taken::add);
    }
    return new TableMapping(
        ImmutableMap.copyOf(columns), mapping.fixed(), mapping.values(), known.rows());
  }

  private String proposed(String header, HeaderWords words) {
    String column = mapping.columns().get(header);
    return column != null ? column : words.find(header).map(ColumnName::toString).orElse("");
  }

  /**
   * {@return the values of the rows that can be read, with the problems of the others}
   *
   * <p>The content of the sheet never causes an exception.
   */
  public TableReading<T> read(Sheet sheet) {
    return read(sheet, repetitions(), Optional.empty());
  }

  /**
   * {@return the list of these values as the table states it}
   *
   * <p>A row is about the value with the same id. If the row has no id, it is about the value with
   * the same name: the title of a side event, the name of a stakeholder as {@link
   * org.unodc.cop.domain.stakeholder.StakeholderDirectory} knows it, the State or name of a
   * participant, the number of a meeting or an agenda item, the subject, category, unit and day of
   * a figure. If it can be about several values, it is a problem, and so is a row without an id
   * whose organization has almost the same name as a recorded one. What the row has replaces what
   * the value had; an empty cell changes nothing. All other rows are about new values. A recorded
   * value that the table does not have stays.
   *
   * <p>The content of the sheet never causes an exception.
   *
   * @param recorded the values that are known before, such as those of a record; {@link #besides}
   *     and {@link #withRepetitions} have no effect
   */
  public TableUpdate<T> update(Sheet sheet, Iterable<? extends T> recorded) {
    RowUpdates<T> updates = new RowUpdates<>(layout, ImmutableList.copyOf(recorded));
    RowRepetitions<T> repetitions = RowRepetitions.of(layout::identity, ImmutableList.of());
    return updates.result(read(sheet, repetitions, Optional.of(updates)), sheet.name());
  }

  private TableReading<T> read(
      Sheet sheet, RowRepetitions<T> repetitions, Optional<RowUpdates<T>> updates) {
    HeaderWords words = layout.headers();
    SheetHeaders headers = new SheetHeaders(sheet, words, mapping, language);
    List<TableProblem> problems = new ArrayList<>(headers.problems());
    MappedCells mapped = new MappedCells(sheet, headers, words, mapping);
    problems.addAll(mapped.problems());
    ImmutableSet<String> required =
        updates.isPresent() ? ImmutableSet.of() : layout.requiredBeside(headers.columns().keySet());
    problems.addAll(headers.missing(columns(), required, mapped.fixed().keySet()));
    return problems.isEmpty()
        ? new RowReader<>(
                layout,
                sheet,
                headers,
                mapped,
                terms.withOtherNames(withOrganizations),
                limits,
                repetitions,
                updates)
            .read()
        : new TableReading<>(
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.copyOf(problems),
            headers.notes(),
            ImmutableList.of());
  }

  private RowRepetitions<T> repetitions() {
    return withRepetitions ? RowRepetitions.allowed() : RowRepetitions.of(layout::identity, known);
  }

  /**
   * {@return a sheet of these values, with the names of the columns as headers; optional columns
   * without a value are left out}
   *
   * @throws CopException if a value cannot be read back unchanged
   */
  public Sheet write(Iterable<? extends T> values) {
    return new SheetWriter<>(layout).write(ImmutableList.copyOf(values));
  }
}
