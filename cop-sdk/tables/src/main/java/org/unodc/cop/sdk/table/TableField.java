package org.unodc.cop.sdk.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.language.OfficialLanguage;

/** A part of a value, held by one or more columns. */
abstract class TableField {
  private final String column;
  private final ImmutableList<String> path;

  /**
   * @param column the name of the column, or of the first one
   * @param path the JSON members that lead to the part, with slashes between them
   */
  TableField(String column, String path) {
    this.column = column;
    this.path = ImmutableList.copyOf(Splitter.on('/').split(path));
  }

  final String column() {
    return column;
  }

  final ImmutableList<String> path() {
    return path;
  }

  /** {@return the path of a member below this part} */
  final ImmutableList<String> path(String... members) {
    return ImmutableList.<String>builder().addAll(path).add(members).build();
  }

  /** {@return the names of the columns, without languages} */
  ImmutableList<String> columns() {
    return ImmutableList.of(column);
  }

  /** {@return whether there is a column for each language} */
  boolean hasLanguages() {
    return false;
  }

  /** {@return the words of a closed list for one of the columns; empty if it has no such list} */
  ImmutableList<String> words(String ofColumn, OfficialLanguage language) {
    return ImmutableList.of();
  }

  /** {@return the kind of content of one of the columns, as {@link CellForm#kind} has it} */
  abstract String kind(String ofColumn);

  /** {@return whether a cell may have several values} */
  boolean hasSeveral() {
    return false;
  }

  /** Reads the cells of this field into the JSON of the row. */
  abstract void read(RowCells cells, RowTree row, CellTerms terms);

  /** {@return the cells for the JSON of a value; empty cells are left out} */
  abstract ImmutableMap<ColumnName, String> write(Object tree);
}
