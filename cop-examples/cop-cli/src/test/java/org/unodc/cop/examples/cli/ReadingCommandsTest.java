package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that read, with the shipped records. */
class ReadingCommandsTest {
  @TempDir private Path folder;

  @Test
  void reportsThatNothingSetsADeadline() {
    assertThat(Invocation.of("deadlines", "uncac").out())
        .isEqualTo("The record determines no deadline for this session.\n");
  }

  @Test
  void writesTheDeadlinesAsTableAndCalendar() throws IOException {
    Path calendar = folder.resolve("deadlines.ics");

    Invocation deadlines =
        Invocation.of(
            "deadlines",
            "untoc",
            "--as-of",
            "2024-09-14",
            "--calendar",
            calendar,
            "--issued-at",
            "2024-09-14T00:00:00Z");

    assertThat(deadlines.out())
        .isEqualTo(
            """
            due                weekday   what                   binding  status (14 September 2024)  source
            15 August 2024     Thursday  provisional agenda     yes      past, not recorded          rule 9
            14 September 2024  Saturday  list of organizations  yes      upcoming                    rule 17 (2)
            13 October 2024    Sunday    credentials            no       upcoming                    rule 18
            """);
    assertThat(Files.readString(calendar))
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("DTSTAMP:20240914T000000Z\r\n")
        .contains("DTSTART;VALUE=DATE:20240815\r\n")
        .contains("SUMMARY;LANGUAGE=en:Deadline: provisional agenda\r\n");
  }

  @Test
  void printsATrendAndDrawsIt() throws IOException {
    Path chart = folder.resolve("participants.svg");

    Invocation stats = Invocation.of("stats", "untoc", "--chart", chart);

    assertThat(stats.out())
        .startsWith("participants\nsession      opened           figure            certainty")
        .contains("\nuntoc-cop9   15 October 2018  about 800         stated     ##########\n")
        .contains(
            "\nuntoc-cop12 – non-governmental stakeholders: more than 500 (stated);"
                + "\nparticipants: 1,400 (stated); share: more than 35.7 %,");
    assertThat(stats.out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    assertThat(Files.readString(chart))
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .contains(">more than 1,500 [8]</text>")
        .endsWith("</svg>\n");
  }

  @Test
  void explainsSymbolsRulesAndSchemas() {
    assertThat(Invocation.of("symbol", "CTOC/COP/2024/L.7/Rev.1").out())
        .isEqualTo(
            """
            CTOC/COP/2024/L.7/Rev.1
              CTOC         UNTOC
              COP          Conference of the Parties
              2024         2024
              L            limited distribution
              7            document 7
              Rev.1        revision 1
            """);
    assertThat(Invocation.of("symbol", "CTOC/COP/2024/L.7", "--lang", "fr").out())
        .contains("Conférence des Parties", "distribution limitée", "document 7");
    assertThat(Invocation.of("explain", "side-event.lies-within-its-session").out())
        .startsWith(
            """
            warning  side-event.lies-within-its-session

              A side event lies within the days of its session.
            """);
    assertThat(Invocation.of("explain", "session.presidency-rotates").out())
        .startsWith("session.presidency-rotates (now bureau.presidency-rotates)\nnotice");
    assertThat(Invocation.of("explain", "session.officers-hold-known-offices").out())
        .startsWith("session.officers-hold-known-offices (now a case of source.words-are-listed)")
        .contains("  bureau.officers-hold-known-offices\n");
    assertThat(Invocation.of("rules", "--heading", "side-event").out())
        .contains(
            """
            warning  side-event.lies-within-its-session
                A side event lies within the days of its session.
            """);
    assertThat(Invocation.of("rules", "--severity", "error").out())
        .contains("error  ")
        .doesNotContain("warning  ");
    assertThat(Invocation.of("schema").out()).contains("\"$schema\"").contains("cop/1");
    assertThat(Invocation.of("schema", "--of", "report").out()).contains("A report of cop");
    assertThat(Invocation.of("schema", "--of", "openapi").out()).contains("\"components\"");
  }

  @Test
  void namesEachSymbolThatIsRefused() {
    Invocation symbols = Invocation.of("symbol", "ctoc", "CTOC/COP/2024/L.7", "a\u202Eb");

    assertThat(symbols.exitCode()).isEqualTo(3);
    assertThat(symbols.out()).startsWith("CTOC/COP/2024/L.7\n");
    assertThat(symbols.err())
        .isEqualTo(
            """
            ctoc: The document symbol is wrong at position 1: a capital letter is required here.
            a[U+202E]b: The document symbol is wrong at position 2: the character U+202E is not allowed in a symbol.
            """);
  }

  @Test
  void reportsThatNoRuleIsSelected() {
    assertThat(Invocation.of("rules", "--heading", "side\u202Eevent"))
        .isEqualTo(
            new Invocation(0, "There is no rule under the heading side[U+202E]event.\n", ""));
    assertThat(Invocation.of("rules", "--heading", "initiative", "--severity", "error").out())
        .isEqualTo("There is no rule with the severity error under the heading initiative.\n");
  }

  @ParameterizedTest
  @CsvSource({"untoc, participants", "untoc, organizations", "untoc, speakers"})
  void reportsThatAListIsEmpty(String record, String list) {
    assertThat(Invocation.of("participants", record, "--list", list).out())
        .endsWith("The record has no entries for this list.\n");
  }

  @Test
  void validatesAShippedRecord() {
    Invocation untoc =
        Invocation.of("validate", "untoc", "--as-of", "2024-10-14", "--fail-on", "error");

    assertThat(untoc.exitCode()).isZero();
    assertThat(untoc.out()).contains("Errors: 0  Warnings: ").endsWith("  untoc\n");
    assertThat(untoc.err()).startsWith("Rules left out by standard: ").hasLineCount(1);
  }

  @Test
  void generatesACompletionScript() {
    assertThat(Invocation.of("generate-completion").out())
        .startsWith("#!/usr/bin/env bash")
        .contains("validate")
        .contains("--fail-on");
  }
}
