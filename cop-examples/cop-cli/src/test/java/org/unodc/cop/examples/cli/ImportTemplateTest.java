package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.xlsx.CopXlsx;

/** {@code cop import --template}: blank workbooks. */
class ImportTemplateTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "en,List,Title (en),(example)",
    "fr,Liste,Titre (fr),(exemple)",
    "es,Lista,Título (es),(ejemplo)",
    "ru,Список,Название (ru),(пример)",
    "ar,القائمة,العنوان (ar),(مثال)",
    "zh,列表,名称 (zh),(示例)"
  })
  void writesHeadersInTheLanguageThatAreReadBack(
      String language, String name, String title, String marker) throws IOException {
    Path record = Files.writeString(folder.resolve("record.json"), HarbourRecord.JSON);
    Path workbook = folder.resolve("applications.xlsx");

    Invocation written =
        Invocation.of("import", "--template", "side-events", "--out", workbook, "--lang", language);
    Invocation read =
        Invocation.of("import", record, "side-events", workbook, "--zone", "+02:00", "--dry-run");
    Sheet list = CopXlsx.standard().read(workbook).get(0);

    assertThat(written).isEqualTo(new Invocation(0, "", ""));
    assertThat(list.name()).isEqualTo(name);
    assertThat(list.cells().get(0)).contains(title);
    assertThat(list.cells().get(1).get(0)).isEqualTo(marker);
    assertThat(read.err().replaceAll("[\u2068\u2069]", ""))
        .isEqualTo(
            name
                + ", row 2: This row is the example of a template, so it was not read.\n"
                + "Rows read: 0. Problems: 0.\n"
                + "Nothing was written.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "side-events",
        "stakeholders",
        "accreditations",
        "participants",
        "treaty-actions",
        "holidays",
        "signatures",
        "figures",
        "meetings",
        "agenda-items",
        "rooms",
        "delegations",
        "officers",
        "statements",
        "votes",
        "deadlines",
        "documents"
      })
  void writesATemplateForEachList(String list) throws IOException {
    Path workbook = folder.resolve("blank.xlsx");
    assertThat(Invocation.of("import", "--template", list, "--out", workbook).exitCode()).isZero();
    assertThat(CopXlsx.standard().read(workbook)).hasSize(2);
    assertThat(CopXlsx.standard().read(workbook).get(0).cells().get(0)).doesNotContain("");
  }

  @Test
  void offersTheWordsOfClosedListsAndTheRoomsOfTheRecord() throws IOException {
    Path record =
        Files.writeString(
            folder.resolve("record.json"),
            """
            {"format": "cop/1", "id": "harbour-cop",
             "sessions": [{"id": "harbour-cop1", "venue": {"rooms": [{"id": "m7"}]}}]}
            """);
    Path workbook = folder.resolve("blank.xlsx");
    Invocation.of("import", "--template", "side-events", record, "--out", workbook, "--lang", "fr");

    String list = part(workbook, "xl/worksheets/sheet1.xml");
    Sheet instructions = CopXlsx.standard().read(workbook).get(1);
    assertThat(list)
        .contains("<dataValidation", "type=\"list\"", "Instructions")
        .doesNotContain("null");
    assertThat(instructions.cells().toString()).contains("harbour-cop1", "m7", "hybride");
  }

  @Test
  void readsAFilledTemplate() throws IOException {
    Path record = Files.writeString(folder.resolve("record.json"), HarbourRecord.JSON);
    Path workbook = folder.resolve("blank.xlsx");
    Invocation.of("import", "--template", "rooms", "--out", workbook, "--lang", "es");
    Sheet blank = CopXlsx.standard().read(workbook).get(0);
    Path filled =
        Files.writeString(
            folder.resolve("filled.csv"),
            String.join(",", blank.cells().get(0)) + "\n(ejemplo),,\nm7,Gran sala,300\n");

    Invocation read =
        Invocation.of("import", record, "rooms", filled, "--into", "harbour-cop1", "--dry-run");

    assertThat(read.err()).contains("Rows read: 1. Problems: 0.");
  }

  @Test
  void hasNoneForTheTableOfADepositary() {
    assertThat(
            Invocation.of("import", "--template", "treaty-status", "--out", folder.resolve("x"))
                .err())
        .startsWith("There is no template for treaty-status");
  }

  private static String part(Path workbook, String name) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile());
        InputStream bytes = zip.getInputStream(zip.getEntry(name))) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
