package org.unodc.cop.sdk.session;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.SheetRow;

/** Parts of a sheet in which each cell keeps its place. */
final class SheetColumns {
  private static final int SEARCHED_ROWS = 20;

  private SheetColumns() {}

  /** {@return the numbers of the columns with one of these headers} */
  static ImmutableList<Integer> headed(Sheet sheet, Predicate<String> isHeader) {
    return sheet.rows().stream()
        .limit(SEARCHED_ROWS)
        .map(row -> headed(row, isHeader))
        .filter(columns -> !columns.isEmpty())
        .findFirst()
        .orElse(ImmutableList.of());
  }

  /** {@return the number of the row with one of these headers; 0 if there is none} */
  static int headerRow(Sheet sheet, Predicate<String> isHeader) {
    return sheet.rows().stream()
        .limit(SEARCHED_ROWS)
        .filter(row -> !headed(row, isHeader).isEmpty())
        .findFirst()
        .map(SheetRow::number)
        .orElse(0);
  }

  private static ImmutableList<Integer> headed(SheetRow row, Predicate<String> isHeader) {
    ImmutableList.Builder<Integer> columns = ImmutableList.builder();
    for (int column = 1; column <= row.cells().size(); column++) {
      if (isHeader.test(row.cell(column))) {
        columns.add(column);
      }
    }
    return columns.build();
  }

  /** {@return the sheet without the cells in other columns than these} */
  static Sheet only(Sheet sheet, IntPredicate columns) {
    return new Sheet(
        sheet.name(),
        sheet.rows().stream().map(row -> only(row, columns)).collect(toImmutableList()),
        sheet.faults().stream()
            .filter(fault -> columns.test(fault.place().column()))
            .collect(toImmutableList()),
        sheet.notes());
  }

  private static SheetRow only(SheetRow row, IntPredicate columns) {
    List<String> cells = new ArrayList<>();
    for (int column = 1; column <= row.cells().size(); column++) {
      cells.add(columns.test(column) ? row.cell(column) : "");
    }
    return new SheetRow(row.number(), ImmutableList.copyOf(cells));
  }

  /** {@return the sheet without the rows that are not selected, and without notes} */
  static Sheet rows(Sheet sheet, Predicate<SheetRow> selected) {
    ImmutableList<SheetRow> rows =
        sheet.rows().stream().filter(selected).collect(toImmutableList());
    List<Integer> numbers = rows.stream().map(SheetRow::number).toList();
    return new Sheet(
        sheet.name(),
        rows,
        sheet.faults().stream()
            .filter(fault -> numbers.contains(fault.place().row()))
            .collect(toImmutableList()));
  }
}
