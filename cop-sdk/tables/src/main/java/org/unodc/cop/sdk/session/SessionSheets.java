package org.unodc.cop.sdk.session;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.RecordNameLookup;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.SheetRow;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableProblem;

/**
 * The rows of a table by session, if the table has a column for the session: for figures, meetings,
 * agenda items and rooms, which belong to a session and do not name it.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Sheet sheet =
 *     Sheet.of("", List.of(List.of("session", "number"), List.of("untoc-cop12", "1st")));
 * SessionSheets sheets =
 *     SessionSheets.of(conference, sheet, TableMapping.empty()).orElseThrow();
 * sheets.sheets().forEach((session, rows) -> CopTable.of(Meeting.class).read(rows));
 * sheets.problems() // []
 * }</pre>
 *
 * @param sheets the rows about each session, below the headers, without the column for the session
 * @param mapping the mapping without the column for the session
 * @param problems the rows whose session the record does not have
 */
public record SessionSheets(
    ImmutableMap<SessionId, Sheet> sheets,
    TableMapping mapping,
    ImmutableList<TableProblem> problems) {
  private static final String SESSION = "session";

  public SessionSheets {
    requireNonNull(sheets, "sheets");
    requireNonNull(mapping, "mapping");
    requireNonNull(problems, "problems");
  }

  /**
   * {@return the rows of a table by session; empty if neither the table has a column for the
   * session nor the mapping fixes one}
   *
   * <p>A cell has the id of the session or its title in any language of the record.
   *
   * @param mapping the mapping of the headers, which may map one to {@code session}
   */
  public static Optional<SessionSheets> of(Conference record, Sheet sheet, TableMapping mapping) {
    requireNonNull(record, "record");
    requireNonNull(sheet, "sheet");
    requireNonNull(mapping, "mapping");
    String fixed = mapping.fixed().get(SESSION);
    if (fixed != null) {
      return Optional.of(ofOne(record, sheet, mapping, fixed));
    }
    return header(sheet, mapping)
        .flatMap(
            header ->
                SheetColumns.headed(sheet, header::equals).stream()
                    .findFirst()
                    .map(column -> split(record, sheet, mapping, header, column)));
  }

  private static SessionSheets ofOne(
      Conference record, Sheet sheet, TableMapping mapping, String fixed) {
    Optional<SessionId> session = find(record, fixed);
    TableProblem unknown =
        new TableProblem(
            ProblemCode.HEADER,
            new CellPlace(sheet.name(), 0, 0),
            SESSION,
            "",
            ProblemText.of("session.unknown", InputQuotation.quoted(fixed)));
    return new SessionSheets(
        session.map(id -> ImmutableMap.of(id, sheet)).orElse(ImmutableMap.of()),
        new TableMapping(mapping.columns(), without(mapping.fixed()), mapping.values()),
        session.isPresent() ? ImmutableList.of() : ImmutableList.of(unknown));
  }

  /**
   * {@return the header of the column for the session, by which {@link #of} divides the rows; empty
   * if there is none, or if the mapping fixes the session}
   */
  public static Optional<String> header(Sheet sheet, TableMapping mapping) {
    requireNonNull(sheet, "sheet");
    requireNonNull(mapping, "mapping");
    if (mapping.fixed().containsKey(SESSION)) {
      return Optional.empty();
    }
    ImmutableMap<String, String> mapped =
        mapping.columns().entrySet().stream()
            .filter(entry -> entry.getValue().equals(SESSION))
            .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    TableMapping own =
        new TableMapping(
            mapped.isEmpty() ? mapping.columns() : mapped, ImmutableMap.of(), ImmutableMap.of());
    return CopTable.of(Accreditation.class).with(own).propose(sheet).columns().entrySet().stream()
        .filter(entry -> entry.getValue().equals(SESSION))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static SessionSheets split(
      Conference record, Sheet sheet, TableMapping mapping, String header, int column) {
    ImmutableMap<String, String> meant = mapping.values().getOrDefault(SESSION, ImmutableMap.of());
    int first = firstRow(sheet, header, column);
    List<TableProblem> problems = new ArrayList<>();
    Map<SessionId, Set<Integer>> rows = new LinkedHashMap<>();
    for (SheetRow row : sheet.rows()) {
      if (row.number() > first && !row.isBlank()) {
        String cell = row.cell(column).strip();
        Optional<SessionId> session = find(record, meant.getOrDefault(cell, cell));
        session.ifPresentOrElse(
            id -> rows.computeIfAbsent(id, none -> new HashSet<>()).add(row.number()),
            () -> problems.add(unknown(sheet, row, column, header)));
      }
    }
    Sheet rest = SheetColumns.only(sheet, number -> number != column);
    ImmutableMap.Builder<SessionId, Sheet> sheets = ImmutableMap.builder();
    rows.forEach(
        (session, numbers) ->
            sheets.put(
                session,
                SheetColumns.rows(
                    rest, row -> row.number() <= first || numbers.contains(row.number()))));
    return new SessionSheets(
        sheets.buildOrThrow(), without(mapping, header), ImmutableList.copyOf(problems));
  }

  private static int firstRow(Sheet sheet, String header, int column) {
    return sheet.rows().stream()
        .filter(row -> row.cell(column).equals(header))
        .findFirst()
        .map(SheetRow::number)
        .orElseThrow();
  }

  private static Optional<SessionId> find(Conference record, String cell) {
    return RecordNameLookup.of(record).findSession(cell).map(SessionId::of);
  }

  private static TableProblem unknown(Sheet sheet, SheetRow row, int column, String header) {
    String cell = row.cell(column);
    return new TableProblem(
        ProblemCode.INVALID_VALUE,
        new CellPlace(sheet.name(), row.number(), column),
        header,
        cell,
        cell.isBlank()
            ? ProblemText.of("session.blank")
            : ProblemText.of("session.unknown", InputQuotation.quoted(cell)));
  }

  private static TableMapping without(TableMapping mapping, String header) {
    return new TableMapping(
        mapping.columns().entrySet().stream()
            .filter(entry -> !entry.getKey().equals(header))
            .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)),
        mapping.fixed(),
        without(mapping.values()));
  }

  private static <V> ImmutableMap<String, V> without(ImmutableMap<String, V> columns) {
    return columns.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(SESSION))
        .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** {@return the numbers of sheets and problems, without the texts of cells} */
  @Override
  public String toString() {
    return "SessionSheets[sheets=" + sheets.size() + ", problems=" + problems.size() + "]";
  }
}
