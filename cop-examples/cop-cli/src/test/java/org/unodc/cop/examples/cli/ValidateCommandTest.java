package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.report.DisplayWidth;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ValidateCommandTest {
  private static final String SOUND = "{\"format\":\"cop/1\",\"id\":\"harbour-cop\"}";

  /**
   * A record with a notice about its session, and with an event outside the days of the session.
   */
  private static final String LATE =
      """
      {"format": "cop/1", "id": "harbour-cop",
       "sessions": [{"id": "harbour-cop1", "title": "First session",
         "days": {"first": "2031-05-05", "last": "2031-05-09"}}],
       "sideEvents": [{"id": "nets", "session": "harbour-cop1", "title": "Nets",
         "mainOrganizer": {"type": "unnamed", "description": "A desk"}, "status": "ACCEPTED",
         "slot": {"start": "2031-06-05T09:00:00+02:00", "end": "2031-06-05T10:00:00+02:00"}}]}
      """;

  private static final String BROKEN = "{\"format\":\"cop/1\",\"id\":7}";

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "sound,  error,   0",
    "late,   error,   0",
    "late,   warning, 1",
    "late,   never,   0",
    "broken, error,   3",
    "broken, never,   3"
  })
  void returnsTheExitCode(String which, String failOn, int exitCode) throws IOException {
    assertThat(validate(which, "--fail-on", failOn).exitCode()).isEqualTo(exitCode);
  }

  @Test
  void printsFindingsWithPlaceRuleAndHintIn80Columns() throws IOException {
    Invocation late = validate("late");

    assertThat(late.out())
        .contains("Side event \"Nets\" (nets)")
        .contains("  warning  ")
        .contains("late.json:6:")
        .contains("/sideEvents/0/slot")
        .contains("side-event.lies-within-its-session")
        .contains("→ ")
        .contains("error 0  warning 1  notice ")
        .doesNotContain("\u001b");
    assertThat(late.out().lines().filter(line -> !line.contains("late.json")))
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
  }

  @Test
  void reportsEachProblemOfAnUnreadableDocument() throws IOException {
    Invocation broken = validate("broken");

    assertThat(broken.out()).isEmpty();
    assertThat(broken.err())
        .contains("broken.json: line 1, column 24, /id: ")
        .contains("[value.type]");
  }

  @Test
  void printsInTheSelectedLanguage() throws IOException {
    assertThat(validate("late", "--lang", "fr").out()).contains("avertissement");
    assertThat(validate("late", "--lang", "zh").out()).contains("警告");
  }

  @Test
  void printsTheReportAsJson() throws IOException {
    assertThat(validate("late", "--format", "json").out())
        .startsWith("{\n  \"format\": \"cop-report/1\",\n")
        .contains("\"rule\": \"side-event.lies-within-its-session\"")
        .contains("\"pointer\": \"/sideEvents/0/slot\"")
        .contains("\"line\": 6");
  }

  @Test
  void printsALineOfJsonForEachOfSeveralDocuments() throws IOException {
    record("late", LATE);
    record("broken", BROKEN);
    record("sound", SOUND);

    Invocation all = Invocation.of("validate", folder, "--format", "json");

    assertThat(all.exitCode()).isEqualTo(3);
    List<String> lines = all.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("{\"file\":").contains("\"code\":\"value.type\"");
    assertThat(lines.get(1)).startsWith("{\"report\":").contains("late.json");
    assertThat(lines.get(2)).startsWith("{\"report\":").contains("sound.json");
    assertThat(all.err()).contains("3 documents, 1 unreadable; error 0; warning 1; notice ");
  }

  @Test
  void followsALinkToADirectory() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Files.writeString(real.resolve("sound.json"), SOUND);
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);

    Invocation all = Invocation.of("validate", link);

    assertThat(all.exitCode()).isZero();
    assertThat(all.out()).isEqualTo("error 0  warning 0  notice 0  " + link + "/sound.json\n");
  }

  @Test
  void writesEachFormatToItsFile() throws IOException {
    Path reports = folder.resolve("reports");

    Invocation written =
        validate("late", "--format", "text,json,sarif,junit,csv,md,html", "--out", reports);

    assertThat(written.exitCode()).isZero();
    assertThat(written.out()).isEmpty();
    try (Stream<Path> files = Files.list(reports)) {
      assertThat(files.map(file -> file.toString().replaceAll(".*late", "late")))
          .containsExactlyInAnyOrder(
              "late.json.txt",
              "late.json.json",
              "late.json.sarif",
              "late.json.xml",
              "late.json.csv",
              "late.json.md",
              "late.json.html");
    }
  }

  @Test
  void numbersReportsWithTheSameName() throws IOException {
    Path reports = folder.resolve("reports");
    Files.createDirectory(folder.resolve("a"));
    Path first = Files.writeString(folder.resolve("a/b.json"), SOUND);
    Path second = Files.writeString(folder.resolve("a_b.json"), LATE);

    Invocation.of("validate", first, second, "--format", "json", "--out", reports);

    try (Stream<Path> files = Files.list(reports)) {
      assertThat(files.map(file -> file.toString().replaceAll(".*a_b", "a_b")))
          .containsExactlyInAnyOrder("a_b.json.json", "a_b.json-2.json");
    }
  }

  @Test
  void shortensTheNamesOfReportsOnLongPaths() throws IOException {
    Path reports = folder.resolve("reports");
    Path first = Files.writeString(deep("port/").resolve("a.json"), SOUND);
    Path second = Files.writeString(deep("quay/").resolve("a.json"), LATE);

    Invocation written =
        Invocation.of("validate", first, second, "--format", "json,sarif", "--out", reports);

    assertThat(written.exitCode()).isZero();
    String name = "_" + "e".repeat(213) + "_a.json";
    try (Stream<Path> files = Files.list(reports)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              name + ".json", name + ".sarif", name + "-2.json", name + "-2.sarif");
    }
    assertThat(reports.resolve(name + "-2.json")).content().contains("harbour-cop1");
  }

  private Path deep(String above) throws IOException {
    return Files.createDirectories(folder.resolve(above + "e".repeat(240)));
  }

  @Test
  void numbersAReportThatWouldReplaceARecord() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Path first = record("late", LATE);
    String name = first.toString().replace('/', '_');
    Path second = Files.writeString(reports.resolve(name + ".json"), SOUND);

    Invocation.of("validate", first, second, "--format", "json", "--out", reports);

    assertThat(second).hasContent(SOUND);
    assertThat(reports.resolve(name + "-2.json")).content().contains("harbour-cop1");
  }

  @Test
  void printsTheMostSevereFindingsFirst() {
    assertThat(severities("validate", "untoc", "--as-of", "2024-11-01"))
        .contains("warning", "notice")
        .isSortedAccordingTo(
            Comparator.comparingInt(List.of("error", "warning", "notice")::indexOf));
    assertThat(severities("validate", "untoc", "--as-of", "2024-11-01", "--max", "2"))
        .containsExactly("warning", "warning");
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void printsFindingsWithOneCauseTogether(OfficialLanguage language) throws IOException {
    String events =
        IntStream.range(0, 500)
            .mapToObj(
                i ->
                    "{'id': 'se-%s', 'session': 'cop2', 'title': 'Event %s', 'room': '%s'}"
                        .formatted(i, i, i == 499 ? "m8" : "m9"))
            .collect(Collectors.joining(","))
            .replace('\'', '"');
    Path record =
        record(
            "rooms",
            """
            {"format": "cop/1", "id": "x", "sessions": [{"id": "cop2", "title": "Second session",
              "days": {"first": "2024-10-14", "last": "2024-10-18"}}], "sideEvents": [%s]}
            """
                .formatted(events));

    String all = Invocation.of("validate", record, "--lang", language.tag()).out();
    String four = Invocation.of("validate", record, "--lang", language.tag(), "--max", "4").out();

    assertThat(all.lines().filter(line -> line.endsWith(" reference.resolves"))).hasSize(4);
    assertThat(all).contains("496", "497", "/sideEvents/499/room").doesNotContain("… ");
    assertThat(four)
        .contains("496", "/sideEvents/499/room", "\n… 4 / 1")
        .doesNotContain("has-a-main-organizer");
  }

  private static List<String> severities(Object... arguments) {
    return Pattern.compile("(?m)^  (error|warning|notice) ")
        .matcher(Invocation.of(arguments).out())
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  @Test
  void printsTheMaximumOfFindingsOnlyWhenQuiet() {
    Invocation few =
        Invocation.of(
            "validate",
            "walk-through/conference.json",
            "--as-of",
            "2030-01-01",
            "--max",
            "2",
            "--quiet");

    assertThat(few.out().lines().filter(line -> line.contains("→ "))).hasSize(2);
    assertThat(few.out()).endsWith("\n… 2 / 5\n").doesNotContain("error 0");
    assertThat(few.err()).isEmpty();
  }

  @Test
  void writesJUnitReportsAsValidXml() throws Exception {
    Invocation junit = validate("late", "--format", "junit", "--fail-on", "warning");

    Document read = xml(junit.out());
    assertThat(read.getDocumentElement().getTagName()).isEqualTo("testsuites");
    assertThat(read.getElementsByTagName("failure").getLength()).isPositive();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"error, 1, 1", "warning, 2, 1", "never, 0, 0"})
  void countsFindingsBelowTheThresholdAsPassed(String failOn, String failures, int exitCode)
      throws Exception {
    Path record = record("harbour", HarbourRecord.JSON);
    Path file = folder.resolve("harbour.xml");
    Object[] call = {
      "validate", record, "--as-of", "2031-01-01", "--format", "junit", "--fail-on", failOn
    };

    Invocation printed = Invocation.of(call);
    Invocation written =
        Invocation.of(Stream.concat(Stream.of(call), Stream.of("--out", file)).toArray());

    assertThat(printed.exitCode()).isEqualTo(exitCode);
    assertThat(written).isEqualTo(new Invocation(exitCode, "", ""));
    assertThat(file).content().isEqualTo(printed.out());
    Document read = xml(printed.out());
    assertThat(read.getDocumentElement().getAttribute("failures")).isEqualTo(failures);
    assertThat(read.getDocumentElement().getTextContent())
        .contains("\nerror\n", "\nwarning\n", "\nnotice\n");
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  @Test
  void readsStandardInputYamlAndLines() throws IOException {
    assertThat(Invocation.withInput(LATE, "validate", "-", "--fail-on", "warning").exitCode())
        .isEqualTo(1);
    Path yaml = Files.writeString(folder.resolve("a.yaml"), "format: cop/1\nid: harbour-cop\n");
    assertThat(Invocation.of("validate", yaml).exitCode()).isZero();
    Path cut = Files.writeString(folder.resolve("b.yaml"), "---\nformat: cop/1\nid: harbour-cop\n");
    String note =
        cut
            + ": line 3, column 16: The document begins with --- but does not end with a line of"
            + " three dots, so its end may be missing. If it is complete, add the line."
            + " [document.perhaps-cut]\n";
    assertThat(Invocation.of("validate", "--quiet", cut)).isEqualTo(new Invocation(0, "", note));
    assertThat(Invocation.of("summary", cut).err()).startsWith(note);
    Path member = Files.writeString(folder.resolve("c.yaml"), "---\nformat: cop/1\nsessions:\n");
    assertThat(Invocation.of("validate", "--quiet", member).err())
        .contains("/sessions: A list", "so its end may be missing");
    assertThat(Invocation.of("summary", member).err())
        .contains("/sessions: A list", "so its end may be missing");
    assertThat(Invocation.of("diff", yaml, cut).err()).isEqualTo(note);
    String lines = SOUND + "\n" + BROKEN + "\n" + LATE.replace("\n", "") + "\n";
    Path ndjson = Files.writeString(folder.resolve("a.ndjson"), lines);
    Invocation three = Invocation.of("validate", ndjson);
    assertThat(three.exitCode()).isEqualTo(3);
    assertThat(three.err()).contains("a.ndjson:2: line 2, column 24, /id");
    assertThat(three.out()).contains("a.ndjson:3").contains("side-event.lies-within-its-session");
  }

  @Test
  void omitsFindingsOfTheBaseline() throws IOException {
    Path known = folder.resolve("known.json");
    validate("late", "--format", "json", "--out", known);

    Invocation again = validate("late", "--baseline", known, "--fail-on", "warning");

    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).doesNotContain("side-event.lies-within-its-session");
  }

  @Test
  void acceptsItsOwnJsonAsBaseline() throws IOException {
    Path printed = folder.resolve("printed.json");
    Path known = folder.resolve("known.json");
    Files.writeString(printed, validate("late", "--format", "json").out());
    validate("late", "--format", "json", "--out", known);

    Invocation again = validate("late", "--baseline", printed, "--fail-on", "warning");

    assertThat(printed).hasSameTextualContentAs(known);
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).doesNotContain("side-event.lies-within-its-session");
  }

  @Test
  void printsTheSameForManyAsOneByOne() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    StringBuilder oneByOne = new StringBuilder();
    for (int i = 100; i < 200; i++) {
      String text = (i % 3 == 0 ? LATE : SOUND).replace("harbour-cop\"", "harbour-cop-" + i + "\"");
      Path file = Files.writeString(many.resolve(i + ".json"), text);
      oneByOne.append(Invocation.of("validate", file, "--as-of", "2031-01-01").out());
    }

    assertThat(Invocation.of("validate", many, "--as-of", "2031-01-01").out())
        .isEqualTo(oneByOne.toString());
  }

  @Test
  void reportsThatAFileCannotBeWritten() throws IOException {
    Path nowhere = folder.resolve("no/such/folder/report.sarif");

    Invocation refused = validate("late", "--format", "sarif", "--out", nowhere);

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains("cannot be written").contains("[file.access]");
  }

  private Invocation validate(String which, Object... options) throws IOException {
    String text = which.equals("sound") ? SOUND : which.equals("late") ? LATE : BROKEN;
    Path file = record(which, text);
    return Invocation.of(
        Stream.concat(Stream.of("validate", file, "--as-of", "2031-01-01"), Stream.of(options))
            .toArray());
  }

  private Path record(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".json"), text);
  }
}
