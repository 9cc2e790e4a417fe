package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code cop import --update} with corrected lists. */
class ImportUpdateTest {
  @TempDir private Path folder;
  private Path record = Path.of("");

  @BeforeEach
  void writeRecord() throws IOException {
    record = Files.writeString(folder.resolve("record.json"), HarbourRecord.JSON);
  }

  @Test
  void listsEachChangeAndWritesNothing() throws IOException {
    Path table =
        table(
            "id,session,title (en),room\nnets,,Nets <old & new>,m2\n,,Lights,\nbuoys,harbour-cop1,Buoys,\n");
    Invocation tried =
        Invocation.of("import", record, "side-events", table, "--update", "--dry-run");

    assertThat(tried.exitCode()).isEqualTo(1);
    assertThat(tried.out()).isEmpty();
    assertThat(tried.err())
        .startsWith(
            """
            New: side event "Buoys" (buoys)
            side event "Nets <old & new>" (nets), room: m1 → m2
            Entries of the record that the table does not have, which stay: 1 (Ropes).
            1 new, 1 unchanged, 1 changed: Nets <old & new> (room). Problems: 0.
            Nothing was written.
            """)
        .contains("refers to room m2, which is not\n");
  }

  @Test
  void changesNothingTheSecondTime() throws IOException {
    Path table = table("session,title (en),format\nharbour-cop1,LIGHTS,IN_PERSON\n");
    Path once = folder.resolve("once.json");
    Path twice = folder.resolve("twice.json");

    Invocation first =
        Invocation.of("import", record, "side-events", table, "--update", "--out", once);
    Invocation second =
        Invocation.of("import", once, "side-events", table, "--update", "--out", twice);

    assertThat(first.err())
        .startsWith(
            """
            Entries of the record that the table does not have, which stay: 2 (Nets <old &
            new>; Ropes).
            0 new, 0 unchanged, 1 changed: LIGHTS (title (en), format). Problems: 0.
            """);
    assertThat(second.err()).contains("0 new, 1 unchanged, 0 changed. Problems: 0.");
    assertThat(Files.readString(twice)).isEqualTo(Files.readString(once));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Titre,Salle|Filets,m9|fr|Nouvelles entrées : 0 ; inchangées : 0 ; modifiées : 1 : Filets (Salle).",
        "es|Título,Sala|Redes,m9|es|Entradas nuevas: 0; sin cambios: 0; modificadas: 1: Redes (Sala).",
        "ru|Название,Зал|Сети,m9|ru|Новых записей: 0; без изменений: 0; измененных: 1: Сети (Зал).",
        "zh|标题,会议室|渔网,m9|zh|新增：0；未变：0；更改：1：渔网（会议室）。",
        "ar|العنوان,القاعة|شباك,m9|ar|القيود الجديدة: 0؛ غير المتغيرة: 0؛ المعدَّلة: 1: شباك (القاعة)."
      })
  void findsATitleInEachLanguage(
      String language, String headers, String cells, String textLanguage, String counts)
      throws IOException {
    Files.writeString(
        record,
        HarbourRecord.JSON.replace(
            "\"title\": \"Nets <old & new>\"",
            "\"title\": {\"texts\": {\"en\": \"Nets\", \"fr\": \"Filets\", \"es\": \"Redes\","
                + " \"ru\": \"Сети\", \"zh\": \"渔网\", \"ar\": \"شباك\"}}"));
    Invocation updated =
        Invocation.of(
            "import",
            record,
            "side-events",
            table(headers + "\n" + cells + "\n"),
            "--update",
            "--text-language",
            textLanguage,
            "--dry-run",
            "--lang",
            language);

    assertThat(updated.err().replaceAll("[\u2068\u2069]", "").replaceAll("[\\s\u00a0]+", " "))
        .contains(counts);
  }

  @Test
  void refusesARowThatCanMeanSeveralEntries() throws IOException {
    Files.writeString(
        record, HarbourRecord.JSON.replace("\"title\": \"Ropes\"", "\"title\": \"Lights\""));
    Invocation refused =
        Invocation.of(
            "import", record, "side-events", table("title (en),room\nLights,m2\n"), "--update");

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .startsWith(
            "row 2: This row can be about several entries of the record: lights, ropes; tell\n"
                + "them apart, for example by their id.\n")
        .contains("Problems: 1.\nNothing was written.\n");
  }

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }
}
