package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walk-through of the README, with an unedited spreadsheet. */
class ImportCommandTest {
  private static final Path WALK_THROUGH = Path.of("walk-through");
  private static final Path RECORD = WALK_THROUGH.resolve("conference.json");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"applications.csv", "applications.xlsx", "made.xlsx"})
  void turnsASpreadsheetIntoAPage(String name) throws IOException {
    Path table =
        name.startsWith("made") ? workbook(folder.resolve(name)) : WALK_THROUGH.resolve(name);
    Path mapping = folder.resolve("mapping.json");
    Path imported = folder.resolve("imported.json");

    Invocation proposed =
        Invocation.of(
            "import",
            RECORD,
            "side-events",
            table,
            "--fixed",
            "session=harbour-cop1",
            "--propose",
            mapping);
    Invocation read =
        Invocation.of(
            "import",
            RECORD,
            "side-events",
            table,
            "--mapping",
            mapping,
            "--zone",
            "Europe/Vienna",
            "--text-language",
            "en",
            "--day-first",
            "--sound-rows",
            "--as-of",
            "2030-01-01",
            "--out",
            imported);
    Invocation page = Invocation.of("programme", imported, "--format", "html");

    assertThat(proposed).isEqualTo(new Invocation(0, "", ""));
    assertThat(Files.readString(mapping))
        .contains("\"Main organizer\": \"main organizer\"")
        .contains("\"session\": \"harbour-cop1\"");
    assertThat(read.exitCode()).isEqualTo(1);
    assertThat(read.out()).isEmpty();
    assertThat(read.err())
        .contains("C8 (\"Main organizer\")")
        .contains("Rows read: 4. Problems: 1.\n")
        .contains("imported.json /sideEvents/1/slot\n");
    if (name.endsWith("xlsx")) {
      assertThat(read.err().replace(folder + "/", "")).isIn(blocks());
    }
    assertThat(page.out())
        .contains("<b><bdi>Safe harbours for all</bdi></b>")
        .contains("Clash: two events need this room at this time.")
        .contains("3 June 2030", "4 June 2030", "5 June 2030")
        .doesNotContain("Nets without ghosts");
    assertThat(Invocation.of("programme", imported).out()).isIn(blocks());
    assertThat(Invocation.of("validate", imported, "--as-of", "2030-01-01").exitCode()).isZero();
  }

  @Test
  void addsSignaturesToADeclarationAndFiguresToASession() throws IOException {
    Path record =
        Files.writeString(
            folder.resolve("record.json"),
            """
            {"format": "cop/1", "id": "harbour-cop", "sessions": [{"id": "harbour-cop1"}],
             "declarations": [{"id": "clean-harbours",
               "signatures": {"items": [{"name": "Harbour Watch"}], "complete": false}}]}
            """);
    Path signatures =
        Files.writeString(
            folder.resolve("signatures.csv"),
            "name (en),signed on\nLighthouse Keepers,2030-06-04\n");
    Path figures =
        Files.writeString(
            folder.resolve("figures.csv"), "subject,count,qualifier\nPARTICIPANTS,300,MORE_THAN\n");

    Invocation signed =
        Invocation.of("import", record, "signatures", signatures, "--into", "clean-harbours");
    Invocation counted =
        Invocation.of("import", record, "figures", figures, "--into", "harbour-cop1");

    assertThat(signed.out())
        .contains("Harbour Watch", "Lighthouse Keepers", "2030-06-04", "\"complete\": false");
    assertThat(counted.out()).contains("\"MORE_THAN\"", "300");
    assertThat(Invocation.of("import", record, "signatures", signatures).err())
        .contains("Specify with --into the id of what the signatures belong to.");
    assertThat(Invocation.of("import", record, "figures", figures, "--into", "x").err())
        .contains("The record has no 'x'; it has: harbour-cop1.");
  }

  /** {@return the blocks of output in the README} */
  private static List<String> blocks() throws IOException {
    return List.of(Files.readString(Path.of("README.md")).split("(?m)^```.*\n"));
  }

  /** Writes the same applications to a workbook, with dates as date cells and as text. */
  static Path workbook(Path file) throws IOException {
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

  private static void write(Worksheet sheet, int row, int column, String text) {
    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      sheet.value(row, column, LocalDate.parse(text));
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (!text.isEmpty()) {
      sheet.value(row, column, text);
    }
  }
}
