package org.unodc.cop.examples.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows in columns that are as wide as what stands in them; the last one is wrapped. */
final class Table {
  private static final String GAP = "  ";
  private static final int WIDTH = 80;

  /** A last column narrower than this would be harder to read than a line that is too long. */
  private static final int NARROWEST = 24;

  private final List<List<String>> rows = new ArrayList<>();

  private Table() {}

  /** {@return a table with these headings} */
  static Table of(Object... headings) {
    return new Table().row(headings);
  }

  /** Adds a row and returns the table. */
  Table row(Object... cells) {
    rows.add(
        IntStream.range(0, cells.length)
            .mapToObj(i -> Printable.of(String.valueOf(cells[i])))
            .toList());
    return this;
  }

  /** Prints the rows. */
  void print(PrintWriter out) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<Integer> widths = IntStream.range(0, columns).map(this::width).boxed().toList();
    int margin =
        widths.stream().limit(Math.max(0, columns - 1)).mapToInt(i -> i + GAP.length()).sum();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size() - 1; i++) {
        String blanks = " ".repeat(widths.get(i) - Printable.width(row.get(i)));
        line.append(row.get(i)).append(blanks).append(GAP);
      }
      for (String part :
          Printable.wrapped(row.get(row.size() - 1), Math.max(NARROWEST, WIDTH - margin))) {
        out.println(line.append(part).toString().stripTrailing());
        line.replace(0, line.length(), " ".repeat(margin));
      }
    }
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> row.size() > column)
        .mapToInt(row -> Printable.width(row.get(column)))
        .max()
        .orElse(0);
  }
}
