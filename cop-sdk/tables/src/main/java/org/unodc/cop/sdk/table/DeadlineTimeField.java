package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.internal.table.ValueTrees;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** The time before or after the opening, in two columns, and the provision that states it. */
final class DeadlineTimeField extends TableField {
  private static final String BEFORE = "before";
  private static final String AFTER = "after";
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
        .add(column(), "time after")
        .addAll(CITATION.keySet())
        .build();
  }

  @Override
  ImmutableList<String> words(String ofColumn, OfficialLanguage language) {
    return form(CITATION.getOrDefault(ofColumn, "")).words(language);
  }

  @Override
  String kind(String ofColumn) {
    return CITATION.containsKey(ofColumn) ? "any" : "whole";
  }

  @Override
  void read(RowCells cells, RowTree row, CellTerms terms) {
    cells.find(column()).ifPresent(cell -> row.readIfStated(cell, CellForms.WHOLE, terms, path()));
    cells
        .find("time after")
        .ifPresent(
            cell ->
                row.readIfStated(cell, CellForms.WHOLE, terms, ImmutableList.of(AFTER, "number")));
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
