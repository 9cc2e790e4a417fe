package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @Test
  void addsNoRowTwice() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("events.csv"),
            "id,session,room\nse-1,harbour-cop1,m3\nse-2,harbour-cop1,m3\nse-1,harbour-cop1,m3\n");
    Path once = folder.resolve("once.json");

    Invocation first =
        Invocation.of("import", RECORD, "side-events", table, "--sound-rows", "--out", once);
    Invocation second = Invocation.of("import", once, "side-events", table);

    assertThat(first.exitCode()).isEqualTo(1);
    assertThat(first.err())
        .startsWith(
            "row 4: This row is the same entry as row 2 (se-1), so it was not read again.\n"
                + "Rows read: 2. Problems: 1.\n");
    assertThat(second.exitCode()).isEqualTo(3);
    assertThat(second.out()).isEmpty();
    assertThat(second.err())
        .startsWith("row 2: The record already has this entry (se-1), so it was not added again.\n")
        .contains("Rows read: 0. Problems: 3.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "signatures|clean-harbours|name (en),signed on\\nHarbour Watch,2030-06-04",
        "figures|harbour-cop1|subject,count\\nPARTICIPANTS,300",
        "holidays||date,name (en)\\n2030-12-25,Christmas Day",
        "stakeholders||id,name (en)\\nport-friends,Friends of the Port",
        "participants||id,type,state\\nfra,state,FRA",
        "accreditations||stakeholder,session\\nharbour-watch,harbour-cop1",
        "treaty-actions||participant,instrument,kind,date\\naut,harbours,SIGNATURE,2028-05-05"
      })
  void findsTheRowsOfEachListInTheRecord(String list, @Nullable String owner, String rows)
      throws IOException {
    Path record =
        Files.writeString(
            folder.resolve("record.json"),
            """
            {"format": "cop/1", "id": "harbour-cop", "sessions": [{"id": "harbour-cop1"}],
             "declarations": [{"id": "clean-harbours"}]}
            """);
    Path table = Files.writeString(folder.resolve("table.csv"), rows.replace("\\n", "\n"));
    Path once = folder.resolve("once.json");
    List<Object> into = owner == null ? List.of() : List.of("--into", owner);

    Invocation first = importList(record, list, table, into, "--out", once);
    Invocation second = importList(once, list, table, into, "--dry-run");

    assertThat(first.err()).startsWith("Rows read: 1. Problems: 0.\n");
    assertThat(second.exitCode()).isEqualTo(3);
    assertThat(second.err()).startsWith("row 2: The record already has this entry");
  }

  private static Invocation importList(
      Path record, String list, Path table, List<Object> into, Object... more) {
    List<Object> call = new ArrayList<>(List.of("import", record, list, table));
    call.addAll(into);
    call.addAll(List.of(more));
    return Invocation.of(call.toArray());
  }

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
          write(sheet, row, column, rows[row][column]);
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
        write(sheet, 0, 0, "id");
        write(sheet, 0, 1, "session");
        write(sheet, 1, 0, "se-1");
        write(sheet, 1, 1, "harbour-cop1");
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
        .contains("or set that the day comes first with --day-first.");
    assertThat(messages(titles))
        .contains("or set the language of such texts with --text-language.");
    assertThat(messages(slots, "--slot-minutes", "50"))
        .contains("set the time zone of the times in the table with --zone.");
    assertThat(messages(slots, "--zone", "Europe/Vienna"))
        .contains(
            "no end: write the end, or set a length of slots without an end with --slot-minutes.",
            "start: write the end, or set a length of slots without an end with --slot-minutes.");
  }

  private static String messages(Path table, String... options) {
    Stream<Object> call = Stream.of("import", RECORD, "side-events", table, "--dry-run");
    return Invocation.of(Stream.concat(call, Stream.of(options)).toArray())
        .err()
        .replaceAll("\\s+", " ");
  }

  @Test
  void addsParticipants() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("participants.csv"),
            "id,type,state,name,ended\nyug,former State,,Yugoslavia,1992-04-27\naut,State,Austria,,\n");
    Path extended = folder.resolve("extended.json");
    Path status =
        Files.writeString(
            folder.resolve("status.csv"),
            "Participant,Signature\nYugoslavia (former),5 May 2028\nAustria,6 May 2028\n");

    Invocation added =
        Invocation.of(
            "import",
            WALK_THROUGH.resolve("treaty.json"),
            "participants",
            table,
            "--text-language",
            "en",
            "--out",
            extended);

    assertThat(added.err()).startsWith("Rows read: 2. Problems: 0.\n");
    assertThat(added.exitCode()).isZero();
    assertThat(importStatus(extended, status, "--dry-run").err())
        .contains("B2: Adds SIGNATURE of 2028-05-05 by yug", "Participants added: 0.");
  }

  @Test
  void explainsADepositarysTable() throws IOException {
    Invocation dry =
        importStatus(
            WALK_THROUGH.resolve("treaty.json"), WALK_THROUGH.resolve("status.csv"), "--dry-run");

    assertThat(dry.exitCode()).isEqualTo(3);
    assertThat(dry.out()).isEmpty();
    assertThat(dry.err()).isIn(blocks());
  }

  @Test
  void readsADepositarysTableIntoARecord() throws IOException {
    Path imported = folder.resolve("imported.json");
    Path table =
        Files.writeString(
            folder.resolve("status.tsv"),
            "Participant\tSignature\tRatification, Accession(a)\n"
                + "Swaziland\t5 May 2028\t12 Jun 2029\n"
                + "Andorra\t\t1 Jul 2029 a\n"
                + "Kenya\t5 May 2028\t-\n");

    Invocation first =
        importStatus(
            WALK_THROUGH.resolve("treaty.json"),
            table,
            "--known-until",
            "2029-12-31",
            "--out",
            imported);
    Invocation again = importStatus(imported, table, "--dry-run");

    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.err())
        .startsWith(
            "Participants added: 2. Actions added: 3 (SIGNATURE 1, RATIFICATION 1, ACCESSION")
        .contains("Actions known before: 1. Problems: 0.");
    assertThat(Files.readString(imported))
        .contains("\"actionsKnownUntil\": \"2029-12-31\"", "\"SWZ\"", "\"AND\"");
    assertThat(again.exitCode()).isZero();
    assertThat(again.err())
        .isEqualTo(
            "Participants added: 0. Actions added: 0. Actions known before: 4. Problems: 0.\n"
                + "Nothing was written.\n");
  }

  @Test
  void addsTheSoundRowsOfADepositarysTable() throws IOException {
    Path imported = folder.resolve("imported.json");
    Invocation sound =
        importStatus(
            WALK_THROUGH.resolve("treaty.json"),
            WALK_THROUGH.resolve("status.csv"),
            "--sound-rows",
            "--known-until",
            "2029-12-31",
            "--out",
            imported);

    assertThat(sound.exitCode()).isEqualTo(1);
    assertThat(Files.readString(imported))
        .contains("\"AUT\"", "\"2029-07-01\"")
        .doesNotContain("\"TUR\"", "actionsKnownUntil");
  }

  @Test
  void addsTheParticipantsOfTheReadme() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("participants.csv"),
            blocks().stream()
                .filter(block -> block.startsWith("id,type,"))
                .findFirst()
                .orElseThrow());
    Path imported = folder.resolve("imported.json");
    Invocation added =
        Invocation.of(
            "import",
            WALK_THROUGH.resolve("treaty.json"),
            "participants",
            table,
            "--out",
            imported);

    assertThat(added.exitCode()).as(added.err()).isZero();
    assertThat(added.err()).startsWith("Rows read: 4. Problems: 0.");
    assertThat(Files.readString(imported).replaceAll("\\s+", ""))
        .contains("\"successors\":[\"CZE\",\"SVK\"]", "\"members\":[\"AUT\",\"FRA\"]");
  }

  @Test
  void proposesAMappingForADepositarysTable() throws IOException {
    Path mapping = folder.resolve("mapping.json");
    Invocation proposed =
        importStatus(
            WALK_THROUGH.resolve("treaty.json"),
            WALK_THROUGH.resolve("status.csv"),
            "--propose",
            mapping);

    assertThat(proposed).isEqualTo(new Invocation(0, "", ""));
    assertThat(Files.readString(mapping))
        .contains("\"Ratification, Acceptance(A), Accession(a)\": \"RATIFICATION, ACCEPTANCE(A)");
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
        "treaty-status --treaty harbours --known-until 2092-01-01 --as-of 2029-01-01|until 2092-01-01,"
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

  @Test
  void refusesALastKnownDayBeforeTheOneOfTheRecord() throws IOException {
    Path table = Files.writeString(folder.resolve("status.csv"), "Participant,Signature\n");
    Invocation refused =
        Invocation.of(
            "import",
            "untoc",
            "treaty-status",
            table,
            "--treaty",
            "untoc",
            "--known-until",
            "2001-01-01");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("The record knows the actions on untoc until");
  }

  private static Invocation importStatus(Path record, Path table, Object... more) {
    List<Object> call = new ArrayList<>();
    call.addAll(List.of("import", record, "treaty-status", table, "--treaty", "harbours"));
    call.addAll(List.of("--as-of", "2030-01-01"));
    call.addAll(List.of(more));
    return Invocation.of(call.toArray());
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
