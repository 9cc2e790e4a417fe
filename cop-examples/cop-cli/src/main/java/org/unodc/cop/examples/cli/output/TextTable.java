package org.unodc.cop.examples.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.unodc.cop.sdk.report.DisplayWidth;

/** A text table. Each column is as wide as its longest cell, and the last column is wrapped. */
public final class TextTable {
  private static final String GAP = "  ";
  private static final int WIDTH = 80;

  /** A last column that is narrower is harder to read than a line that is too long. */
  private static final int MINIMUM_LAST_WIDTH = 24;

  private final List<List<String>> rows = new ArrayList<>();

  private TextTable() {}

  /** {@return a table with these column headings} */
  public static TextTable of(Object... headings) {
    return new TextTable().row(headings);
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

  /** Prints the headings and the rows. */
  public void print(PrintWriter out) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<Integer> widths = IntStream.range(0, columns).map(this::width).boxed().toList();
    int margin =
        widths.stream()
            .limit(Math.max(0, columns - 1))
            .mapToInt(width -> width + GAP.length())
            .sum();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size() - 1; i++) {
        String padding = " ".repeat(widths.get(i) - DisplayWidth.of(row.get(i)));
        line.append(row.get(i)).append(padding).append(GAP);
      }
      for (String part :
          PrintableText.wrapped(
              row.get(row.size() - 1), Math.max(MINIMUM_LAST_WIDTH, WIDTH - margin))) {
        out.println(line.append(part).toString().stripTrailing());
        line.replace(0, line.length(), " ".repeat(margin));
      }
    }
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> row.size() > column)
        .mapToInt(row -> DisplayWidth.of(row.get(column)))
        .max()
        .orElse(0);
  }
}
