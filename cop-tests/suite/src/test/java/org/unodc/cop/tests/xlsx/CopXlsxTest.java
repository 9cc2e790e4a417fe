package org.unodc.cop.tests.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import org.unodc.cop.testkit.CopFixtures;

class CopXlsxTest {
  private static final CopXlsx XLSX = CopXlsx.standard();

  static Stream<Class<?>> types() {
    return CopTable.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyExampleIsReadBack(Class<?> type) {
    assertReadBack(type);
  }

  private static <T> void assertReadBack(Class<T> type) {
    List<T> values = CopFixtures.values(type);
    byte[] workbook = XLSX.write(List.of(CopTable.of(type).write(values)));
    Sheet sheet = XLSX.read(workbook).get(0);
    assertThat(CopTable.of(type).read(sheet).orThrow()).isEqualTo(values);
  }

  @Test
  void namesWhatIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> XLSX.read((InputStream) null))
        .withMessage("xlsx");
    assertThatNullPointerException().isThrownBy(() -> XLSX.write(null)).withMessage("sheets");
  }

  @Test
  void writesToAStreamWhatItReadsFromOne() {
    Sheet sheet = Sheet.of("Events", List.of(List.of("id"), List.of("se-014")));
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    XLSX.write(List.of(sheet), stream);

    assertThat(stream.toByteArray()).isEqualTo(XLSX.write(List.of(sheet)));
    assertThat(XLSX.read(new ByteArrayInputStream(stream.toByteArray())).get(0).cells())
        .isEqualTo(sheet.cells());
  }

  @Test
  void anyTextIsReadBackAsText() throws IOException {
    List<List<String>> rows =
        List.of(
            List.of("heading"),
            List.of("=1+1"),
            List.of("  blanks "),
            List.of("_x000D_ \r\n\t\u0001\uFFFE"),
            List.of("\uD83D\uDE00 <b>&amp;</b> عربي"),
            List.of("007"),
            List.of("' '"));
    byte[] workbook = XLSX.write(List.of(Sheet.of("a", rows), Sheet.of("", rows)));
    List<Sheet> back = XLSX.read(workbook);
    assertThat(back).extracting(Sheet::name).containsExactly("a", "Sheet2");
    assertThat(back.get(0).cells()).isEqualTo(rows);
    assertThat(part(workbook, "xl/worksheets/sheet1.xml"))
        .contains("t=\"s\"", "<pane", "customWidth=\"true\"")
        .doesNotContain("<f>", "t=\"n\"");
    assertThat(part(workbook, "xl/styles.xml")).contains("<b/>");
  }

  @Test
  void equalSheetsHaveEqualBytesWithoutATimestamp() throws IOException {
    List<Sheet> sheets = List.of(Sheet.of("a", List.of(List.of("x"))));
    byte[] first = XLSX.write(sheets);
    assertThat(part(first, "docProps/core.xml")).doesNotContain("created>");
    assertThat(XLSX.write(sheets)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c r='A1'><v>1.0</v></c>|1",
        "<c r='A1'><v>1.2E6</v></c>|1200000",
        "<c r='A1'><v>0.30000000000000004</v></c>|0.30000000000000004",
        "<c r='A1'><v>12345678901234567</v></c>|12345678901234567",
        "<c r='A1' s='4'><v>0.5</v></c>|50%",
        "<c r='A1' s='5'><v>3</v></c>|3",
        "<c r='A1' s='1'><v>45579</v></c>|2024-10-14",
        "<c r='A1' s='1'><v>45579.5</v></c>|2024-10-14T12:00:00",
        "<c r='A1' s='2'><v>45579.552083333336</v></c>|2024-10-14T13:15:00",
        "<c r='A1' s='3'><v>0.5520833333333333</v></c>|13:15:00",
        "<c r='A1' t='b'><v>1</v></c>|TRUE",
        "<c r='A1' t='str'><f>A2</f><v>stored</v></c>|stored",
        "<c r='A1' s='1'><f>A2</f><v>45579</v></c>|2024-10-14",
        "<c r='A1' t='inlineStr'><is><t>a_x000D_b </t></is></c>|'a\rb'",
        "<c r='A1' t='inlineStr'><is><r><t>rich</t></r><r><t> text</t></r></is></c>|rich text"
      })
  void readsCellsAsDisplayed(String cell, String text) {
    assertThat(read("<row r='1'>" + cell + "</row>").rows().get(0).cell(1)).isEqualTo(text);
  }

  @Test
  void countsDaysFrom1904IfTheWorkbookDoes() {
    byte[] workbook =
        Workbooks.of("<row r='1'><c r='A1' s='1'><v>44117</v></c></row>", "date1904=\"1\"", "");
    assertThat(XLSX.read(workbook).get(0).rows().get(0).cell(1)).isEqualTo("2024-10-14");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r='B2' t='e'><v>#REF!</v></c>",
        "<c r='B2' t='e'><f>A9</f><v>#REF!</v></c>",
        "<c r='B2'><f>1+1</f></c>",
        "<c r='B2' s='1'><v>59</v></c>",
        "<c r='B2' s='1'><v>99999999</v></c>",
        "<c r='B2' s='1'><v>4294967357</v></c>",
        "<c r='B2' s='2'><v>123456789012345</v></c>",
        "<c r='B2' s='3'><v>-0.5</v></c>",
        "<c r='B2'><v>1E999999999</v></c>"
      })
  void aCellWithoutAValueMakesOnlyItsRowUnreadable(String cell) {
    Sheet sheet =
        read(
            "<row r='1'>"
                + Workbooks.text("A1", "id")
                + Workbooks.text("B1", "online link")
                + "</row>"
                + "<row r='2'>"
                + Workbooks.text("A2", "a")
                + cell
                + "</row>"
                + "<row r='7'>"
                + Workbooks.text("A7", "b")
                + "</row>");
    TableReading<SideEvent> reading = CopTable.of(SideEvent.class).read(sheet);
    assertThat(reading.rows()).containsExactly(7);
    assertThat(reading.problems())
        .extracting(problem -> problem.place().toString(), TableProblem::header)
        .containsExactly(tuple("Events!B2", "online link"));
  }

  @Test
  void readsTitlesAndGroupsOfHeadersAboveTheHeaders() {
    Sheet sheet =
        read(
            "<row r='1'>"
                + Workbooks.text("A1", "Side events of the twelfth session")
                + "</row>"
                + "<row r='3'>"
                + Workbooks.text("A3", "Event ID")
                + Workbooks.text("B3", "Title")
                + Workbooks.text("D3", "Début")
                + Workbooks.text("E3", "End")
                + "</row>"
                + "<row r='4'>"
                + Workbooks.text("B4", "English")
                + Workbooks.text("C4", "Français")
                + "</row>"
                + "<row r='5'>"
                + Workbooks.text("A5", "se-1")
                + Workbooks.text("B5", "Lights ")
                + Workbooks.text("C5", "Feux")
                + "<c r='D5' s='2'><v>45579.552083333336</v></c>"
                + "<c r='E5' s='3'><v>0.5833333333333334</v></c></row>");
    SideEvent event =
        CopTable.of(SideEvent.class).in(ZoneId.of("Europe/Vienna")).read(sheet).orThrow().get(0);
    assertThat(event.title().orElseThrow().texts()).isEqualTo(Map.of("en", "Lights", "fr", "Feux"));
    assertThat(event.slot().orElseThrow().toString())
        .isEqualTo("TimeSlot[start=2024-10-14T13:15+02:00, end=2024-10-14T14:00+02:00]");
  }

  @Test
  void readsHiddenSheetsOnlyIfConfigured() {
    byte[] workbook = Workbooks.of("", "", "state=\"hidden\"");
    assertThat(XLSX.read(workbook)).isEmpty();
    assertThat(XLSX.withHiddenSheets().read(workbook)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/B",
        "a[1]",
        "'x",
        "x'",
        "a\u0001b",
        "a\uFFFE",
        "\uFFFFb",
        "\uD83D",
        "0123456789012345678901234567890x"
      })
  void refusesInvalidNamesOfSheets(String name) {
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> XLSX.write(List.of(Sheet.of(name, List.of()))))
        .withMessageContaining("cannot be the name of a sheet");
  }

  @Test
  void refusesTwoSheetsOfTheSameName() {
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(
            () -> XLSX.write(List.of(Sheet.of("Events", List.of()), Sheet.of("EVENTS", List.of()))))
        .withMessageContaining("Two sheets have the name \"EVENTS\".");
  }

  @Test
  void refusesToWriteTextsThatACellCannotHold() {
    List<Sheet> sheets = List.of(Sheet.of("a", List.of(List.of("x".repeat(32_768)))));
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> XLSX.write(sheets))
        .withMessageContaining("The text of a!A1 has more than the 32,767 characters");
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> XLSX.write(List.of(Sheet.of("a", List.of(List.of("\uD83D"))))))
        .withMessageContaining("unpaired surrogate");
  }

  private static Sheet read(String rows) {
    return XLSX.read(Workbooks.of(rows)).get(0);
  }

  private static String part(byte[] workbook, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), UTF_8);
        }
      }
    }
    throw new IllegalArgumentException(name);
  }
}
