package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.sdk.internal.table.ValueTrees;

/** A count with its qualifier. A count without a qualifier is read as {@code UNQUALIFIED}. */
final class CountField extends TableField {
  private static final String VALUE = "value";
  private static final String QUALIFIER = "qualifier";
  private static final CellForm WORD = new CodeForm<>(CountQualifier.class);

  CountField(String column, String path) {
    super(column, path);
  }

  @Override
  ImmutableList<String> columns() {
    return ImmutableList.of(column(), QUALIFIER);
  }

  @Override
  void read(RowCells cells, RowTree row, CellTerms terms) {
    cells
        .find(column())
        .ifPresent(
            cell -> {
              row.read(cell, CellForms.WHOLE, terms, path(VALUE));
              row.put(path(QUALIFIER), CountQualifier.UNQUALIFIED.name(), cell);
            });
    cells.find(QUALIFIER).ifPresent(cell -> row.read(cell, WORD, terms, path(QUALIFIER)));
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
}
