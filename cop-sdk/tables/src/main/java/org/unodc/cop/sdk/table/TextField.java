package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.unodc.cop.sdk.internal.table.ValueTrees;

/** A text in several languages, with one column for each language. */
final class TextField extends TableField {
  private static final String TEXTS = "texts";

  TextField(String column, String path) {
    super(column, path);
  }

  @Override
  boolean hasLanguages() {
    return true;
  }

  @Override
  String kind(String ofColumn) {
    return "text";
  }

  @Override
  void read(RowCells cells, RowTree row, CellTerms terms) {
    cells
        .languagesOf(column())
        .forEach(
            (language, cell) ->
                row.put(
                    language.equals(ColumnName.ORIGINAL) ? path(language) : path(TEXTS, language),
                    cell.text(),
                    cell));
  }

  @Override
  ImmutableMap<ColumnName, String> write(Object tree) {
    ImmutableMap.Builder<ColumnName, String> cells = ImmutableMap.builder();
    if (ValueTrees.at(tree, path(TEXTS)) instanceof Map<?, ?> texts) {
      texts.forEach((tag, text) -> cells.put(inLanguage(tag), text.toString()));
    }
    if (ValueTrees.at(tree, path(ColumnName.ORIGINAL)) instanceof String tag) {
      cells.put(inLanguage(ColumnName.ORIGINAL), tag);
    }
    return cells.buildKeepingLast();
  }

  private ColumnName inLanguage(Object tag) {
    return new ColumnName(column(), tag.toString());
  }
}
