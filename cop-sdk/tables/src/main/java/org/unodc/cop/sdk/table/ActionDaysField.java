package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unodc.cop.sdk.internal.table.BlankCells;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.table.ValueTrees;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * The day of a treaty action and the day on which it took effect. A blank cell and a dash state no
 * day. A row without both days is no action if the table has a column for the day of the action; an
 * action whose day is not stated has the word for unknown in that column.
 */
final class ActionDaysField extends TableField {
  private static final String DAY = "date";
  private static final String DAY_OF_EFFECT = "effective date";
  private static final ImmutableList<String> EFFECTIVE = ImmutableList.of("effectiveDate");
  private static final ImmutableSet<String> UNKNOWN = HeaderWords.words("word.unknown");

  ActionDaysField() {
    super(DAY, "date");
  }

  @Override
  ImmutableList<String> columns() {
    return ImmutableList.of(DAY, DAY_OF_EFFECT);
  }

  @Override
  String kind(String ofColumn) {
    return "date";
  }

  @Override
  void read(RowCells cells, RowTree row, CellTerms terms) {
    Optional<CellText> day = stated(DAY, cells);
    Optional<CellText> dayOfEffect = stated(DAY_OF_EFFECT, cells);
    day.filter(cell -> !UNKNOWN.contains(SpellingNormalizer.folded(cell.text())))
        .ifPresent(cell -> row.read(cell, CellForms.DATE, terms, path()));
    dayOfEffect.ifPresent(cell -> row.read(cell, CellForms.DATE, terms, EFFECTIVE));
    if (day.isEmpty() && dayOfEffect.isEmpty() && cells.has(DAY)) {
      row.leaveOut(ProblemText.of("cell.no-action"));
    }
  }

  @Override
  ImmutableMap<ColumnName, String> write(Object tree) {
    Object day = ValueTrees.at(tree, path());
    Object dayOfEffect = ValueTrees.at(tree, EFFECTIVE);
    ImmutableMap.Builder<ColumnName, String> cells = ImmutableMap.builder();
    cells.put(ColumnName.of(DAY), day == null ? "unknown" : day.toString());
    if (dayOfEffect != null) {
      cells.put(ColumnName.of(DAY_OF_EFFECT), dayOfEffect.toString());
    }
    return cells.buildOrThrow();
  }

  private static Optional<CellText> stated(String column, RowCells cells) {
    return cells.find(column).filter(cell -> !BlankCells.isBlank(cell.text()));
  }
}
