package org.unodc.cop.sdk.table;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * One row of a sheet.
 *
 * @param number the number of the row, counted from 1 as in spreadsheets
 * @param cells the texts of the cells, starting with the first column; cells at the end may be
 *     missing
 */
public record SheetRow(int number, ImmutableList<String> cells) {
  public SheetRow {
    requireNonNull(cells, "cells");
  }

  /** {@return the text in this column, counted from 1; empty if there is none} */
  public String cell(int column) {
    return column <= cells.size() ? cells.get(column - 1) : "";
  }

  /** {@return whether all cells are blank} */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /** {@return the number of the row and the number of cells, without their texts} */
  @Override
  public String toString() {
    return "SheetRow[number=" + number + ", cells=" + cells.size() + "]";
  }
}
