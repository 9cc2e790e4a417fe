package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.report.DisplayWidth;

class ValidateCommandTest {
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
    assertThat(ValidatedSamples.validate(folder, which, "--fail-on", failOn).exitCode())
        .isEqualTo(exitCode);
  }

  @Test
  void printsOneLineForEachFinding() throws IOException {
    Path record = Files.writeString(folder.resolve("a.json"), HarbourRecord.JSON);

    assertThat(Invocation.of("validate", record, "--format", "concise", "--lang", "fr").out())
        .containsPattern("(?m)^" + record + ":[0-9]+:[0-9]+: avertissement: .+ \\[[a-z.-]+]$");
    assertThat(Invocation.of("validate", record, "--format", "github", "--lang", "fr").out())
        .containsPattern(
            "(?m)^::warning file=" + record + ",line=[0-9]+,col=[0-9]+,title=[a-z.-]+::");
  }

  @Test
  void printsFindingsWithPlaceRuleAndHintIn80Columns() throws IOException {
    Invocation late = ValidatedSamples.validate(folder, "late");

    assertThat(late.out())
        .contains("Side event \"Nets\" (nets)")
        .contains("  warning  ")
        .contains("late.json:6:")
        .contains("/sideEvents/0/slot")
        .contains("side-event.lies-within-its-session")
        .contains("→ ")
        .contains("Errors: 0  Warnings: 1  Notices: ")
        .doesNotContain("\u001b");
    assertThat(late.out().lines().filter(line -> !line.contains("late.json")))
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
  }

  @Test
  void namesAFileOnceIfTheSystemCannotReadIt() {
    String name = "a".repeat(300) + ".json";

    Invocation tooLong = Invocation.of("validate", name);

    assertThat(tooLong.exitCode()).isEqualTo(3);
    assertThat(tooLong.err())
        .startsWith(name + ": It cannot be read; message of the system: ")
        .containsOnlyOnce(name);
  }

  @Test
  void printsEachProblemOfAnUnreadableDocumentInOneLine() throws IOException {
    Path record =
        Files.writeString(
            folder.resolve("50%, a:b.json"), "{\"format\": \"cop/1\", \"id\": \"a\", \"x\": 1}");

    Invocation concise = Invocation.of("validate", record, "--format", "concise", "--lang", "fr");
    Invocation github = Invocation.of("validate", record, "--format", "github", "--lang", "fr");

    assertThat(concise.exitCode()).isEqualTo(3);
    assertThat(concise.out())
        .startsWith(record + ":1:32: erreur: ")
        .contains(" [member.unknown]\n");
    assertThat(github.exitCode()).isEqualTo(3);
    assertThat(github.out())
        .startsWith(
            "::error file=" + folder + "/50%25%2C a%3Ab.json,line=1,col=32,title=member.unknown::");
    assertThat(concise.err() + github.err()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void saysThatAFolderIsNoFile(OfficialLanguage language) {
    Invocation refused = Invocation.of("status", "src/test", "--lang", language.tag());

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).startsWith("src/test: ").doesNotContain("Is a directory");
  }

  @Test
  void reportsEachProblemOfAnUnreadableDocument() throws IOException {
    Invocation broken = ValidatedSamples.validate(folder, "broken");

    assertThat(broken.out()).isEmpty();
    assertThat(broken.err())
        .contains("broken.json: line 1, column 24, /id: ")
        .contains("[value.type]");
  }

  @Test
  void printsInTheSelectedLanguage() throws IOException {
    assertThat(ValidatedSamples.validate(folder, "late", "--lang", "fr").out())
        .contains("avertissement");
    assertThat(ValidatedSamples.validate(folder, "late", "--lang", "zh").out()).contains("警告");
  }

  @Test
  void printsTheReportAsJson() throws IOException {
    assertThat(ValidatedSamples.validate(folder, "late", "--format", "json").out())
        .startsWith("{\n  \"format\": \"cop-report/1\",\n")
        .contains("\"rule\": \"side-event.lies-within-its-session\"")
        .contains("\"pointer\": \"/sideEvents/0/slot\"")
        .contains("\"line\": 6");
  }

  @Test
  void printsALineOfJsonForEachOfSeveralDocuments() throws IOException {
    ValidatedSamples.record(folder, "late", ValidatedSamples.LATE);
    ValidatedSamples.record(folder, "broken", ValidatedSamples.BROKEN);
    ValidatedSamples.record(folder, "sound", ValidatedSamples.SOUND);

    Invocation all = Invocation.of("validate", folder, "--format", "json");

    assertThat(all.exitCode()).isEqualTo(3);
    List<String> lines = all.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("{\"file\":").contains("\"code\":\"value.type\"");
    assertThat(lines.get(1)).startsWith("{\"report\":").contains("late.json");
    assertThat(lines.get(2)).startsWith("{\"report\":").contains("sound.json");
    assertThat(all.err())
        .contains("Documents: 3. Unreadable: 1. Errors: 0. Warnings: 1. Notices: ");
  }

  @Test
  void followsALinkToADirectory() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Files.writeString(real.resolve("sound.json"), ValidatedSamples.SOUND);
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);

    Invocation all = Invocation.of("validate", link);

    assertThat(all.exitCode()).isZero();
    assertThat(all.out())
        .isEqualTo("Errors: 0  Warnings: 0  Notices: 0  " + link + "/sound.json\n");
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
        ValidatedSamples.record(
            folder,
            "rooms",
            """
            {"format": "cop/1", "id": "x", "sessions": [{"id": "cop2", "title": "Second session",
              "days": {"first": "2024-10-14", "last": "2024-10-18"}}], "sideEvents": [%s]}
            """
                .formatted(events));

    String all =
        Invocation.of("validate", record, "--profile", "full", "--lang", language.tag()).out();
    String four =
        Invocation.of(
                "validate", record, "--profile", "full", "--lang", language.tag(), "--max", "4")
            .out();

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
  void saysInOneLineWhatTheProfileLeavesOut() {
    Invocation standard = Invocation.of("validate", "untoc", "--as-of", "2024-11-01");
    Invocation complete =
        Invocation.of("validate", "untoc", "--as-of", "2024-11-01", "--profile", "complete");

    assertThat(standard.err())
        .matches(
            "Rules left out by standard: \\d+\\. --profile complete adds what is still to be done\\.\n");
    assertThat(standard.out()).doesNotContain("is-not-an-orphan");
    assertThat(complete.err()).isEmpty();
  }

  @Test
  void understandsIdsOfEarlierVersionsAndSaysInOneLineThatTheyAreOld() throws IOException {
    Path profile =
        Files.writeString(
            folder.resolve("old.json"),
            """
            {"name": "desk", "extends": "full", "excluded": ["session.presidency-rotates"],
             "suppressions": [{"rule": "session.officer-state-is-known", "reason": "It is so."}]}
            """);
    Invocation named =
        Invocation.of("validate", "untoc", "--as-of", "2024-11-01", "--profile", profile);

    assertThat(named.err().lines().filter(line -> line.contains("earlier versions")))
        .containsExactly(
            "The profile desk names rules by ids of earlier versions, which are still understood:"
                + " session.officer-state-is-known (now a case of party.states-are-known),"
                + " session.presidency-rotates (now bureau.presidency-rotates).");
    assertThat(named.exitCode()).isLessThan(2);
    assertThat(named.out())
        .doesNotContain("bureau.presidency-rotates")
        .contains("session.officer-state-is-known");
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
            "--profile",
            "full",
            "--quiet");

    assertThat(few.out().lines().filter(line -> line.contains("→ "))).hasSize(2);
    assertThat(few.out()).endsWith("\n… 2 / 5\n").doesNotContain("error 0");
    assertThat(few.err()).isEmpty();
  }

  @Test
  void readsStandardInputYamlAndLines() throws IOException {
    assertThat(
            Invocation.withInput(ValidatedSamples.LATE, "validate", "-", "--fail-on", "warning")
                .exitCode())
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
    String lines =
        ValidatedSamples.SOUND
            + "\n"
            + ValidatedSamples.BROKEN
            + "\n"
            + ValidatedSamples.LATE.replace("\n", "")
            + "\n";
    Path ndjson = Files.writeString(folder.resolve("a.ndjson"), lines);
    Invocation three = Invocation.of("validate", ndjson);
    assertThat(three.exitCode()).isEqualTo(3);
    assertThat(three.err()).contains("a.ndjson:2: line 2, column 24, /id");
    assertThat(three.out()).contains("a.ndjson:3").contains("side-event.lies-within-its-session");
  }

  @Test
  void printsTheSameForManyAsOneByOne() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    StringBuilder oneByOne = new StringBuilder();
    for (int i = 100; i < 200; i++) {
      String text =
          (i % 3 == 0 ? ValidatedSamples.LATE : ValidatedSamples.SOUND)
              .replace("harbour-cop\"", "harbour-cop-" + i + "\"");
      Path file = Files.writeString(many.resolve(i + ".json"), text);
      oneByOne.append(Invocation.of("validate", file, "--as-of", "2031-01-01").out());
    }

    assertThat(Invocation.of("validate", many, "--as-of", "2031-01-01").out())
        .isEqualTo(oneByOne.toString());
  }
}
