package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        name.startsWith("made")
            ? Workbooks.applications(folder.resolve(name))
            : WALK_THROUGH.resolve(name);
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
        .contains("<h3><bdi>Safe harbours for all</bdi></h3>")
        .contains("3 June 2030", "4 June 2030", "5 June 2030")
        .doesNotContain("Nets without ghosts")
        .doesNotContainIgnoringCase("clash");
    assertThat(page.err())
        .isEqualTo("Both need Room M3: Safe harbours for all and Young seafarers.\n");
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
            "row 4: This row is the same entry as row 2 (se-1), so it was not read again;\n"
                + "delete one of the two.\n"
                + "Rows read: 2. Problems: 1.\n");
    assertThat(second.exitCode()).isEqualTo(3);
    assertThat(second.out()).isEmpty();
    assertThat(second.err())
        .startsWith(
            "row 2: The record already has this entry (se-1), so it was not added again;\n"
                + "delete the row, or update the record with the table.\n")
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

  /** {@return the blocks of output in the README} */
  static List<String> blocks() throws IOException {
    return List.of(Files.readString(Path.of("README.md")).split("(?m)^```.*\n"));
  }
}
