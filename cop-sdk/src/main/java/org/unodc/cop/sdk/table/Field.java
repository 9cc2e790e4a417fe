package org.unodc.cop.sdk.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** A part of a value that one or more columns hold. */
abstract class Field {
  private final String column;
  private final ImmutableList<String> path;

  /**
   * @param column the name of its column, or of the first
   * @param path the members of the JSON that lead to it, with slashes between them
   */
  Field(String column, String path) {
    this.column = column;
    this.path = ImmutableList.copyOf(Splitter.on('/').split(path));
  }

  final String column() {
    return column;
  }

  final ImmutableList<String> path() {
    return path;
  }

  /** {@return the path of a member of what is at this one} */
  final ImmutableList<String> path(String... members) {
    return ImmutableList.<String>builder().addAll(path).add(members).build();
  }

  /** {@return the names of its columns without languages} */
  ImmutableList<String> columns() {
    return ImmutableList.of(column);
  }

  /** {@return whether there is a column for each language} */
  boolean hasLanguages() {
    return false;
  }

  /** Puts what the cells hold into the JSON of the row. */
  abstract void read(RowCells cells, RowTree row, CellTerms terms);

  /** {@return the cells for the JSON of a value, without those that would hold nothing} */
  abstract ImmutableMap<ColumnName, String> write(Object tree);
}
