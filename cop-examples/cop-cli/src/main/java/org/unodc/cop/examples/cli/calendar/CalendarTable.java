package org.unodc.cop.examples.cli.calendar;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.SheetRow;
import org.unodc.cop.sdk.table.TableProblem;

/** The rows that are made from a calendar, with their problems and with what was not read. */
final class CalendarTable {
  private final List<String> headers = new ArrayList<>(List.of("id", "start", "end"));
  private final List<Row> rows = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<TableProblem> notes = new ArrayList<>();
  private final Map<String, Unread> unread = new LinkedHashMap<>();

  private record Row(int line, Map<String, String> cells) {}

  private record Fault(int line, String header, Translatable sentence) {}

  /** A kind of property that is not read. */
  private static final class Unread {
    private final String key;
    private final int first;
    private int count;

    Unread(String key, int first) {
      this.key = key;
      this.first = first;
    }
  }

  /** Adds a row with these cells by header. */
  void add(int line, Map<String, String> cells) {
    cells.keySet().forEach(this::addHeader);
    rows.add(new Row(line, cells));
  }

  /** Adds the reason why the row of a line cannot be read. */
  void fault(int line, String header, Translatable sentence) {
    addHeader(header);
    faults.add(new Fault(line, header, sentence));
  }

  /** Adds a note that something is not read. */
  void leftOut(int line, String key, Object... arguments) {
    note(ProblemCode.LEFT_OUT, line, key, arguments);
  }

  void note(ProblemCode code, int line, String key, Object... arguments) {
    notes.add(
        new TableProblem(
            code, new CellPlace("", line, 0), "", "", CommandText.message(key, arguments)));
  }

  /** Counts a property that is not read. */
  void addUnread(CalendarLine property, String key) {
    unread.computeIfAbsent(property.name(), name -> new Unread(key, property.line())).count++;
  }

  private void addHeader(String header) {
    if (!headers.contains(header)) {
      headers.add(header);
    }
  }

  Sheet sheet(CopLimits limits) {
    if (rows.size() > limits.list()) {
      throw new CopException(
          ImmutableList.of(
              Problem.of(
                  ProblemCode.LIMIT,
                  CommandText.message("calendar.tooManyEvents", limits.list(), "list"))));
    }
    ImmutableList.Builder<SheetRow> sheet = ImmutableList.builder();
    sheet.add(new SheetRow(1, ImmutableList.copyOf(headers)));
    for (Row row : rows) {
      sheet.add(
          new SheetRow(
              row.line,
              headers.stream()
                  .map(header -> row.cells.getOrDefault(header, ""))
                  .collect(ImmutableList.toImmutableList())));
    }
    return new Sheet("", sheet.build(), faults(), notes());
  }

  private ImmutableList<TableProblem> faults() {
    return faults.stream()
        .map(
            fault ->
                new TableProblem(
                    ProblemCode.INVALID_VALUE,
                    new CellPlace("", fault.line, headers.indexOf(fault.header) + 1),
                    fault.header,
                    "",
                    fault.sentence))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<TableProblem> notes() {
    ImmutableList.Builder<TableProblem> all = ImmutableList.builder();
    all.addAll(notes);
    unread.forEach(
        (property, what) ->
            all.add(
                new TableProblem(
                    ProblemCode.LEFT_OUT,
                    new CellPlace("", what.first, 0),
                    "",
                    "",
                    CommandText.message(what.key, property, what.count))));
    return all.build();
  }
}
