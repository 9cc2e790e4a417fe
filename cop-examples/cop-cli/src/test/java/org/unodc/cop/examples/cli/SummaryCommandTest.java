package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The account of a session. */
class SummaryCommandTest {
  private static final Path WALK_THROUGH = Path.of("walk-through", "conference.json");

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | أكثر من 500 | الفعاليات الجانبية: 59؛ الوارد منها في هذا السجل: 3",
        "en | more than 500 | Side events: 59; listed in this record: 3",
        "es | más de 500 | Actos paralelos: 59; figuran en este registro: 3",
        "fr | plus de 500 | Manifestations parallèles\u00A0: 59\u00A0; nombre recensé dans ce dossier\u00A0: 3",
        "ru | более 500 | Параллельные мероприятия: 59; перечислено в этом досье: 3",
        "zh | 超过500 | 会外活动：59；本记录所列：3"
      })
  void tellsASessionInSixLanguages(String tag, String figure, String sideEvents) {
    Invocation summary =
        Invocation.of("summary", "untoc", "--session", "untoc-cop12", "--lang", tag);

    assertThat(summary.exitCode()).isZero();
    assertThat(summary.err()).isEmpty();
    assertThat(summary.out().replaceAll("[\u2068\u2069]", ""))
        .startsWith("Twelfth session of the Conference of the Parties")
        .contains(figure, sideEvents, "Ghada Fathi Waly", "Fernanda Rokha", "Billy Batware")
        .contains("<https://www.unodc.org/");
  }

  @Test
  void writesAPage() throws IOException {
    Path page = folder.resolve("summary.html");

    Invocation summary =
        Invocation.of("summary", "untoc", "--format", "html", "--lang", "ar", "--out", page);

    assertThat(summary.exitCode()).isZero();
    assertThat(summary.out()).isEmpty();
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">")
        .contains("<bdi lang=\"en\" dir=\"ltr\">Youth statement</bdi>")
        .endsWith("</html>\n");
  }

  @Test
  void printsTextWithoutEscapesToATerminal() {
    assertThat(Invocation.of("summary", "untoc").out())
        .contains("\n- Days: 14–18 October 2024 [1, 2, 3, 4, 5]\n", "indico.un.org, event")
        .doesNotContain("\\[", "&#", "<!--", "**", "\n#");
  }

  @Test
  void writesMarkdownToAFile() throws IOException {
    Path file = folder.resolve("summary.md");

    Invocation.of("summary", "untoc", "--out", file);

    assertThat(Files.readString(file))
        .startsWith("# Twelfth session")
        .isEqualTo(Invocation.of("summary", "untoc", "--format", "markdown").out());
  }

  @Test
  void tellsTheSessionOfTheWalkThrough() {
    Invocation summary = Invocation.of("summary", WALK_THROUGH);

    assertThat(summary.exitCode()).isZero();
    assertThat(summary.out()).contains("\n\nThe session\n\n- Days: ");
  }

  @Test
  void namesAPersonOnlyUntilTheConsentEnds() throws IOException {
    Path record =
        Files.writeString(
            folder.resolve("record.json"),
            """
            {"format": "cop/1", "id": "harbour-cop", "sessions": [{"id": "harbour-cop1"}],
             "officers": [{"session": "harbour-cop1", "role": "PRESIDENT", "person":
               {"name": "Ama Serwaa", "basis": {"type": "consent", "scope": "reports",
                "date": "2032-01-01", "until": "2032-06-30"}}}]}
            """);

    assertThat(summary(record, "2032-06-30").out()).contains("- President: Ama Serwaa\n");
    assertThat(summary(record, "2032-07-01").out()).contains("- President: person not named\n");
  }

  @Test
  void doesNotOverwriteTheRecord() throws IOException {
    Path record = Files.copy(WALK_THROUGH, folder.resolve("record.json"));
    byte[] before = Files.readAllBytes(record);

    assertThat(Invocation.of("summary", record, "--out", record).exitCode()).isEqualTo(2);
    assertThat(record).hasBinaryContent(before);
  }

  private static Invocation summary(Path record, String day) {
    return Invocation.of("summary", record, "--session", "harbour-cop1", "--as-of", day);
  }
}
