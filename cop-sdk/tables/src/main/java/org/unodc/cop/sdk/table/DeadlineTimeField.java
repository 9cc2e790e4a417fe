package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.procedure.DeadlineUnit;
import org.unodc.cop.sdk.internal.table.ValueTrees;
import org.unodc.cop.sdk.internal.table.WrittenDeadline;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * The time before or after the opening, in two columns or in words in one, and the provision that
 * states it.
 */
final class DeadlineTimeField extends TableField {
  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final String TIME_AFTER = "time after";
  private static final String DUE = "due";
  private static final String UNIT = "unit";
  private static final CellForm UNITS = new CodeForm<>(DeadlineUnit.class);
  private static final ImmutableMap<String, String> CITATION =
      ImmutableMap.of(
          "cited instrument", "instrument",
          "cited provision", "provision",
          "cited certainty", "certainty");

  DeadlineTimeField() {
    super("time before", BEFORE + "/number");
  }

  @Override
  ImmutableList<String> columns() {
    return ImmutableList.<String>builder()
        .add(column(), TIME_AFTER, DUE)
        .addAll(CITATION.keySet())
        .build();
  }

  @Override
  ImmutableList<String> words(String ofColumn, OfficialLanguage language) {
    return form(CITATION.getOrDefault(ofColumn, "")).words(language);
  }

  @Override
  String kind(String ofColumn) {
    if (ofColumn.equals(DUE)) {
      return "deadline";
    }
    return CITATION.containsKey(ofColumn) ? "any" : "whole";
  }

  @Override
  void read(RowCells cells, RowTree row, CellTerms terms) {
    for (String column : ImmutableList.of(column(), TIME_AFTER, DUE)) {
      cells
          .find(column)
          .ifPresent(
              cell ->
                  row.triedIfStated(cell, DeadlineTimeField::deadline)
                      .ifPresent(time -> put(time, cell, column, cells, row, terms)));
    }
    String direction = row.has(path()) ? BEFORE : AFTER;
    boolean cites =
        CITATION.keySet().stream().anyMatch(column -> row.stated(cells.find(column)).isPresent());
    if (cites) {
      CITATION.forEach(
          (column, member) ->
              cells
                  .find(column)
                  .ifPresent(cell -> readCitation(cell, direction, member, cells, row, terms)));
    }
  }

  private static WrittenDeadline deadline(String cell) {
    return WrittenDeadline.of(cell)
        .orElseThrow(() -> InputRefusedException.of("cell.deadline-expected"));
  }

  /** Puts a time whose direction the column or the cell says, and the unit if the cell has it. */
  private static void put(
      WrittenDeadline time,
      CellText cell,
      String column,
      RowCells cells,
      RowTree row,
      CellTerms terms) {
    boolean isOpen = column.equals(DUE) && time.isAfter().isEmpty();
    boolean isAfter = time.isAfter().orElse(column.equals(TIME_AFTER));
    if (isOpen || (!column.equals(DUE) && isAfter != column.equals(TIME_AFTER))) {
      row.refuse(cell, ProblemText.of("cell.deadline-expected"));
      return;
    }
    ImmutableList<String> number = ImmutableList.of(isAfter ? AFTER : BEFORE, "number");
    if (row.has(number)) {
      row.refuse(
          cell,
          ProblemText.of(
              "cell.columns-contradict", cell.header(), isAfter ? TIME_AFTER : "time before"));
      return;
    }
    row.put(number, time.number(), cell);
    time.unit().ifPresent(unit -> putUnit(unit, cell, cells.find(UNIT), row, terms));
  }

  private static void putUnit(
      DeadlineUnit unit, CellText cell, Optional<CellText> own, RowTree row, CellTerms terms) {
    if (own.isEmpty()) {
      row.put(ImmutableList.of(UNIT), unit.name(), cell);
    } else if (!row.tried(own.get(), text -> UNITS.read(text, terms)).stream()
        .allMatch(unit.name()::equals)) {
      row.refuse(
          cell, ProblemText.of("cell.columns-contradict", cell.header(), own.get().header()));
    }
  }

  /** Reads a part of the citation, which needs the instrument and the provision. */
  private static void readCitation(
      CellText cell,
      String direction,
      String member,
      RowCells cells,
      RowTree row,
      CellTerms terms) {
    Optional<String> missing =
        Stream.of("cited instrument", "cited provision")
            .filter(column -> cells.find(column).isEmpty())
            .findFirst();
    if (missing.isPresent()) {
      row.refuse(cell, ProblemText.of("cell.needs-column", missing.get()));
    } else {
      row.readIfStated(cell, form(member), terms, ImmutableList.of(direction, "citation", member));
    }
  }

  private static CellForm form(String member) {
    return member.equals("certainty") ? TableLayouts.CERTAINTY : CellForms.TEXT;
  }

  @Override
  ImmutableMap<ColumnName, String> write(Object tree) {
    Map<ColumnName, String> cells = new LinkedHashMap<>();
    String direction = ValueTrees.at(tree, path()) == null ? AFTER : BEFORE;
    Optional.ofNullable(ValueTrees.at(tree, ImmutableList.of(direction, "number")))
        .ifPresent(number -> cells.put(ColumnName.of("time " + direction), number.toString()));
    CITATION.forEach(
        (column, member) ->
            Optional.ofNullable(
                    ValueTrees.at(tree, ImmutableList.of(direction, "citation", member)))
                .ifPresent(value -> cells.put(ColumnName.of(column), value.toString())));
    return ImmutableMap.copyOf(cells);
  }
}
