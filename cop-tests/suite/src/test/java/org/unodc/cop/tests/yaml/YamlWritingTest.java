package org.unodc.cop.tests.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.yaml.CopYaml;
import org.unodc.cop.sdk.yaml.YamlDocument;
import org.unodc.cop.testkit.CopFixtures;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

@Tag("thorough")
class YamlWritingTest {
  private static final CopYaml<Source> SOURCE = CopYaml.of(Source.class);

  static Stream<Class<?>> types() {
    return ModelCodecs.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void readsBackEveryTypeAsItWasWritten(Class<T> type) {
    CopYaml<T> yaml = CopYaml.of(type);
    for (T value : CopFixtures.values(type)) {
      String written = yaml.write(value);
      assertThat(yaml.read(written)).isEqualTo(value);
      assertThat(yaml.write(yaml.read(written))).isEqualTo(written);
      assertThat(written.lines()).noneMatch(line -> line.endsWith(" "));
    }
  }

  @Test
  void readsBackTheShippedRecords() {
    CopYaml<Conference> yaml = CopYaml.of(Conference.class);
    for (Conference record :
        new Conference[] {ReferenceRecords.untoc(), ReferenceRecords.uncac()}) {
      assertThat(yaml.read(yaml.writeBytes(record))).isEqualTo(record);
    }
  }

  @Test
  void writesLinesThatPeopleCanRead(@TempDir Path folder) throws IOException {
    Source source =
        CopJson.of(Source.class)
            .read(
                """
                {"title": {"original": "no", "texts": {"no": "Havner", "en": "Two\\n\\nlines"}},
                 "link": "https://example.org/a", "date": "2031-07-01", "certainty": "STATED"}
                """);
    String expected =
        """
        ---
        title:
          original: "no"
          texts:
            en: |-
              Two

              lines
            "no": Havner
        link: https://example.org/a
        date: "2031-07-01"
        certainty: STATED
        ...
        """;
    assertThat(SOURCE.write(source)).isEqualTo(expected);
    Path file = folder.resolve("source.yaml");
    SOURCE.write(source, file);
    assertThat(Files.readString(file)).isEqualTo(expected);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    SOURCE.write(source, stream);
    assertThat(stream.toString(UTF_8)).isEqualTo(expected);
  }

  @Test
  void writesAListOfObjectsAndAValueThatIsOneText() {
    assertThat(CopYaml.of(SessionId.class).write(SessionId.of("untoc-cop1")))
        .isEqualTo("---\nuntoc-cop1\n...\n");
    assertThat(CopYaml.of(Session.class).write(CopFixtures.value(Session.class)))
        .startsWith("---\nid: ")
        .contains("\nmeetings:\n  - id: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO",
        "no",
        "yes",
        "on",
        "off",
        "y",
        "N",
        "true",
        "False",
        "null",
        "NULL",
        "~",
        "012",
        "0o7",
        "0x1F",
        "1e3",
        "1:30",
        "10:30:00",
        "1_000",
        "2024-10-14",
        "2024-10-14T10:00:00Z",
        "-1",
        "+1",
        ".5",
        ".inf",
        ".NaN",
        "nan",
        "=",
        "<<",
        "-",
        "- a",
        "?",
        "? a",
        ":",
        "a:",
        "a: b",
        "a :b",
        "a #b",
        "#a",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "'",
        "\"",
        "%a",
        "@a",
        "`a",
        "[",
        "]",
        "{",
        "}",
        ",",
        "a, b",
        "---",
        "...",
        "--- a",
        " a",
        "a ",
        "a\n",
        "a\n\n",
        "\na",
        "a\nb",
        "a\n b",
        "a \nb",
        "a\n\nb",
        "a\nb\n",
        "a\nb\n\n",
        "a\tb",
        "\ta\nb",
        "a\rb",
        "a\r\nb",
        "\u0000",
        "\u001b",
        "\u007f",
        "\u0085",
        "a\u0085b\nc",
        "\u00a0",
        "\u00ad",
        "\u061c",
        "\u200e",
        "a\u2028",
        "\u2029b",
        "\ufeff",
        "\ufffe",
        "\uffff",
        "a\u2067b\u2069",
        "\\",
        "\\n",
        "https://a.b/c?d=e#f",
        "é",
        "الموانئ",
        "港口",
        "😀",
        "a😀\u0001",
        "#",
        "a\n#b",
        "a\n---\nb",
        "a\n: b",
        "a\n- b\n"
      })
  void isReadBackForAnyTextByReadersOfYaml12And11(String text) {
    Source source = Source.builder().link(text).build();
    String yaml = SOURCE.write(source);
    assertThat(SOURCE.read(yaml)).isEqualTo(source);
    Map<String, Object> other = new Yaml(new LoaderOptions()).load(yaml);
    assertThat(other).isEqualTo(Map.of("link", text));
  }

  @Test
  void isReadBackWithEveryCharacterThatATextCanHave() {
    for (int point = 0; point <= 0x1FFFF; point++) {
      if (point < 0xD800 || point > 0xDFFF) {
        String character = Character.toString(point);
        Source source =
            Source.builder()
                .link(character + "b")
                .title(LocalizedText.english("a" + character + "\nb" + character + "b"))
                .build();
        assertThat(SOURCE.read(SOURCE.write(source))).isEqualTo(source);
      }
    }
  }

  @Test
  void isTheSameDataForAReaderOfYaml11() {
    Conference untoc = ReferenceRecords.untoc();
    LoaderOptions options = new LoaderOptions();
    byte[] written = CopYaml.of(Conference.class).writeBytes(untoc);
    Object yaml = new Yaml(options).load(new ByteArrayInputStream(written));
    // Texts in English only are written short, so the YAML is compared with itself as JSON.
    String json = YamlDocument.of(written, CopLimits.standard()).json();
    assertThat(yaml).isEqualTo(new Yaml(options).load(json));
    assertThat(CopJson.of(Conference.class).read(json)).isEqualTo(untoc);
  }

  @Test
  void writesATextShortOnlyIfReadingGivesTheSameText() {
    CopYaml<LocalizedText> yaml = CopYaml.of(LocalizedText.class);
    assertThat(yaml.write(LocalizedText.english("Foo"))).isEqualTo("---\nFoo\n...\n");
    for (LocalizedText longer :
        List.of(
            LocalizedText.of(Map.of("en", "Foo")),
            LocalizedText.of("fr", "Foo"),
            LocalizedText.of("en", Map.of("en", "Foo", "fr", "Fou")))) {
      assertThat(yaml.write(longer)).contains("texts:");
      assertThat(yaml.read(yaml.write(longer))).isEqualTo(longer);
    }
    assertThat(CopJson.of(LocalizedText.class).write(LocalizedText.english("Foo")))
        .contains("texts");
  }
}
