package org.unodc.cop.tests.yaml;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.json.CopReading;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.yaml.CopYaml;

class YamlReadingTest {
  private static final CopYaml<Conference> YAML = CopYaml.of(Conference.class);

  private static final String RECORD =
      """
      # By hand.
      %s
      format: cop/1
      id: harbours-cop   # the id
      title: {original: no, texts: {no: Havner, "en": Harbours}}
      sources:
      - {link: 'https://example.org/a: b'}
      - title: |
          Two
          lines
        date: 2031-07-01
        certainty: STATED
      """;

  @Test
  void readsACharacterOfTwoUnitsAtAnyPositionOfALongText() {
    for (int before = 1_000; before < 2_100; before++) {
      String title = "x".repeat(before) + "\uD83D\uDE00";
      assertThat(CopYaml.of(Source.class).read("title: " + title).title())
          .as("after %s letters", before)
          .contains(LocalizedText.english(title));
    }
  }

  @Test
  void readsEveryStyleOfYamlFromEverySource(@TempDir Path folder) throws IOException {
    String yaml = RECORD.formatted("---");
    Conference expected =
        Conference.builder()
            .id(ConferenceId.of("harbours-cop"))
            .title(LocalizedText.of("no", Map.of("no", "Havner", "en", "Harbours")))
            .addSources(CopJson.of(Source.class).read("{\"link\":\"https://example.org/a: b\"}"))
            .addSources(
                CopJson.of(Source.class)
                    .read(
                        "{\"title\":\"Two\\nlines\\n\",\"date\":\"2031-07-01\",\"certainty\":\"STATED\"}"))
            .build();
    byte[] utf8 = yaml.getBytes(UTF_8);
    Path file = Files.write(folder.resolve("record.yaml"), utf8);
    assertThat(YAML.read(yaml)).isEqualTo(expected);
    assertThat(YAML.read(utf8)).isEqualTo(expected);
    assertThat(YAML.read(new ByteArrayInputStream(utf8))).isEqualTo(expected);
    assertThat(YAML.read(new StringReader(yaml))).isEqualTo(expected);
    assertThat(YAML.read(file)).isEqualTo(expected);
    assertThat(YAML.read("\uFEFF" + yaml)).isEqualTo(expected);
    assertThat(YAML.read("%YAML 1.2 # the version\n" + yaml + "...\n")).isEqualTo(expected);
    assertThat(YAML.read(yaml.replace("\n", "\r\n"))).isEqualTo(expected);
  }

  @Test
  void saysThatOnlyADocumentCanFollowTheEndOfOne() {
    assertThatThrownBy(() -> YAML.read("format: cop/1\nid: lake\n...\nsome text after\n"))
        .isInstanceOf(CopException.class)
        .hasMessageContaining("line 4, column 1")
        .hasMessageContaining("after the end of the document (...)");
  }

  @Test
  void saysThatADocumentIsSavedAsUtf16() {
    for (Charset charset : List.of(UTF_16BE, UTF_16LE)) {
      byte[] bytes = "\uFEFFformat: cop/1\nid: lake\n".getBytes(charset);

      for (Consumer<byte[]> reader :
          List.<Consumer<byte[]>>of(YAML::read, CopJson.of(Conference.class)::read)) {
        assertThatThrownBy(() -> reader.accept(bytes))
            .isInstanceOf(CopException.class)
            .hasMessageContaining("The document is saved as UTF-16; save it as UTF-8.");
      }
    }
  }

  @Test
  void readsJsonBecauseItIsYaml() {
    Conference untoc = ReferenceRecords.untoc();
    assertThat(YAML.read(CopJson.of(Conference.class).writeBytes(untoc))).isEqualTo(untoc);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO",
        "no",
        "yes",
        "on",
        "Y",
        "012",
        "0o7",
        "0x1F",
        "1:30",
        "10:30:00",
        "+1",
        ".5",
        "1.",
        "1_000",
        "2024-10-14",
        "2024-10-14T10:00:00Z",
        ".inf",
        ".NaN",
        "True",
        "NULL",
        "Null",
        "=",
        "1e",
        "<<"
      })
  void readsAnUnquotedWordAsAText(String word) {
    Source source = CopYaml.of(Source.class).read("link: " + word);
    assertThat(source.link()).contains(word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | true",
        "false | false",
        "12 | the number 12",
        "-1.5e3 | the number -1.5e3",
        "1e3 | the number 1e3",
        "null | null",
        "~ | null"
      })
  void readsTheSameConstantsAndNumbersAsJson(String word, String found) {
    assertThat(Refusals.of(Source.class, "link: " + word))
        .singleElement()
        .asString()
        .startsWith("value.type /link 1:7 A text was expected, but " + found + " was found.");
  }

  @Test
  void keepsUnknownMembersOfALenientReading() {
    CopReading<Source> reading =
        CopYaml.of(Source.class).readLeniently("link: a\nfoo:\n  - bar: 1\n    baz: NO\n");
    assertThat(reading.value()).isPresent();
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.unknownMembers())
        .singleElement()
        .satisfies(
            member -> {
              assertThat(member.json()).isEqualTo("[{\"bar\":1,\"baz\":\"NO\"}]");
              assertThat(member.problem().line()).isEqualTo(2);
              assertThat(member.problem().column()).isEqualTo(1);
            });
  }

  @Test
  void reportsWhyAFileCannotBeRead(@TempDir Path folder) {
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> YAML.read(folder.resolve("none.yaml")))
        .withMessageEndingWith("none.yaml cannot be read: there is no such file or folder.");
  }
}
