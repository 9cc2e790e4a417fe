package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;

/**
 * The cells of one row.
 *
 * @param cells the cells that are not empty, by the name of their column
 * @param columns the names of all columns of the table, also of those with an empty cell
 * @param faulty the names of the columns whose cell has no value for a reason that is reported
 */
record RowCells(
    ImmutableSortedMap<ColumnName, CellText> cells,
    ImmutableSet<ColumnName> columns,
    ImmutableSet<ColumnName> faulty) {

  /**
   * {@return whether the cell in this column, which has no language, has no value for a reported
   * reason}
   */
  boolean isFaulty(String column) {
    return faulty.contains(ColumnName.of(column));
  }

  /** {@return whether the table has this column, which has no language} */
  boolean has(String column) {
    return columns.contains(ColumnName.of(column));
  }

  Optional<CellText> find(String column) {
    return Optional.ofNullable(cells.get(ColumnName.of(column)));
  }

  /** {@return the cells with the texts of one column in several languages, by language} */
  ImmutableMap<String, CellText> languagesOf(String base) {
    ImmutableMap.Builder<String, CellText> languages = ImmutableMap.builder();
    cells.forEach(
        (name, cell) -> {
          if (name.base().equals(base)) {
            languages.put(name.language(), cell);
          }
        });
    return languages.buildOrThrow();
  }
}
