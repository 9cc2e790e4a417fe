package org.unodc.cop.tests.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.yaml.CopYaml;

class YamlRefusalTest {
  private static final String BEGINNING = "format: cop/1\nid: untoc-cop\n";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sources: &a [] | /sources 3:10 An anchor such as &a is refused, because no alias may refer"
            + " to it.",
        "title: *a | /title 3:8 An alias such as *a is refused: write the value itself.",
        "title: !!str 7 | /title 3:8 A tag, here tag:yaml.org,2002:str, is refused: the member"
            + " determines the type of its value.",
        "title: ! 7 | /title 3:8 A tag, here !, is refused: the member determines the type of"
            + " its value.",
        "sources: [!!map {}] | /sources/0 3:11 A tag, here tag:yaml.org,2002:map, is refused: the"
            + " member determines the type of its value.",
        "!!str title: 7 | `` 3:1 A tag, here tag:yaml.org,2002:str, is refused: the member"
            + " determines"
            + " the type of its value.",
        "sources: [{<<: {}}] | /sources/0 3:12 The merge key << is refused: write the members"
            + " themselves.",
        "? [a] | `` 3:3 The name of a member must be a text, not a mapping or a sequence.",
        "... # \\n---\\na: b | `` 4:1 A second document begins here, but only one document is"
            + " read.",
        "title: a: b | `` 3:9 This is not YAML: mapping values are not allowed here.",
        "title: 'a | /title 3:10 This is not YAML: while scanning a quoted scalar, found unexpected"
            + " end of stream.",
        "title: \\u0001 | /title 3:8 This is not YAML: the character U+0001 must be written as"
            + " an escape"
            + " in quotation marks.",
      })
  void refusesFeaturesThatJsonDoesNotHave(String rest, String problem) {
    String yaml = BEGINNING + rest.replace("\\n", "\n").replace("\\u0001", "\u0001");
    assertThat(Refusals.of(Conference.class, yaml))
        .last()
        .isEqualTo("yaml.syntax " + problem.replace("`", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%YAML 1.1", "%TAG !e! tag:example.org,2000:", "%FOO bar", "%YAML 2.0"})
  void refusesDirectives(String directive) {
    assertThat(Refusals.of(Conference.class, "# c\n" + directive + "\n---\n" + BEGINNING))
        .containsExactly(
            "yaml.syntax  2:1 The only directive that is read is %YAML 1.2, not "
                + directive
                + ".");
  }

  @Test
  void reportsAllProblemsInOnePassAndThoseBeforeTheEnd() {
    String yaml =
        """
        format: cop/1
        ids: untoc-cop
        sources:
          - link: 7
            link: b
          - {link: a, "😀": x, date: 2024-02-30}
        title: *t
        """;
    assertThat(Refusals.of(Conference.class, yaml))
        .containsExactly(
            "member.unknown /ids 2:1 A conference has no member \"ids\". Did you mean \"id\"?",
            "value.type /sources/0/link 4:11 A text was expected, but the number 7 was found. If a"
                + " text is meant, put it in straight quotation marks (\").",
            "member.duplicate /sources/0/link 5:5 The name \"link\" occurs twice in the same"
                + " object.",
            "member.unknown /sources/1/😀 6:15 A source has no member \"😀\".",
            "value.invalid /sources/1/date 6:30 A date such as 2024-10-14 was expected, but the"
                + " text \"2024-02-30\" was found: the calendar has no such day.",
            "yaml.syntax /title 7:8 An alias such as *t is refused: write the value itself.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# nothing\n", "%YAML 1.2\n"})
  void refusesEmptyDocuments(String yaml) {
    assertThat(Refusals.of(Conference.class, yaml)).hasSize(1);
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] latin = "format: cop/1\nid: caf\u00e9".getBytes(ISO_8859_1);
    assertThat(CopYaml.of(Conference.class).readLeniently(latin).problems())
        .last()
        .hasToString(
            "line 2, column 8, /id: The document is not UTF-8: byte 0xE9 at offset 21 does not"
                + " belong there.");
  }

  @Test
  void keepsTheLimits() {
    String comment = "#".repeat((32 << 20) - BEGINNING.length());
    assertThatCode(() -> CopYaml.of(Conference.class).read(BEGINNING + comment))
        .doesNotThrowAnyException();
    assertThat(Refusals.of(Conference.class, BEGINNING + comment + "#"))
        .containsExactly(
            "document.limit  1:1 The document has more than the 33,554,432 bytes that are allowed"
                + " (limit documentBytes).");
    CopYaml<Conference> shallow =
        CopYaml.of(Conference.class).with(CopLimits.standard().withDepth(2));
    assertThat(Refusals.of(shallow, BEGINNING + "sources:\n- title:\n    texts: {}"))
        .containsExactly(
            "document.limit /sources/0 4:3 This is nested deeper than 2 levels (limit depth).");
  }

  @Test
  void refusesBombsAtOnce() {
    String laughs =
        "a: &a [x,x]\n".repeat(1) + "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n".repeat(20_000);
    for (String bomb :
        new String[] {
          laughs,
          "[".repeat(1_000_000),
          "{a: ".repeat(250_000),
          "- ".repeat(500_000),
          "? ".repeat(500_000),
          "a:\n".repeat(300_000),
          "-\n".repeat(500_000),
          "x: &a\n".repeat(150_000),
          "!".repeat(1_000_000),
          "x: \"" + "\\U".repeat(200_000),
          "'".repeat(1_000_000),
          "\"a\": ".repeat(200_000)
        }) {
      Assertions.assertTimeout(
          Duration.ofMinutes(3), // a second without other load, but hours if time were quadratic
          () ->
              assertThat(Refusals.of(Conference.class, bomb))
                  .isNotEmpty()
                  .allMatch(problem -> problem.length() < 1_500),
          () -> bomb.substring(0, 6));
    }
  }

  @Test
  void refusesTextsThatTheParserFailsOn() {
    for (String text :
        new String[] {
          "x: \"\\UFFFFFFFF\"", "x: \"\\U", "x: \"\\x", "%YAML 1.", "%", "!<%", "!%4", "--- !<",
              "\ud800",
          "x: \"\\ud800\"", "&", "*", "@", "`", "x: |9999", "x: >-+\n a", "\t- a", "? \n: : \n"
        }) {
      assertThat(Refusals.of(Conference.class, text)).as(text).isNotEmpty();
      CopYaml.of(Conference.class).readLeniently(text.getBytes(UTF_8));
    }
  }
}
