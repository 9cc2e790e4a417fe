package org.unodc.cop.examples.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.unodc.cop.sdk.report.DisplayWidth;

/**
 * A text table. Each column is as wide as its longest cell, unless it has a maximum width. Cells
 * that are wider than their column, and those of the last column, are wrapped.
 */
public final class TextTable {
  private static final String GAP = "  ";

  /** A last column that is narrower is harder to read than a line that is too long. */
  private static final int MINIMUM_LAST_WIDTH = 24;

  private final List<List<String>> rows = new ArrayList<>();
  private final Map<Integer, Integer> maximumWidths = new HashMap<>();

  private TextTable() {}

  /** {@return a table with these column headings} */
  public static TextTable of(Object... headings) {
    return new TextTable().row(headings);
  }

  /** {@return a table without headings} */
  public static TextTable empty() {
    return new TextTable();
  }

  /**
   * Adds a row.
   *
   * @return this table
   */
  public TextTable row(Object... cells) {
    rows.add(
        IntStream.range(0, cells.length)
            .mapToObj(i -> PrintableText.of(String.valueOf(cells[i])))
            .toList());
    return this;
  }

  /**
   * Sets the maximum width of a column other than the last one.
   *
   * @param column the number of the column, from 0
   * @return this table
   */
  public TextTable maximumWidth(int column, int width) {
    maximumWidths.put(column, width);
    return this;
  }

  /** Prints the headings and the rows. */
  public void print(PrintWriter out) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<Integer> widths = new ArrayList<>();
    int margin = 0;
    for (int i = 0; i < columns - 1; i++) {
      widths.add(width(i));
      margin += widths.get(i) + GAP.length();
    }
    widths.add(Math.max(MINIMUM_LAST_WIDTH, PrintableText.width() - margin));
    rows.forEach(row -> print(row, widths, out));
  }

  private static void print(List<String> row, List<Integer> widths, PrintWriter out) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < row.size() - 1; i++) {
      boolean fits = DisplayWidth.of(row.get(i)) <= widths.get(i);
      cells.add(fits ? List.of(row.get(i)) : PrintableText.wrapped(row.get(i), widths.get(i)));
    }
    cells.add(PrintableText.wrapped(row.get(row.size() - 1), widths.get(widths.size() - 1)));
    int lines = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int number = 0; number < lines; number++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < cells.size(); i++) {
        String part = number < cells.get(i).size() ? cells.get(i).get(number) : "";
        line.append(part);
        if (i < cells.size() - 1) {
          line.append(" ".repeat(widths.get(i) - DisplayWidth.of(part))).append(GAP);
        }
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private int width(int column) {
    int longest =
        rows.stream()
            .filter(row -> row.size() > column)
            .mapToInt(row -> DisplayWidth.of(row.get(column)))
            .max()
            .orElse(0);
    return Math.min(longest, maximumWidths.getOrDefault(column, longest));
  }
}
