package org.unodc.cop.examples.cli.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.table.Sheet;

/** Writes a list as comma-separated values with codes, the same header in all languages. */
final class ListCsv {
  private ListCsv() {}

  /** {@return the rows, in which no text can become a formula of a spreadsheet} */
  static String of(ListTable list) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(list.columns().stream().map(ListColumn::code).toList());
    list.rows().forEach(row -> rows.add(row.stream().map(ListCell::code).toList()));
    return new String(CopCsv.standard().write(Sheet.of("", rows)), UTF_8);
  }
}
