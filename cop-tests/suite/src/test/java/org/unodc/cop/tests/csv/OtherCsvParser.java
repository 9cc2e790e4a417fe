package org.unodc.cop.tests.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * An independent parser for RFC 4180 with commas, written from the grammar of that standard only.
 */
final class OtherCsvParser {
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private boolean quoted;

  private OtherCsvParser() {}

  static List<List<String>> parse(String csv) {
    OtherCsvParser parser = new OtherCsvParser();
    for (int i = 0; i < csv.length(); i++) {
      boolean doubled = csv.startsWith("\"\"", i) && parser.quoted;
      parser.take(csv.charAt(i), doubled);
      i += doubled ? 1 : 0;
    }
    return parser.rows;
  }

  private void take(char unit, boolean doubled) {
    if (unit == '"' && !doubled) {
      quoted = !quoted;
    } else if (quoted) {
      cell.append(unit);
    } else if (unit == ',' || unit == '\n') {
      row.add(cell.toString());
      cell.setLength(0);
      if (unit == '\n') {
        rows.add(row);
        row = new ArrayList<>();
      }
    } else if (unit != '\r') {
      cell.append(unit);
    }
  }
}
