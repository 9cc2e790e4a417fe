package org.unodc.cop.sdk.table;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;

/**
 * A sheet with the texts of its cells, independent of the file format.
 *
 * @param name the name of the sheet; empty if the format has no sheet names
 * @param rows the rows, from the top
 * @param faults the cells without a value, such as a formula with an error, or an empty one of
 *     merged cells in several rows
 * @param notes what a reader should know although it is not wrong, such as hidden rows
 */
public record Sheet(
    String name,
    ImmutableList<SheetRow> rows,
    ImmutableList<TableProblem> faults,
    ImmutableList<TableProblem> notes) {
  public Sheet {
    requireNonNull(name, "name");
    requireNonNull(rows, "rows");
    requireNonNull(faults, "faults");
    requireNonNull(notes, "notes");
  }

  /** Creates a sheet without notes. */
  public Sheet(String name, ImmutableList<SheetRow> rows, ImmutableList<TableProblem> faults) {
    this(name, rows, faults, ImmutableList.of());
  }

  /** {@return a sheet of these rows, numbered from 1} */
  public static Sheet of(String name, Iterable<? extends List<String>> rows) {
    requireNonNull(rows, "rows");
    ImmutableList.Builder<SheetRow> numbered = ImmutableList.builder();
    int number = 0;
    for (List<String> cells : rows) {
      numbered.add(new SheetRow(++number, ImmutableList.copyOf(cells)));
    }
    return new Sheet(name, numbered.build(), ImmutableList.of());
  }

  /** {@return the cells of each row, without the row numbers} */
  public ImmutableList<ImmutableList<String>> cells() {
    return ImmutableList.copyOf(Iterables.transform(rows, SheetRow::cells));
  }

  /** {@return the numbers of rows, faults and notes, without the texts of cells} */
  @Override
  public String toString() {
    return "Sheet[rows="
        + rows.size()
        + ", faults="
        + faults.size()
        + ", notes="
        + notes.size()
        + "]";
  }
}
