package org.unodc.cop.examples.cli.list;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.TextTable;

/** Writes a list as a table for a terminal. */
final class ListText {
  private ListText() {}

  /** {@return the table and the remarks; a cell without a value is a dash} */
  static String of(ListTable list) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    list.lead().forEach(sentence -> print(sentence, out));
    if (list.isEmpty()) {
      print(list.none(), out);
    } else {
      TextTable table = TextTable.of(list.columns().stream().map(ListColumn::label).toArray());
      list.rows()
          .forEach(
              row ->
                  table.row(
                      row.stream()
                          .map(cell -> cell.label().isEmpty() ? "-" : cell.label())
                          .toArray()));
      table.print(out);
    }
    list.remarks().forEach(remark -> print(remark, out));
    return text.toString();
  }

  private static void print(String sentence, PrintWriter out) {
    PrintableText.wrapped(sentence).forEach(out::println);
  }
}
