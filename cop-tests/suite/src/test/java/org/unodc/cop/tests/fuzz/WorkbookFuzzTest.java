package org.unodc.cop.tests.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import org.unodc.cop.testkit.CopFixtures;
import org.unodc.cop.tests.xlsx.Workbooks;

/**
 * The input is an archive, or the XML parts of a workbook with form feeds between them, which the
 * fuzzer can change without breaking the archive.
 */
@Tag("fuzz")
class WorkbookFuzzTest {
  private static final CopXlsx XLSX =
      CopXlsx.standard().withHiddenSheets().with(CopLimits.standard().withDocumentBytes(1 << 20));
  private static final CopTable<SideEvent> TABLE = CopTable.of(SideEvent.class);
  private static final String ARCHIVE = "PK";
  private static final String SHARED_STRINGS = "xl/sharedStrings.xml";

  private static final ImmutableList<String> NAMES =
      ImmutableList.<String>builder()
          .addAll(Workbooks.parts("", "", "").keySet())
          .add(SHARED_STRINGS)
          .build();

  static Stream<byte[]> seeds() {
    String events =
        "<row r='1'>"
            + Workbooks.text("A1", "Event ID")
            + Workbooks.text("B1", "Title")
            + Workbooks.text("D1", "Start")
            + Workbooks.text("E1", "End")
            + "</row><row r='2'>"
            + Workbooks.text("B2", "English")
            + Workbooks.text("C2", "Français")
            + "</row><row r='5'>"
            + Workbooks.text("A5", "se-1")
            + Workbooks.text("B5", "Lights")
            + Workbooks.text("C5", "Feux")
            + "<c r='D5' s='2'><v>45579.552083333336</v></c>"
            + "<c r='E5' s='3'><v>0.5833333333333334</v></c></row>";
    Stream<byte[]> parts =
        Stream.of(
                "",
                events,
                "<row r='1'><c r='A1'><v>1.2E6</v></c><c r='B1' s='1'><v>45579</v></c></row>",
                "<row r='1'><c r='A1' s='4'><v>0.5</v></c><c r='B1' s='5'><v>3</v></c></row>",
                "<row r='1'><c r='A1' t='b'><v>1</v></c><c r='B1' t='s'><v>0</v></c></row>",
                "<row r='1'><c r='A1' t='str'><f>A2</f><v>stored</v></c><c r='B1'><f>1</f></c></row>",
                "<row r='1'><c r='A1' t='inlineStr'><is><t>a_x000D_b </t></is></c></row>",
                "<row r='1'><c r='A1' t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c></row>",
                "<row r='2'><c r='B2' t='e'><f>A9</f><v>#REF!</v></c></row>",
                "<row r='2'><c r='B2'><v>1E999999999</v></c></row>",
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></row>",
                "<row r='x'><c r='A1'><v>1</v></c></row>")
            .map(rows -> joined(Workbooks.parts(rows, "date1904=\"1\"", "state=\"hidden\"")));
    Stream<byte[]> archives =
        Stream.of(
            Workbooks.of(events),
            Workbooks.ofNumber("7", "000"),
            Workbooks.ofNumber("45579", "mmmm yyyy"),
            XLSX.write(List.of(TABLE.write(CopFixtures.values(SideEvent.class)))));
    return Stream.concat(parts, archives);
  }

  @MethodSource("seeds")
  @FuzzTest
  void isRefusedOrReadToCellsThatAreReadBack(byte[] bytes) {
    List<Sheet> sheets;
    try {
      sheets = XLSX.read(archive(bytes));
    } catch (CopException refusal) {
      assertThat(refusal.problems()).isNotEmpty();
      return;
    }
    checkCells(sheets);
    sheets.forEach(WorkbookFuzzTest::checkValues);
  }

  /** Checks that the cells come back, unless a workbook cannot hold them. */
  private static void checkCells(List<Sheet> sheets) {
    List<Sheet> named = new ArrayList<>();
    for (Sheet sheet : sheets) {
      named.add(Sheet.of("Sheet" + named.size(), sheet.cells()));
    }
    if (named.isEmpty()) {
      return;
    }
    byte[] written;
    try {
      written = XLSX.write(named);
    } catch (CopException refusal) {
      assertThat(refusal.problems())
          .extracting(problem -> problem.code())
          .containsOnly(ProblemCode.NOT_WRITABLE);
      return;
    }
    assertThat(XLSX.read(written).stream().map(WorkbookFuzzTest::filledCells))
        .isEqualTo(named.stream().map(WorkbookFuzzTest::filledCells).toList());
  }

  /** {@return the cells by row, without empty cells at the end of a row and without empty rows} */
  private static List<List<String>> filledCells(Sheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> cells : sheet.cells()) {
      int end = cells.size();
      while (end > 0 && cells.get(end - 1).isEmpty()) {
        end--;
      }
      if (end > 0) {
        rows.add(cells.subList(0, end));
      }
    }
    return rows;
  }

  /** Checks that the rows that can be read can be written and read again. */
  private static void checkValues(Sheet sheet) {
    TableReading<SideEvent> reading;
    try {
      reading = TABLE.read(sheet);
    } catch (CopException refusal) {
      assertThat(refusal.problems()).isNotEmpty();
      return;
    }
    assertThat(TABLE.read(TABLE.write(reading.values())).orThrow()).isEqualTo(reading.values());
  }

  private static byte[] joined(Map<String, String> parts) {
    String sharedStrings = "<sst><si><t>shared</t></si></sst>";
    return Seeds.of(String.join("\f", parts.values()) + '\f' + sharedStrings)
        .findFirst()
        .orElseThrow();
  }

  private static byte[] archive(byte[] input) {
    String text = new String(input, ISO_8859_1);
    if (text.startsWith(ARCHIVE)) {
      return input;
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    List<String> given = Splitter.on('\f').limit(NAMES.size()).splitToList(text);
    for (int i = 0; i < given.size(); i++) {
      parts.put(NAMES.get(i), given.get(i).getBytes(ISO_8859_1));
    }
    return Workbooks.zipBytes(parts);
  }
}
