package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;

/**
 * The cells of one sheet as texts: what the formats of tables have in common.
 *
 * @param name its name; empty where the format has none
 * @param rows its rows from the top
 * @param faults the cells that hold no value, such as the error of a formula
 */
public record Sheet(String name, ImmutableList<SheetRow> rows, ImmutableList<TableProblem> faults) {

  /** {@return a sheet of these rows, of which the first is row 1} */
  public static Sheet of(String name, Iterable<? extends List<String>> rows) {
    ImmutableList.Builder<SheetRow> numbered = ImmutableList.builder();
    int number = 0;
    for (List<String> cells : rows) {
      numbered.add(new SheetRow(++number, ImmutableList.copyOf(cells)));
    }
    return new Sheet(name, numbered.build(), ImmutableList.of());
  }

  /** {@return its rows without their numbers} */
  public ImmutableList<ImmutableList<String>> cells() {
    return ImmutableList.copyOf(Iterables.transform(rows, SheetRow::cells));
  }
}
