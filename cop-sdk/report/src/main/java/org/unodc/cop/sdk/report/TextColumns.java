package org.unodc.cop.sdk.report;

import java.util.ArrayList;
import java.util.List;

/** Aligns texts in columns for a terminal. */
final class TextColumns {
  private static final String GAP = "  ";

  private TextColumns() {}

  /** {@return the rows as lines with aligned columns} */
  static List<String> aligned(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int width = DisplayWidth.of(row.get(i));
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(width, widths.get(i)));
        }
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  /** {@return the words in lines of at most this width, except lines of one longer word} */
  static List<String> filled(List<String> words, int maxWidth) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (!line.isEmpty() && DisplayWidth.of(line + GAP + word) > maxWidth) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : GAP).append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String text = row.get(i);
      line.append(i == 0 ? "" : GAP)
          .append(text)
          .append(" ".repeat(widths.get(i) - DisplayWidth.of(text)));
    }
    return line.toString().stripTrailing();
  }
}
