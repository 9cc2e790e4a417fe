package org.unodc.cop.tests.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopReading;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.yaml.CopYaml;

/**
 * A truncated or changed document is read to a value that is unchanged after writing and reading
 * again, or refused with located problems.
 */
@Tag("thorough")
class YamlMutantTest {
  private static final CopYaml<Conference> YAML = CopYaml.of(Conference.class);

  private static final String RECORD =
      """
      %YAML 1.2
      ---
      format: cop/1 # a comment
      id: "untoc-cop"
      title:
        original: 'no'
        texts: {no: "Caf\\u00e9 😀", en: two
          lines}
      ? sources
      : - link: |
            two

            lines
        - {title: T, date: 2024-02-29, "certainty": STATED}
      ...
      """;

  private static final String[] SNIPPETS = {
    "&a ",
    "*a",
    "!!str ",
    "<<: ",
    ": ",
    "- ",
    "? ",
    "'",
    "\"",
    "\\",
    "\\U",
    "|",
    ">",
    "{",
    "}",
    "[",
    "]",
    ",",
    "#",
    "%",
    "\n",
    "\t",
    "\r",
    " ",
    "---\n",
    "...\n",
    "\u0000",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\ud83d",
    "\ude00",
    "😀",
    "~",
    "1e999999999",
    "null",
    "@",
    "`"
  };

  @Test
  void readsTheRecordItself() {
    assertThat(YAML.read(RECORD).sources()).hasSize(2);
  }

  @Test
  void survivesEveryPrefix() {
    for (int end = 0; end <= RECORD.length(); end++) {
      check(RECORD.substring(0, end));
    }
  }

  @Test
  void survivesMutants() {
    Random random = new Random(5);
    for (int i = 0; i < 6_000; i++) {
      StringBuilder mutant = new StringBuilder(RECORD);
      for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
        int at = random.nextInt(mutant.length());
        int end = Math.min(mutant.length(), at + random.nextInt(4));
        mutant.replace(at, end, SNIPPETS[random.nextInt(SNIPPETS.length)]);
      }
      check(mutant.toString());
    }
  }

  private static void check(String yaml) {
    CopReading<Conference> reading = YAML.readLeniently(yaml);
    reading.value().ifPresent(value -> assertThat(YAML.read(YAML.write(value))).isEqualTo(value));
    assertThat(reading.value().isPresent()).isEqualTo(reading.problems().isEmpty());
    for (Problem problem : reading.problems()) {
      assertThat(problem.line()).as(yaml).isBetween(1, 1 + (int) yaml.lines().count());
      assertThat(problem.column()).as(yaml).isPositive();
      assertThat(problem.message()).matches("(?s)[A-Z].*[.?]");
    }
  }
}
