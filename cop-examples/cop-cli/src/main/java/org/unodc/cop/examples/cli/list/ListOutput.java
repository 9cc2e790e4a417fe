package org.unodc.cop.examples.cli.list;

import org.unodc.cop.examples.cli.output.TextOutput;

/** Writes a list in one of its forms. */
public final class ListOutput {
  private ListOutput() {}

  /**
   * Writes a list. For a list without rows, it writes a sentence instead, on standard error if
   * necessary.
   *
   * @throws picocli.CommandLine.ParameterException if a workbook would go to a terminal
   */
  public static void write(ListTable list, ListFormat format, TextOutput output) {
    switch (format) {
      case TEXT -> output.write(ListText.of(list));
      case CSV -> output.write(ListCsv.of(list));
      case XLSX -> output.write(ListWorkbook.of(list));
      case JSON -> output.write(ListJson.of(list));
      case HTML -> output.write(ListHtmlPage.of(list));
    }
    if (list.isEmpty() && format != ListFormat.TEXT && format != ListFormat.HTML) {
      output.printNote(list.none());
    }
  }
}
