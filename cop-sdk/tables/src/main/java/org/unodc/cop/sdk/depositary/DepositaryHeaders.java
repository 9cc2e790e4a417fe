package org.unodc.cop.sdk.depositary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.SheetRow;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableProblem;

/** The columns of a depositary's table, with the problems of their headers. */
final class DepositaryHeaders {
  static final String PARTICIPANT = "participant";

  /** Number of rows in which the headers are searched. */
  private static final int SEARCHED_ROWS = 20;

  private final Sheet sheet;
  private final TreeMap<String, String> mapped = new TreeMap<>();
  private final int index;
  private final List<Integer> participants = new ArrayList<>();
  private final TreeMap<Integer, ActionHeader> actions = new TreeMap<>();
  private final List<TableProblem> problems = new ArrayList<>();
  private final List<TableProblem> notes = new ArrayList<>();
  private boolean hasUnreadColumns;

  DepositaryHeaders(Sheet sheet, TableMapping mapping) {
    this.sheet = sheet;
    mapping
        .columns()
        .forEach((header, target) -> mapped.put(SpellingNormalizer.folded(header), target));
    this.index = indexOfHeaders();
    headers().forEach(this::take);
    mapping.columns().keySet().forEach(this::checkIsPresent);
    check(mapping);
  }

  /** {@return the column of the participants; only if there are no problems} */
  int participantColumn() {
    return participants.get(0);
  }

  /** {@return the headers of the columns of days, by column} */
  ImmutableSortedMap<Integer, ActionHeader> actions() {
    return ImmutableSortedMap.copyOf(actions);
  }

  /** {@return the rows below the headers} */
  ImmutableList<SheetRow> rows() {
    return sheet.rows().subList(index + 1, sheet.rows().size());
  }

  /** {@return whether a row only repeats the headers, for example because pages were joined} */
  boolean areRepeatedIn(SheetRow row) {
    return row.cells().equals(sheet.rows().get(index).cells());
  }

  /** Notes that the last known day is not set, because not all columns are read. */
  void noteUnsetDay(LocalDate day) {
    notes.add(
        problem(
            ProblemCode.UNKNOWN_HEADER, 0, ProblemText.of("depositary.unset-day", day.toString())));
  }

  String header(int column) {
    return index < 0 || column == 0 ? "" : sheet.rows().get(index).cell(column);
  }

  ImmutableList<TableProblem> problems() {
    return ImmutableList.copyOf(problems);
  }

  ImmutableList<TableProblem> notes() {
    return ImmutableList.copyOf(notes);
  }

  /** {@return whether the actions of some column are not read, because its header is not known} */
  boolean hasUnreadColumns() {
    return hasUnreadColumns;
  }

  /** {@return what is known about each header, in the form of a mapping} */
  ImmutableMap<String, String> proposed() {
    ImmutableMap.Builder<String, String> columns = ImmutableMap.builder();
    headers()
        .forEach(
            (column, header) -> {
              String action = parsed(header).map(ActionHeader::toString).orElse("");
              columns.put(header, isParticipant(header) ? PARTICIPANT : action);
            });
    return columns.buildKeepingLast();
  }

  private Map<Integer, String> headers() {
    TreeMap<Integer, String> headers = new TreeMap<>();
    SheetRow row = index < 0 ? likeliest() : sheet.rows().get(index);
    for (int column = 1; column <= row.cells().size(); column++) {
      if (!row.cell(column).isBlank()) {
        headers.put(column, row.cell(column));
      }
    }
    return headers;
  }

  /** The probable headers if none is known: the first row with more than one cell. */
  private SheetRow likeliest() {
    return sheet.rows().stream()
        .limit(SEARCHED_ROWS)
        .filter(row -> row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1)
        .findFirst()
        .orElse(new SheetRow(0, ImmutableList.of()));
  }

  /** {@return the index of the row with the most known headers; -1 if no header is known} */
  private int indexOfHeaders() {
    int best = -1;
    long most = 0;
    for (int i = 0; i < Math.min(SEARCHED_ROWS, sheet.rows().size()); i++) {
      long known =
          sheet.rows().get(i).cells().stream()
              .filter(cell -> isParticipant(cell) || parsed(cell).isPresent())
              .count();
      if (known > most) {
        most = known;
        best = i;
      }
    }
    return best;
  }

  private Optional<String> target(String header) {
    return Optional.ofNullable(mapped.get(SpellingNormalizer.folded(header)));
  }

  private boolean isParticipant(String header) {
    return !header.isBlank() && DepositaryTerms.isParticipant(target(header).orElse(header));
  }

  private Optional<ActionHeader> parsed(String header) {
    return ActionHeader.parse(target(header).orElse(header));
  }

  private void take(int column, String header) {
    if (index < 0) {
      return;
    }
    Optional<ActionHeader> action = parsed(header);
    if (isParticipant(header)) {
      participants.add(column);
    } else if (action.isPresent()) {
      actions.put(column, action.get());
      action
          .get()
          .unknown()
          .forEach(
              phrase ->
                  notes.add(
                      problem(
                          ProblemCode.UNKNOWN_HEADER,
                          column,
                          ProblemText.of("depositary.unknown-part", phrase.toString()))));
    } else {
      takeUnknown(column, target(header));
    }
  }

  private void takeUnknown(int column, Optional<String> target) {
    if (target.isEmpty()) {
      hasUnreadColumns = true;
      notes.add(
          problem(ProblemCode.UNKNOWN_HEADER, column, ProblemText.of("depositary.unknown-header")));
    } else if (!target.get().isEmpty()) {
      problems.add(
          problem(
              ProblemCode.HEADER,
              column,
              ProblemText.of("depositary.mapping-target", target.get())));
    }
  }

  private void checkIsPresent(String header) {
    String folded = SpellingNormalizer.folded(header);
    boolean present =
        headers().values().stream()
            .anyMatch(known -> SpellingNormalizer.folded(known).equals(folded));
    if (!present) {
      problems.add(problem(ProblemCode.HEADER, 0, ProblemText.of("table.mapping-header", header)));
    }
  }

  private void check(TableMapping mapping) {
    boolean otherValues =
        mapping.values().keySet().stream()
            .anyMatch(column -> !DepositaryTerms.isParticipant(column));
    if (!mapping.fixed().isEmpty() || otherValues) {
      refuse(ProblemText.of("depositary.mapping-columns"));
    }
    if (participants.size() != 1) {
      refuse(
          participants.isEmpty()
              ? ProblemText.of("depositary.no-participants")
              : ProblemText.of("depositary.several-participants"));
    }
    if (actions.isEmpty()) {
      refuse(ProblemText.of("depositary.no-actions"));
    }
  }

  private void refuse(Translatable message) {
    problems.add(problem(ProblemCode.HEADER, 0, message));
  }

  private TableProblem problem(ProblemCode code, int column, Translatable message) {
    int number = index < 0 ? 0 : sheet.rows().get(index).number();
    CellPlace place = new CellPlace(sheet.name(), number, column);
    return new TableProblem(code, place, header(column), "", message);
  }
}
