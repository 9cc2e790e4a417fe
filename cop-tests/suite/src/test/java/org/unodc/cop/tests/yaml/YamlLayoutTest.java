package org.unodc.cop.tests.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.json.CopReading;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.yaml.CopYaml;
import org.unodc.cop.testkit.CopFixtures;

/** Indentation, comments, the last line and the marks of the start and the end of a document. */
@Tag("thorough")
class YamlLayoutTest {
  private static final CopYaml<Conference> YAML = CopYaml.of(Conference.class);
  private static final CopYaml<Source> SOURCE = CopYaml.of(Source.class);
  private static final String BEGINNING = "format: cop/1\nid: harbours-cop\n";

  /** Each document is of a form that the YAML test suite lists as an error. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sources: [{link: a},\\n{link: b}]| 4:1 This line belongs to a text or to brackets that"
            + " begin above it, so it needs at least 1 spaces before it.",
        "title: \"Safe\\nharbours\"| 4:1 This line belongs to a text or to brackets that begin above"
            + " it, so it needs at least 1 spaces before it.",
        "title: \"Safe\\n\\tharbours\"| 4:2 This line belongs to a text or to brackets that begin"
            + " above it, so it needs at least 1 spaces before it.",
        "sources: \\n- {\\n\\tlink: a\\n  }| 5:2 This line belongs to a text or to brackets that"
            + " begin above it, so it needs at least 1 spaces before it.",
        "sources: [{link: a},#one\\n ]| 3:21 A comment needs a blank before its #.",
        "sources: [{link: a}]#one| 3:21 A comment needs a blank before its #.",
        "title: \"Safe harbours\"#or not| 3:23 A comment needs a blank before its #.",
        "title: 'Safe harbours'#or not| 3:23 A comment needs a blank before its #.",
        "sources:\\n  - title: 'Safe\\n   harbours'| 5:4 This line belongs to a text or to brackets"
            + " that begin above it, so it needs at least 5 spaces before it.",
      })
  void refusesWhatTheYamlTestSuiteRefuses(String rest, String problem) {
    String yaml = BEGINNING + rest.replace("\\n", "\n").replace("\\t", "\t");
    assertThat(Refusals.of(Conference.class, yaml))
        .last()
        .asString()
        .startsWith("yaml.syntax ")
        .endsWith(problem.replaceFirst(" This| A comment", " This is not YAML:$0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sources: [\n  {link: a#b}, # one\n  {link: b}\n]\n",
        "sources: [ # one\n# two\n   {link: a#b},\n\n   {link: b\n}]\n",
        "sources:\n# one\n- link: 'a#b' # two\n-\n  link: \"b\" # three\n",
        "sources:\n- link: a#b\n- link: >-\n    b\n# one\n",
        "sources:\n- {title: \"Safe\n\n   # harbours\", link: a#b}\n- link: b"
      })
  void readsIndentedLinesClosingBracketsAndComments(String sources) {
    assertThat(YAML.read(BEGINNING + sources).sources())
        .extracting(source -> source.link().orElseThrow())
        .containsExactly("a#b", "b");
  }

  @Test
  void readsJsonInTheWholeDocumentWithAnyIndentation() {
    assertThat(YAML.read("{\"format\": \"cop/1\",\n\"id\":\n\"harbours-cop\",\n\"sources\": []}"))
        .isEqualTo(YAML.read(BEGINNING));
  }

  @ParameterizedTest
  @CsvSource({
    "'title: |\n  Two\n   ', 'Two\n \n'",
    "'title: |+\n  Two\n  ', 'Two\n\n'",
    "'title: |+\n  Two\n\n', 'Two\n\n'",
    "'title: |\n  Two\n  ', 'Two\n'",
    "'title: |\n  Two\n', 'Two\n'",
    "'title: |\n  Two', 'Two'"
  })
  void readsTheLastBlankLineOfABlockWithOrWithoutItsLineFeed(String yaml, String title) {
    assertThat(SOURCE.read(yaml).title()).contains(LocalizedText.english(title));
  }

  @Test
  void notesADocumentWhoseEndMayBeMissing() {
    CopReading<Conference> reading = YAML.readLeniently("---\n" + BEGINNING + "\n");

    assertThat(reading.value()).contains(YAML.read(BEGINNING));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.notes())
        .singleElement()
        .hasToString(
            "line 3, column 17: The document begins with --- but does not end with a line of three"
                + " dots, so its end may be missing. If it is complete, add the line.")
        .extracting(Problem::code)
        .hasToString("document.perhaps-cut");
    assertThat(YAML.readLeniently("---\n" + BEGINNING + "...\n").notes()).isEmpty();
    assertThat(YAML.readLeniently("---\n" + BEGINNING + "... # end").notes()).isEmpty();
    assertThat(YAML.readLeniently(BEGINNING).notes()).isEmpty();
    assertThat(YAML.readLeniently("---\n" + BEGINNING + "colour: *c").notes()).isEmpty();
  }

  @Test
  void notesTheMissingEndOfADocumentThatWasCutInAMember() {
    CopReading<Conference> reading =
        YAML.readLeniently("---\nformat: cop/1\nid: harbour-cop\nsessions:\n");

    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems())
        .singleElement()
        .asString()
        .startsWith("line 4, column 10, /sessions: A list");
    assertThat(reading.notes())
        .singleElement()
        .asString()
        .startsWith("line 4, column 10: The document begins with ---");
  }

  @Test
  void refusesOrNotesEveryBeginningOfAWrittenDocument() {
    CopYaml<Session> sessions = CopYaml.of(Session.class);
    String written = sessions.write(CopFixtures.value(Session.class));
    for (int end = 0; end < written.length() - 1; end++) {
      CopReading<Session> reading = sessions.readLeniently(written.substring(0, end));
      assertThat(reading.problems().isEmpty() && reading.notes().isEmpty())
          .as("cut at %s", end)
          .isFalse();
    }
    assertThat(sessions.readLeniently(written).notes()).isEmpty();
  }
}
