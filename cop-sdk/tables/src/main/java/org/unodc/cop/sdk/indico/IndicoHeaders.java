package org.unodc.cop.sdk.indico;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.SheetRow;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableProblem;

/** The columns of an export. Its first row has the headers; a header may occur several times. */
final class IndicoHeaders {
  private final String sheet;
  private final ImmutableMap<String, String> mapping;
  private final ImmutableMap<String, ImmutableMap<String, String>> values;
  private final Map<IndicoColumn, Integer> columns = new EnumMap<>(IndicoColumn.class);
  private final Map<IndicoColumn, String> headers = new EnumMap<>(IndicoColumn.class);
  private final Map<String, String> proposed = new LinkedHashMap<>();
  private final List<TableProblem> problems = new ArrayList<>();
  private final List<TableProblem> notes = new ArrayList<>();

  IndicoHeaders(Sheet sheet, TableMapping mapping) {
    this.sheet = sheet.name();
    this.mapping = mapping.columns();
    this.values = mapping.values();
    Map<String, Integer> seen = new HashMap<>();
    Set<String> present = new HashSet<>();
    List<String> row =
        sheet.rows().stream().findFirst().map(SheetRow::cells).orElse(ImmutableList.of());
    for (int column = 1; column <= row.size(); column++) {
      String title = row.get(column - 1);
      int times = seen.merge(title, 1, Integer::sum);
      String header = times == 1 ? title : title + " [" + times + "]";
      present.add(header);
      take(column, header, title);
    }
    this.mapping.keySet().stream()
        .filter(header -> !present.contains(header))
        .forEach(header -> refuse(0, header, ProblemText.of("indico.mapping-header")));
    values.keySet().stream()
        .filter(column -> IndicoColumn.called(column).isEmpty())
        .forEach(column -> refuse(0, "", noSuchColumn(column)));
    if (!columns.containsKey(IndicoColumn.REGISTRATION_STATE)) {
      refuse(0, "", ProblemText.of("indico.no-state-column"));
    }
  }

  /** {@return the column of each title; an empty name for a title that is not read} */
  ImmutableMap<String, String> proposal() {
    return ImmutableMap.copyOf(proposed);
  }

  private void take(int column, String header, String title) {
    String target = mapping.get(header);
    Optional<IndicoColumn> meant =
        target == null
            ? IndicoColumn.headed(title).filter(known -> !mapping.containsValue(known.label()))
            : IndicoColumn.called(target);
    proposed.put(
        header,
        meant.filter(known -> !columns.containsKey(known)).map(IndicoColumn::label).orElse(""));
    if (meant.isEmpty() && target != null && !target.isEmpty()) {
      refuse(column, header, noSuchColumn(target));
    } else if (meant.isEmpty()) {
      notes.add(
          problem(ProblemCode.UNKNOWN_HEADER, column, header, ProblemText.of("indico.not-read")));
    } else if (columns.putIfAbsent(meant.get(), column) == null) {
      headers.put(meant.get(), header);
    } else {
      refuse(
          column,
          header,
          ProblemText.of(
              "indico.column-twice", meant.get().label(), headers.getOrDefault(meant.get(), "")));
    }
  }

  private static Translatable noSuchColumn(String column) {
    return ProblemText.of("table.mapping-names-no-column", column);
  }

  boolean has(IndicoColumn column) {
    return columns.containsKey(column);
  }

  /**
   * {@return the text of a row in a column, after the mapping; empty if the cell is empty or there
   * is no such column}
   */
  String cell(SheetRow row, IndicoColumn column) {
    Integer number = columns.get(column);
    String text = number == null ? "" : row.cell(number);
    return values.getOrDefault(column.label(), ImmutableMap.of()).getOrDefault(text, text);
  }

  /**
   * {@return the problems of cells of these columns that have no value, by the number of their row}
   */
  ImmutableListMultimap<Integer, TableProblem> faults(Sheet sheet) {
    ImmutableListMultimap.Builder<Integer, TableProblem> faults = ImmutableListMultimap.builder();
    columns.forEach(
        (column, number) ->
            sheet.faults().stream()
                .filter(fault -> fault.place().column() == number)
                .map(fault -> fault.under(headers.getOrDefault(column, "")))
                .forEach(fault -> faults.put(fault.place().row(), fault)));
    return faults.build();
  }

  /** {@return the problem that this row and the following rows are not counted} */
  TableProblem endAt(SheetRow row) {
    CellPlace place = new CellPlace(sheet, row.number(), 0);
    Translatable message = ProblemText.of("indico.ended");
    return new TableProblem(ProblemCode.TOO_MANY, place, "", "", message);
  }

  TableProblem refusal(SheetRow row, IndicoColumn column, Translatable message) {
    return about(row, column, ProblemCode.INVALID_VALUE, message);
  }

  /** {@return the problem that a row repeats the registration of a row above it} */
  TableProblem repetition(SheetRow row, Translatable message) {
    return about(row, IndicoColumn.ID, ProblemCode.REPEATED, message);
  }

  private TableProblem about(
      SheetRow row, IndicoColumn column, ProblemCode code, Translatable message) {
    CellPlace place = new CellPlace(sheet, row.number(), columns.getOrDefault(column, 0));
    String header = headers.getOrDefault(column, "");
    return new TableProblem(code, place, header, cell(row, column), message);
  }

  /** {@return a note about the whole sheet} */
  TableProblem note(Translatable message) {
    CellPlace wholeSheet = new CellPlace(sheet, 0, 0);
    return new TableProblem(ProblemCode.LEFT_OUT, wholeSheet, "", "", message);
  }

  List<TableProblem> problems() {
    return problems;
  }

  List<TableProblem> notes() {
    return notes;
  }

  private void refuse(int column, String header, Translatable message) {
    problems.add(problem(ProblemCode.HEADER, column, header, message));
  }

  private TableProblem problem(ProblemCode code, int column, String header, Translatable message) {
    return new TableProblem(code, new CellPlace(sheet, 1, column), header, "", message);
  }
}
