package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;

/**
 * One row of a sheet.
 *
 * @param number which row it is, counted from 1 as spreadsheets do
 * @param cells the texts of its cells from the first column on; cells at its end may be missing
 */
public record SheetRow(int number, ImmutableList<String> cells) {

  /** {@return the text in this column, counted from 1; empty where there is none} */
  public String cell(int column) {
    return column <= cells.size() ? cells.get(column - 1) : "";
  }

  /** {@return whether no cell holds anything} */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
