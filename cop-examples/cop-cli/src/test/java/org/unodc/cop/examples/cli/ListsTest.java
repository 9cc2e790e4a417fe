package org.unodc.cop.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists that commands print, in all their forms. */
class ListsTest {
  @TempDir private Path folder;
  private Path record;

  @BeforeEach
  void writeTheRecord() throws IOException {
    record = Files.writeString(folder.resolve("record.json"), ListsRecord.JSON);
  }

  @Test
  void writesTheParticipants() {
    assertThat(participants())
        .isEqualTo(
            """
            category        rule       id     name          persons     named  not named
            status unknown  -          ken    Kenya         at least 4  @Ann   1
            observer        rule-17-2  watch  مرصد الموانئ  2           -      0
            """);
    assertThat(participants("--format", "csv", "--lang", "ru"))
        .isEqualTo(
            """
            category,rule,id,name,persons,named,unnamed\r
            UNKNOWN_STATUS,,ken,Кения,AT_LEAST 4,'@Ann,1\r
            OBSERVER,rule-17-2,watch,مرصد الموانئ,EXACT 2,,0\r
            """);
    assertThat(participants("--format", "json", "--lang", "zh"))
        .startsWith(
            "[{\"category\":\"UNKNOWN_STATUS\",\"rule\":null,\"id\":\"ken\",\"name\":\"肯尼亚\",")
        .endsWith("\"persons\":\"EXACT 2\",\"named\":null,\"unnamed\":0}]\n");
  }

  @Test
  void writesTheSpeakers() {
    assertThat(participants("--list", "speakers", "--format", "csv", "--lang", "fr"))
        .isEqualTo("item,place,speaker,onBehalf,delivered\r\nitem-1,1,Chine,,\r\n");
  }

  @Test
  void writesTheOrganizationsAsTheyWereOnADay() {
    assertThat(participants("--list", "organizations", "--format", "csv"))
        .isEqualTo(
            """
            organization,id,applied,listed,inTime,objections,step\r
            Общество «Маяк»,mayak,2031-02-20,,UNKNOWN,0,APPLIED\r
            مرصد الموانئ,watch,2031-01-10,2031-03-01,UNKNOWN,0,LISTED\r
            """);
    assertThat(participants("--list", "organizations", "--format", "csv", "--as-of", "2031-02-01"))
        .isEqualTo(
            """
            organization,id,applied,listed,inTime,objections,step\r
            مرصد الموانئ,watch,2031-01-10,,UNKNOWN,0,APPLIED\r
            """);
    assertThat(participants("--list", "organizations", "--as-of", "2031-01-09"))
        .isEqualTo("The record has no entries for this list.\n");
  }

  @Test
  void writesTheWholeProgrammeWithoutFormulas() {
    Invocation programme = Invocation.of("programme", record, "--format", "csv");

    assertThat(programme.out())
        .isEqualTo(
            """
            day,weekday,from,to,room,id,event,status,format,languages,organizers,moderator,link,attendance\r
            2031-05-06,TUESDAY,09:00,10:00,m1,nets,"'=HYPERLINK(""http://x"")网",ACCEPTED,HYBRID,"ar; en","مرصد الموانئ; Общество «Маяк»",,https://example.org/nets,\r
            ,,,,,ropes,'+Ropes,REQUESTED,,,,,,\r
            """);
  }

