package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code cop import} says of tables that it cannot read whole, and of options that do not fit.
 */
class ImportProblemsTest {
  private static final Path WALK_THROUGH = Path.of("walk-through");
  private static final Path RECORD = WALK_THROUGH.resolve("conference.json");
  @TempDir private Path folder;

  @Test
  void givesSlotsWithoutAnEndTheLengthOfTheOption() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("events.csv"), "id,session,start\nse-1,harbour-cop1,2030-06-03 13:15\n");
    List<Object> call =
        List.of("import", RECORD, "side-events", table, "--zone", "Europe/Vienna", "--dry-run");

    Invocation without = Invocation.of(call.toArray());
    Invocation with =
        Invocation.of(Stream.concat(call.stream(), Stream.of("--slot-minutes", "50")).toArray());

    assertThat(without.exitCode()).isEqualTo(3);
    assertThat(without.err()).startsWith("C2 (\"start\"): This row has a start but no end");
    assertThat(with.exitCode()).isZero();
    assertThat(with.err())
        .startsWith("C2 (\"start\"): The table states no end after the start, so the set length of")
        .contains("Rows read: 1. Problems: 0.\n");
  }

  @Test
  void namesTheHiddenRowsAndMergedCellsOfAWorkbook() throws IOException {
    Path file = folder.resolve("events.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Events");
      String[][] rows = {
        {"id", "session", "date", "start", "end"},
        {"se-1", "harbour-cop1", "2030-06-03", "09:00", "10:00"},
        {"se-2", "harbour-cop1", "", "10:00", "11:00"},
        {"se-3", "harbour-cop1", "2030-06-04", "10:00", "11:00"}
      };
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < rows[row].length; column++) {
          Workbooks.write(sheet, row, column, rows[row][column]);
        }
      }
      sheet.range(1, 2, 2, 2).merge();
      sheet.hideRow(3);
      sheet.hideColumn(1);
    }

    Invocation read =
        Invocation.of(
            "import", RECORD, "side-events", file, "--zone", "Europe/Vienna", "--dry-run");

    assertThat(read.err().replaceAll("\\s+", " "))
        .startsWith(
            "Events!B: This column is hidden in the workbook, but it is treated like any other."
                + " Events, row 4: This row is hidden in the workbook, but it is read like any"
                + " other. Events!C3 (\"date\"): This cell is one of the merged cells C2:C3, of"
                + " which only C2 has a value.")
        .contains("Rows read: 2. Problems: 1.");
  }

  @Test
  void namesTheHiddenSheetsThatItDoesNotRead() throws IOException {
    Path file = folder.resolve("events.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      for (String name : List.of("Events", "Old events")) {
        Worksheet sheet = workbook.newWorksheet(name);
        Workbooks.write(sheet, 0, 0, "id");
        Workbooks.write(sheet, 0, 1, "session");
        Workbooks.write(sheet, 1, 0, "se-1");
        Workbooks.write(sheet, 1, 1, "harbour-cop1");
        if (name.startsWith("Old")) {
          sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        }
      }
    }
    List<Object> call = List.of("import", RECORD, "side-events", file, "--dry-run");

    Invocation read = Invocation.of(call.toArray());
    Invocation hidden =
        Invocation.of(Stream.concat(call.stream(), Stream.of("--sheet", "Old events")).toArray());

    assertThat(read.err())
        .startsWith("Old events: This sheet is hidden in the workbook, so it is not read.\n")
        .contains("Rows read: 1. Problems: 0.");
    assertThat(hidden.exitCode()).isEqualTo(2);
    assertThat(hidden.err())
        .startsWith("The sheet Old events is hidden. Show it in a spreadsheet, and save the");
  }

  @ParameterizedTest
  @CsvSource({
    "no.xlsx, This is not a workbook in the XLSX format",
    "no.csv, The table is not UTF-8",
    "missing.xlsx, It cannot be read: there is no such file."
  })
  void namesTheFileThatIsNoTable(String name, String reason) throws IOException {
    Path file = folder.resolve(name);
    if (!name.startsWith("missing")) {
      Files.write(file, new byte[] {(byte) 0xFF, 'x'});
    }

    Invocation read = Invocation.of("import", RECORD, "side-events", file);

    assertThat(read.exitCode()).isEqualTo(3);
    assertThat(read.err()).startsWith(file + ": ").contains(reason);
  }

  @Test
  void namesTheOptionsThatWouldHelp() throws IOException {
    Path titles =
        Files.writeString(
            folder.resolve("titles.csv"), "id,session,title\nse-1,harbour-cop1,Nets\n");
    Path slots =
        Files.writeString(
            folder.resolve("slots.csv"),
            "id,session,start,end\nse-1,harbour-cop1,2030-06-03 13:15,\n"
                + "se-2,harbour-cop1,2030-06-03 13:15,13:15\n");

    Path dates =
        Files.writeString(
            folder.resolve("dates.csv"), "id,session,start\nse-1,harbour-cop1,03/06/2030 10:00\n");

    assertThat(messages(dates, "--slot-minutes", "50"))
        .contains(
            "or set that the day comes first. Option: --day-first. In the cell: \"03/06/2030 10:00\".");
    assertThat(messages(titles))
        .contains("or set the language of such texts. Option: --text-language.");
    assertThat(messages(slots, "--slot-minutes", "50"))
        .contains("set the time zone of the times in the table. Option: --zone Europe/Vienna.");
    assertThat(messages(slots, "--zone", "Europe/Vienna"))
        .contains(
            "no end: write the end, or set a length of slots without an end. Option: --slot-minutes.",
            "start: write the end, or set a length of slots without an end. Option: --slot-minutes.");
  }

  @Test
  void asksOnceForASettingThatManyRowsNeed() throws IOException {
    StringBuilder rows = new StringBuilder("id,session,start,end\n");
    for (int row = 1; row <= 412; row++) {
      rows.append("se-").append(row).append(",harbour-cop1,2030-06-03 13:15,2030-06-03 14:00\n");
    }
    Path table = Files.writeString(folder.resolve("slots.csv"), rows);

    assertThat(messages(table))
        .startsWith(
            "C2 (\"start\"): This time has no time zone: set the time zone of the times in the"
                + " table. Option: --zone Europe/Vienna. In the cell: \"2030-06-03 13:15\". In 412"
                + " cells of the column \"start\": C2:C413. Rows read: 0. Problems: 412.");
    assertThat(messages(table, "--lang", "ru"))
        .contains("Параметр: --zone Europe/Vienna.", "Число таких ячеек в столбце «start»: 412")
        .doesNotContain("time zone", "Option");
  }

  private static String messages(Path table, String... options) {
    Stream<Object> call = Stream.of("import", RECORD, "side-events", table, "--dry-run");
    return Invocation.of(Stream.concat(call, Stream.of(options)).toArray())
        .err()
        .replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "treaty-status|Specify with --treaty the id of the treaty.",
        "treaty-status --treaty x|The record has no 'x'; it has: harbours.",
        "treaty-status --treaty harbours --zone Europe/Vienna|are not for treaty-status.",
        "treaty-status --treaty harbours --fixed kind=SIGNATURE|are not for treaty-status.",
        "treaty-status --treaty harbours --slot-minutes 50|--slot-minutes is only for side-events.",
        "side-events --slot-minutes 0|--slot-minutes must be from 1 to 1440, not 0.",
        "side-events --slot-minutes 99999999|--slot-minutes must be from 1 to 1440, not 99999999.",
        "participants --known-until 2029-12-31|--known-until is only for treaty-status.",
        "treaty-status --treaty harbours --known-until 2092-01-01 --as-of 2029-01-01|until 1 January 2092,"
      })
  void refusesOptionsThatDoNotFit(String arguments, String message) {
    String[] words = arguments.split(" ", 2);
    List<Object> call =
        new ArrayList<>(
            List.of(
                "import",
                WALK_THROUGH.resolve("treaty.json"),
                words[0],
                WALK_THROUGH.resolve("status.csv")));
    if (words.length > 1) {
      call.addAll(List.of(words[1].split(" ")));
    }
    Invocation refused = Invocation.of(call.toArray());

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains(message);
  }
}
