package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that write, with a record of a small conference. */
class WritingCommandsTest {
  @TempDir private Path folder;
  private Path record;

  @BeforeEach
  void saveTheRecord() throws IOException {
    record = Files.writeString(folder.resolve("harbour.json"), HarbourRecord.JSON);
  }

  @Test
  void printsTheProgramme() {
    assertThat(Invocation.of("programme", record).out())
        .isEqualTo(
            """
            day         from   to     room  event
            6 May 2031  09:00  10:00  m1    Nets <old & new>
            6 May 2031  09:30  10:30  m1    Lights
            Both need m1: Nets <old & new> and Lights.
            """);
    assertThat(Invocation.of("programme", "untoc", "--lang", "fr").out())
        .isEqualTo("Aucune manifestation parallèle de cette session n’a de date ni d’heure.\n");
  }

  @Test
  void publishesTheProgrammeAsAPage() {
    String page = Invocation.of("programme", record, "--format", "html", "--lang", "ar").out();

    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">")
        .contains("<article id=\"nets\">")
        .contains("Nets &lt;old &amp; new&gt;")
        .contains("<bdi>كينيا</bdi>")
        .doesNotContain("Ropes")
        .endsWith("</html>\n");
  }

  @Test
  void escapesTheTextOfARecordInThePage() throws IOException {
    Files.writeString(
        record,
        HarbourRecord.JSON
            .replace("Nets <old & new>", "<script>alert(\\\"nets\\\")</script>")
            .replace("Harbour Watch", "</bdi><img src=x onerror=alert(1)>"));

    String page = Invocation.of("programme", record, "--format", "html").out();

    assertThat(page)
        .contains("<h3><bdi>&lt;script&gt;alert(&quot;nets&quot;)&lt;/script&gt;</bdi></h3>")
        .contains("<bdi>&lt;/bdi&gt;&lt;img src=x onerror=alert(1)&gt;</bdi>")
        .doesNotContain("<script", "<img");
  }

  @Test
  void publishesTheProgrammeAsCalendarAndJson() {
    assertThat(Invocation.of("programme", record, "--format", "ics").out())
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("DTSTART:20310506T070000Z\r\n");
    assertThat(Invocation.of("programme", record, "--format", "json").out())
        .startsWith("[{\n  \"id\": \"nets\",")
        .contains("},\n{\n  \"id\": \"lights\",")
        .endsWith("}]\n");
  }

  @Test
  void omitsPersonsWhomTheRecordMayNotName() throws IOException {
    String named =
        HarbourRecord.JSON.replace(
            "\"id\": \"nets\",", "\"id\": \"nets\", \"moderator\": {\"name\": \"Robin Gray\"},");
    assertThat(named).contains("Robin Gray");
    Files.writeString(record, named);

    Invocation programme = Invocation.of("programme", record, "--format", "json");

    assertThat(programme.out()).startsWith("[{\n  \"id\": \"nets\",").doesNotContain("Robin Gray");
    assertThat(programme.err())
        .isEqualTo("Persons whom the record may not name are omitted from side event nets.\n");
  }

  @Test
  void printsTheListOfParticipants() {
    assertThat(Invocation.of("participants", record).out()).contains("Kenya").contains("4");
  }

  @Test
  void convertsToEachFormatAndBack() throws IOException {
    Path json = folder.resolve("1.json");
    Path yaml = folder.resolve("2.yaml");
    Path line = folder.resolve("3.ndjson");
    Path again = folder.resolve("4.json");

    convert(record, "json", json);
    convert(json, "yaml", yaml);
    convert(yaml, "ndjson", line);
    convert(line, "json", again);

    assertThat(again).hasSameTextualContentAs(json);
    assertThat(Files.readString(line).lines()).hasSize(1);
    assertThat(Files.readString(yaml)).startsWith("---\nformat: cop/1\nid: harbour-cop\n");
  }

  @Test
  void convertsInPlace() throws IOException {
    Path same = Files.writeString(folder.resolve("same.json"), HarbourRecord.JSON);

    convert(same, "ndjson", same);

    assertThat(Files.readString(same)).startsWith("{\"format\":\"cop/1\"");
  }

  private static void convert(Path from, String form, Path to) {
    assertThat(Invocation.of("convert", from, "--to", form, "--out", to))
        .isEqualTo(new Invocation(0, "", ""));
  }

  @Test
  void comparesTwoRecords() throws IOException {
    Path later =
        Files.writeString(
            folder.resolve("later.json"), HarbourRecord.JSON.replace("\"Lights\"", "\"Lamps\""));

    Invocation text = Invocation.of("diff", record, later);
    Invocation patch = Invocation.of("diff", record, later, "--format", "patch");

    assertThat(text.exitCode()).isEqualTo(1);
    assertThat(text.out()).startsWith("0 added, 0 removed, 1 changed, 0 moved.").contains("Lamps");
    assertThat(patch.out()).contains("\"op\"").contains("/sideEvents/1/title").contains("Lamps");
    assertThat(Invocation.of("diff", record, record).exitCode()).isZero();
  }

  @Test
  void comparesTwoRecordsWithTheLabelsOfMembers() throws IOException {
    Path later =
        Files.writeString(
            folder.resolve("later.json"),
            HarbourRecord.JSON.replace(
                "\"room\": \"m1\"", "\"onlineLink\": \"https://a.example\""));

    assertThat(Invocation.of("diff", record, later, "--lang", "es").out())
        .contains("supresión de sala: ", "adición de enlace en línea: ")
        .doesNotContain("room", "onlineLink");
  }

  @Test
  void createsARecord() {
    Invocation begun =
        Invocation.of(
            "new",
            "--id",
            "harbour-cop",
            "--title",
            "Conference on Harbours",
            "--session",
            "harbour-cop1",
            "--opens",
            "2031-05-05",
            "--closes",
            "2031-05-09");

    assertThat(begun.out())
        .startsWith("{\n  \"format\": \"cop/1\",\n  \"id\": \"harbour-cop\",")
        .contains("\"first\": \"2031-05-05\"");
    assertThat(Invocation.withInput(begun.out(), "validate", "-", "--quiet").exitCode()).isZero();
    assertThat(Invocation.of("new", "--id", "Harbour COP").err())
        .contains("lower-case letters, digits and hyphens");
    assertThat(Invocation.of("new", "--id", "a", "--opens", "2031-05-05").exitCode()).isEqualTo(2);
  }

  @Test
  void migratesARecordToTheLatestFormat() {
    Invocation latest = Invocation.of("migrate", record);

    assertThat(latest.exitCode()).isZero();
    assertThat(latest.out()).contains("\"harbour-cop\"");
    assertThat(latest.err()).endsWith("From cop/1 to cop/1.\n");
  }

  @Test
  void countsRegistrations() throws IOException {
    Path export =
        Files.writeString(
            folder.resolve("export.csv"),
            """
            Name,Organization,Category,Registration state,Checked in
            Ann,Harbour Watch,Observer,Completed,Yes
            Ben,Harbour Watch,Observer,Completed,No
            """);

    Invocation counted = Invocation.of("registrations", record, export);

    assertThat(counted.out())
        .isEqualTo(
            """
            stage       persons
            nominated   0
            registered  2
            attended    1
            withdrawn   0
            rejected    0
            """);
  }

  @Test
  void addsNoRegistrationsThatTheRecordHas() throws IOException {
    Path export =
        Files.writeString(
            folder.resolve("export.csv"),
            """
            ID,Country,Category,Registration state
            1,Austria,Delegate,Completed
            2,Austria,Delegate,Completed
            """);
    Path once = folder.resolve("once.json");

    Invocation first = addRegistrations(record, export, "--out", once);
    Invocation again = addRegistrations(once, export);

    assertThat(first.exitCode()).isZero();
    assertThat(first.err())
        .isEqualTo(
            cutOff() + counts("Figures: 8 new, 0 unchanged", "Delegations: 0 new, 0 unchanged"));
    assertThat(again.exitCode()).isZero();
    assertThat(again.err())
        .isEqualTo(
            cutOff() + counts("Figures: 0 new, 8 unchanged", "Delegations: 0 new, 0 unchanged"));
    assertThat(again.out()).isEqualTo(Files.readString(once));
  }

  private static String counts(String figures, String delegations) {
    return figures + ", 0 with another number.\n" + delegations + ", 0 with another size.\n";
  }

  private static Invocation addRegistrations(Path record, Path export, Object... more) {
    List<Object> call =
        new ArrayList<>(
            List.of(
                "registrations", record, export, "--delegates", "Delegate", "--add", "registered"));
    call.addAll(List.of(more));
    return Invocation.of(call.toArray());
  }

  private static String cutOff() {
    return "Indico removes a leading = + - or @ from a value: names and titles may lack this"
        + "\ncharacter, and the export does not show which ones.\n";
  }
}
