package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unodc.cop.sdk.internal.table.BlankCells;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;

/**
 * The day of a treaty action. A row in which this cell is blank or a dash is no action, unless the
 * row has a day of effect; an action whose day is not stated has the word for unknown in the cell.
 */
final class ActionDayField extends TableField {
  private static final ImmutableSet<String> UNKNOWN = HeaderWords.words("word.unknown");

  /** The column whose day also shows that there is an action. */
  private final String dayOfEffect;

  ActionDayField(String column, String path, String dayOfEffect) {
    super(column, path);
    this.dayOfEffect = dayOfEffect;
  }

  @Override
  void read(RowCells cells, RowTree row, CellTerms terms) {
    Optional<CellText> day = cells.find(column()).filter(cell -> !BlankCells.isBlank(cell.text()));
    if (day.isPresent()) {
      if (!UNKNOWN.contains(SpellingNormalizer.folded(day.get().text()))) {
        row.read(day.get(), CellForms.DATE, terms, path());
      }
    } else if (cells.has(column()) && cells.find(dayOfEffect).isEmpty()) {
      row.leaveOut(
          "This row has no day in the column \""
              + column()
              + "\", so it is no action and was left out; an action on a day that is not known has"
              + " the word \"unknown\" there.");
    }
  }

  @Override
  ImmutableMap<ColumnName, String> write(Object tree) {
    Object day = ValueTrees.at(tree, path());
    return ImmutableMap.of(ColumnName.of(column()), day == null ? "unknown" : day.toString());
  }
}
