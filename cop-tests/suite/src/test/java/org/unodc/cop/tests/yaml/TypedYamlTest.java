package org.unodc.cop.tests.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.json.CopReading;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.yaml.CopYaml;

/** YAML as people type it, with editors and keyboards of many languages. */
class TypedYamlTest {
  private static final CopYaml<Conference> YAML = CopYaml.of(Conference.class);
  private static final String BEGINNING = "format: cop/1\nid: a\n";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "id:\\tx\\n | 3:4 | This is not YAML: a tab stands where a space is needed.",
        "sessions:\\n\\t- id: b\\n | 4:1 | a tab cannot be used for indentation",
        "title: 1e3 | 3:8 | the number 1e3 was found",
        "title: 2031 | 3:8 | If a text is meant, put it in straight quotation marks (\").",
        "title: true | 3:8 | If a text is meant, put it in straight quotation marks (\").",
        "title: | 3:7 | null was found. Leave out a value that is not known.",
        "title: ~ | 3:8 | Leave out a value that is not known.",
        "title: Ports: a history | 3:13 | mapping values are not allowed here",
        "title: @home | 3:8 | no value can begin with this character",
        "title: %5 | 3:8 | no value can begin with this character",
        "title: 'Côte d'Ivoire' | 3:16 | This is not YAML",
        "title:\u00A0x\\nvenue: y | 4:1 | Line 3 has the character U+00A0, which YAML reads neither",
        "title：x\\nvenue: y | 4:1 | Line 3 has the character U+FF1A",
        "\u00A0\u00A0title: x | 3:1 | Did you mean \"title\"?",
        "\u200Ftitle: x | 3:1 | has no member \"\\u200Ftitle\"",
        "sessions:\\n– id: b | 4:1 | has no member \"– id\"",
        "sessions: [{id: “b”}] | 3:17 | the text \"“b”\" was found",
        "sessions: [{id: b, ordinal: ١٢}] | 3:29 | A whole number was expected, but the text",
        "sessions: [{id: b, ordinal: 012}] | 3:29 | A whole number was expected, but the text",
        "sessions: [{id: b, days: {first: ٢٠٣١-٠٥-٠٥}}] | 3:34 | the expected form is YYYY-MM-DD",
        "sessions: [{id: b, days: {first: 5.5.2031}}] | 3:34 | the expected form is YYYY-MM-DD",
        "sessions: [{id: b, days: {first: 05/05/2031}}] | 3:34 | the expected form is YYYY-MM-DD"
      })
  void anErrorSaysWhereAndWhy(String typed, String place, String sentence) {
    String yaml = BEGINNING + typed.replace("\\n", "\n").replace("\\t", "\t");

    CopReading<Conference> reading = YAML.readLeniently(yaml);

    assertThat(YAML.readLeniently(yaml.replace("\n", "\r\n")).problems())
        .hasSameSizeAs(reading.problems());
    assertThat(
            java.util.stream.Stream.concat(
                reading.problems().stream(),
                reading.unknownMembers().stream().map(member -> member.problem())))
        .anySatisfy(
            problem -> {
              assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
              assertThat(problem.message()).contains(sentence);
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "no, no",
    "on, on",
    "Yes, Yes",
    "2031-05-05, 2031-05-05",
    "012, 012",
    "١٢٣, ١٢٣",
    "10:30, 10:30",
    "“Harbours”, “Harbours”",
    "« Ports », « Ports »",
    "1.000.000, 1.000.000"
  })
  void aWordThatIsNoNumberIsText(String typed, String text) {
    assertThat(YAML.read(BEGINNING + "title: " + typed).title().orElseThrow().in("en"))
        .isEqualTo(text);
  }

  @Test
  void aByteOrderMarkAndLinesOfWindowsAreRead() {
    byte[] yaml = ("\uFEFF" + BEGINNING + "title: Порты\n").replace("\n", "\r\n").getBytes(UTF_8);
    assertThat(YAML.read(yaml).title().orElseThrow().in("en")).isEqualTo("Порты");
  }

  @Test
  void theHintsAreInSixLanguages() {
    Problem problem = YAML.readLeniently(BEGINNING + "title: 1e3").problems().get(0);
    for (OfficialLanguage language : OfficialLanguage.values()) {
      assertThat(problem.message(language)).contains("1e3").containsPattern("[(（]\"[)）]");
    }
  }
}