  @Test
  void writesAWorkbookWithDaysNumbersAndTexts() throws IOException {
    Path file = folder.resolve("list.xlsx");

    participants("--list", "organizations", "--format", "xlsx", "--lang", "ar", "--out", file);

    List<Row> rows = rows(Files.readAllBytes(file));
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).getCellText(0)).isEqualTo("المنظمة");
    assertThat(rows.get(1).getCell(2).asDate()).isEqualTo(LocalDateTime.parse("2031-02-20T00:00"));
    assertThat(rows.get(1).getCell(5).getType()).isEqualTo(CellType.NUMBER);
    assertThat(unpacked(file, "xl/worksheets/sheet1.xml"))
        .contains("rightToLeft=\"true\"", "autoFilter ref=\"A1:G3\"", "state=\"frozen\"");
  }

  @Test
  void neverWritesAFormulaToAWorkbook() throws IOException {
    Path file = folder.resolve("programme.xlsx");

    Invocation.of("programme", record, "--format", "xlsx", "--out", file);

    Row row = rows(Files.readAllBytes(file)).get(1);
    assertThat(row.getCell(6).getType()).isEqualTo(CellType.STRING);
    assertThat(row.getCellText(6)).isEqualTo("=HYPERLINK(\"http://x\")网");
    assertThat(row.getCellText(9)).isEqualTo("Arabic; English");
  }

  @Test
  void writesAWorkbookToAnotherProgram() throws IOException {
    PrintStream standard = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      assertThat(Invocation.of("rules", "--format", "xlsx", "--severity", "error").exitCode())
          .isZero();
    } finally {
      System.setOut(standard);
    }

    assertThat(rows(bytes.toByteArray()).get(0).getCellText(2)).isEqualTo("requirement");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, rtl, قائمة المشاركين, وضعه غير معروف",
    "zh, ltr, 与会者名单, 地位不详",
    "fr, ltr, Liste des participants, statut inconnu"
  })
  void writesAPageInTheLanguage(String tag, String direction, String title, String category) {
    assertThat(participants("--format", "html", "--lang", tag))
        .contains("<html lang=\"" + tag + "\" dir=\"" + direction + "\">")
        .contains("<h1><bdi>" + title + "</bdi></h1>", "<bdi lang=\"en\">First session</bdi>")
        .contains(">" + category + "<");
  }

  @Test
  void namesTheLanguageOfForeignTextsOnAPage() {
    assertThat(participants("--list", "organizations", "--format", "html"))
        .contains("<bdi lang=\"ar\">مرصد الموانئ</bdi>", "<bdi lang=\"ru\">Общество «Маяк»</bdi>");
  }

  @Test
  void writesPublishedFiguresAsNumbersWithQualifiers() {
    assertThat(Invocation.of("stats", record, "--format", "csv", "--lang", "es").out())
        .isEqualTo(
            """
            session,ordinal,opened,subject,figure,qualifier,unit,category,certainty,source\r
            harbour-cop1,,2031-05-05,PARTICIPANTS,1200,MORE_THAN,PERSONS,,STATED,https://example.org/report\r
            """);
    assertThat(Invocation.of("stats", record, "--format", "html", "--lang", "es").out())
        .contains("<td class=\"fixed\" data-label=\"cifra\">1200</td>", ">más de<");
  }

  /** A browser would narrow a column of words to a few letters. */
  @Test
  void breaksOnlyAddressesAtAnyLetter() {
    assertThat(Invocation.of("stats", record, "--format", "html", "--lang", "ar").out())
        .contains(".long { overflow-wrap: anywhere; }", "vertical-align: top; overflow-wrap: break")
        .contains(
            "<td class=\"long\" data-label=\"المصدر\"><a href=\"https://example.org/report\">https://example.org/report</a></td>")
        .contains("<td class=\"text\" data-label=\"مدى الدقة\">أكثر من</td>");
  }

  @Test
  void writesRulesAndDeadlines() {
    assertThat(Invocation.of("rules", "--heading", "bureau", "--format", "csv").out())
        .startsWith("severity,id,requirement\r\n");
    assertThat(
            Invocation.of(
                    "deadlines",
                    "untoc",
                    "--as-of",
                    "2024-09-14",
                    "--format",
                    "html",
                    "--lang",
                    "fr")
                .out())
        .contains("<td class=\"fixed\" data-label=\"échéance\">15 août 2024</td>", ">jeudi<");
  }

  @Test
  void writesRegistrations() throws IOException {
    Path export =
        Files.writeString(folder.resolve("e.csv"), "Name,Registration state\nAnn,Completed\n");

    assertThat(Invocation.of("registrations", record, export, "--format", "csv").out())
        .startsWith("stage,persons\r\nNOMINATED,0\r\nREGISTERED,1\r\n");
    assertThat(
            Invocation.of("registrations", record, export, "--format", "json", "--lang", "ru")
                .out())
        .contains("{\"stage\":\"REGISTERED\",\"persons\":1}");
  }

  @ParameterizedTest
  @CsvSource({"csv", "json", "xlsx"})
  void saysOnStandardErrorThatAListIsEmpty(String format) {
    Path file = folder.resolve("empty");
    Invocation empty =
        Invocation.of("rules", "--heading", "none", "--format", format, "--out", file);

    assertThat(empty)
        .isEqualTo(new Invocation(0, "", "There is no rule under the heading none.\n"));
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void neverReplacesTheRecord() {
    assertThat(Invocation.of("participants", record, "--out", record).exitCode()).isEqualTo(2);
    assertThat(Invocation.of("stats", record, "--out", record).exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "participants, ar, قائمة المشاركين, <w:bidi/>",
    "participants, zh, 与会者名单, 肯尼亚",
    "organizations, ru, Список организаций, Общество «Маяк»"
  })
  void writesDocuments(String list, String tag, String title, String content) throws IOException {
    Path file = folder.resolve("list.docx");

    participants("--list", list, "--format", "docx", "--lang", tag, "--out", file);

    assertThat(unpacked(file, "word/document.xml")).contains(title, content);
  }

  @Test
  void writesNoDocumentOfTheSpeakers() {
    Invocation refused =
        Invocation.of("participants", record, "--list", "speakers", "--format", "docx");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).startsWith("The list of speakers is not written as docx.");
  }

  private String participants(Object... options) {
    Invocation list =
        Invocation.of(
            Stream.concat(Stream.of("participants", record), Stream.of(options)).toArray());
    assertThat(list.exitCode()).as(list.err()).isZero();
    return list.out();
  }

  private static List<Row> rows(byte[] xlsx) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      return workbook.getFirstSheet().read();
    }
  }

  private static String unpacked(Path file, String entry) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), UTF_8);
    }
  }
}
