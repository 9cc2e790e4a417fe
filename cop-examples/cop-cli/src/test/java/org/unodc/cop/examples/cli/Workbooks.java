package org.unodc.cop.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for the tests of {@code cop import}. */
final class Workbooks {
  private static final Path WALK_THROUGH = Path.of("walk-through");

  private Workbooks() {}

  /** Writes the same applications to a workbook, with dates as date cells and as text. */
  static Path applications(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Applications");
      List<String> lines = Files.readAllLines(WALK_THROUGH.resolve("applications.csv"));
      for (int row = 0; row < lines.size(); row++) {
        String[] cells = lines.get(row).split(";", -1);
        for (int column = 0; column < cells.length; column++) {
          write(sheet, row, column, cells[column]);
        }
      }
      sheet.range(0, 0, 0, 7).merge();
    }
    return file;
  }

  static void write(Worksheet sheet, int row, int column, String text) {
    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      sheet.value(row, column, LocalDate.parse(text));
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (!text.isEmpty()) {
      sheet.value(row, column, text);
    }
  }
}
