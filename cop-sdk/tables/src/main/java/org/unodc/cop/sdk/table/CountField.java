package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.sdk.internal.table.ValueTrees;
import org.unodc.cop.sdk.internal.table.WrittenCount;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * A count with its qualifier, which may be in the same cell, as in "over 500". A count without a
 * qualifier is read as {@code UNQUALIFIED}.
 */
final class CountField extends TableField {
  private static final String VALUE = "value";
  private static final String QUALIFIER = "qualifier";
  private static final CellForm WORD = new CodeForm<>(CountQualifier.class);

  private final boolean required;

  /**
   * @param required whether a row without a count is a problem, so that "n/a" is none
   */
  CountField(String column, String path, boolean required) {
    super(column, path);
    this.required = required;
  }

  @Override
  ImmutableList<String> columns() {
    return ImmutableList.of(column(), QUALIFIER);
  }

  @Override
  String kind(String ofColumn) {
    return "count";
  }

  @Override
  void read(RowCells cells, RowTree row, CellTerms terms) {
    cells
        .find(column())
        .ifPresent(cell -> count(cell, row, terms).ifPresent(count -> put(count, cell, row)));
    row.stated(cells.find(QUALIFIER)).ifPresent(cell -> readQualifier(cell, cells, row, terms));
  }

  private Optional<WrittenCount> count(CellText cell, RowTree row, CellTerms terms) {
    Function<String, WrittenCount> reading = text -> WrittenCount.of(text, terms.language());
    return required ? row.tried(cell, reading) : row.triedIfStated(cell, reading);
  }

  private void put(WrittenCount count, CellText cell, RowTree row) {
    CountQualifier qualifier = count.qualifier().orElse(CountQualifier.UNQUALIFIED);
    row.put(path(VALUE), count.value(), cell);
    row.put(path(QUALIFIER), qualifier.name(), cell);
  }

  /** Reads the column of the qualifier, which may not contradict a qualifier beside the number. */
  private void readQualifier(CellText cell, RowCells cells, RowTree row, CellTerms terms) {
    Object written = row.at(path(QUALIFIER));
    row.read(cell, WORD, terms, path(QUALIFIER));
    Object stated = row.at(path(QUALIFIER));
    boolean contradicts =
        written != null
            && !written.equals(CountQualifier.UNQUALIFIED.name())
            && !written.equals(stated);
    if (contradicts) {
      String count = cells.find(column()).map(CellText::header).orElse(column());
      row.refuse(cell, ProblemText.of("cell.columns-contradict", cell.header(), count));
    }
  }

  @Override
  ImmutableMap<ColumnName, String> write(Object tree) {
    Object value = ValueTrees.at(tree, path(VALUE));
    Object qualifier = ValueTrees.at(tree, path(QUALIFIER));
    return value == null || qualifier == null
        ? ImmutableMap.of()
        : ImmutableMap.of(
            ColumnName.of(column()), value.toString(),
            ColumnName.of(QUALIFIER), qualifier.toString());
  }

  @Override
  ImmutableList<String> words(String ofColumn, OfficialLanguage language) {
    return ofColumn.equals(QUALIFIER) ? WORD.words(language) : ImmutableList.of();
  }
}
