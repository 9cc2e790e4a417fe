package org.unodc.cop.examples.cli.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * Writes a list as a workbook with one sheet: a header that stays visible, a filter, and cells that
 * are days, numbers or texts. A text is never a formula.
 */
final class ListWorkbook {
  private static final int HEADER = 0;
  private static final int MIN_WIDTH = 10;
  private static final int MAX_WIDTH = 60;
  private static final int MAX_NAME = 31;
  private static final int MAX_CHARACTERS = 32_767;
  private static final Pattern NOT_IN_A_NAME = Pattern.compile("[/\\\\?*\\[\\]:']");

  /** A text that a workbook would read as an escaped character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /** Workbooks cannot hold earlier days. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final ListTable list;
  private final Worksheet sheet;

  private ListWorkbook(ListTable list, Worksheet sheet) {
    this.list = list;
    this.sheet = sheet;
  }

  /**
   * {@return the workbook}
   *
   * @throws CopException if a text has more characters than a cell can hold
   */
  static byte[] of(ListTable list) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "cop", "1.0")) {
      new ListWorkbook(list, workbook.newWorksheet(name(list.title().label()))).write();
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String name(String title) {
    String name = NOT_IN_A_NAME.matcher(PrintableText.of(title)).replaceAll(" ").strip();
    return name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME).strip();
  }

  private void write() {
    List<ListColumn> columns = list.columns();
    if (list.language().direction() == TextDirection.RIGHT_TO_LEFT) {
      sheet.rightToLeft();
    }
    for (int column = 0; column < columns.size(); column++) {
      String label = columns.get(column).label();
      sheet.value(HEADER, column, label);
      sheet.style(HEADER, column).bold().wrapText(true).set();
      sheet.width(column, width(column, label));
    }
    for (int row = 0; row < list.rows().size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        write(row + 1, column, list.rows().get(row).get(column));
      }
    }
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(HEADER, 0, Math.max(1, list.rows().size()), columns.size() - 1);
    sheet.repeatRows(HEADER);
    sheet.fitToWidth((short) 1);
    sheet.pageOrientation("landscape");
  }

  private int width(int column, String label) {
    int longest =
        list.rows().stream().mapToInt(row -> row.get(column).label().length()).max().orElse(0);
    return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.max(longest, label.length()) + 2));
  }

  private void write(int row, int column, ListCell cell) {
    if (cell instanceof ListCell.Day day && !day.day().isBefore(FIRST_DAY)) {
      sheet.value(row, column, day.day());
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (cell instanceof ListCell.Whole number) {
      sheet.value(row, column, number.value());
    } else if (!cell.label().isEmpty()) {
      sheet.value(row, column, text(cell.label(), row, column));
      sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
  }

  private String text(String label, int row, int column) {
    String text = ESCAPE.matcher(PrintableText.of(label)).replaceAll("_x005F_");
    if (text.length() > MAX_CHARACTERS) {
      throw new CopException(
          List.of(
              Problem.of(
                  ProblemCode.NOT_WRITABLE,
                  "The text of row %s, column \"%s\", has more than the 32,767 characters that a cell can hold."
                      .formatted(row + 1, list.columns().get(column).code()))));
    }
    return text;
  }
}
