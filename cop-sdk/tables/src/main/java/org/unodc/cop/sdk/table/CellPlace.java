package org.unodc.cop.sdk.table;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * A place in a table: a sheet, a row or a cell.
 *
 * @param sheet the name of the sheet; empty if the format has no sheets
 * @param row the row, counted from 1, or 0 for the whole sheet
 * @param column the column, counted from 1, or 0 for the whole row
 */
public record CellPlace(String sheet, int row, int column) {
  public CellPlace {
    requireNonNull(sheet, "sheet");
  }

  /** {@return the letters of the column in a spreadsheet, such as AB; empty for the whole row} */
  public String columnLetters() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** {@return the place in the notation of spreadsheets, in which a row has a word} */
  Translatable words() {
    if (row == 0 || column > 0) {
      return ProblemText.plain(toString());
    }
    return sheet.isEmpty()
        ? ProblemText.of("table.row", Integer.toString(row))
        : ProblemText.of("table.sheet-and-row", sheet, Integer.toString(row));
  }

  /**
   * {@return the place in the notation of spreadsheets, such as {@code Events!C12}; a whole row is
   * {@code Events, row 12}}
   */
  @Override
  public String toString() {
    if (row > 0 && column == 0) {
      return (sheet.isEmpty() ? "" : sheet + ", ") + "row " + row;
    }
    String cell = columnLetters() + (row > 0 ? Integer.toString(row) : "");
    return sheet.isEmpty() || cell.isEmpty() ? sheet + cell : sheet + "!" + cell;
  }
}
