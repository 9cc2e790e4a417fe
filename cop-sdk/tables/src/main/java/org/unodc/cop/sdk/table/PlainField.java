package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.internal.table.ValueTrees;

/** A part of a value, held by one cell. */
final class PlainField extends TableField {
  private final CellForm form;

  PlainField(String column, String path, CellForm form) {
    super(column, path);
    this.form = form;
  }

  @Override
  String kind(String ofColumn) {
    return form.kind();
  }

  @Override
  boolean hasSeveral() {
    return form.hasSeveral();
  }

  @Override
  void read(RowCells cells, RowTree row, CellTerms terms) {
    cells.find(column()).ifPresent(cell -> row.readIfStated(cell, form, terms, path()));
  }

  @Override
  ImmutableMap<ColumnName, String> write(Object tree) {
    Object value = ValueTrees.at(tree, path());
    return value == null
        ? ImmutableMap.of()
        : ImmutableMap.of(ColumnName.of(column()), form.write(value));
  }

  @Override
  ImmutableList<String> words(String ofColumn, OfficialLanguage language) {
    return form.words(language);
  }
}
