package org.unodc.cop.tests.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.depositary.DepositaryTable;
import org.unodc.cop.sdk.indico.CopIndico;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.xlsx.CopXlsx;

/**
 * Hidden rows and columns are named; merged cells that leave a row without a value are problems.
 */
class HiddenAndMergedCellsTest {
  private static final String PART = "xl/worksheets/sheet1.xml";

  private static final String EVENTS =
      row(1, "", "id", "date", "start", "end", "room")
          + row(2, "", "a", "2024-10-14", "09:00", "10:00", "m1")
          + row(3, "hidden='1'", "b", "", "10:00", "11:00", "")
          + row(4, "hidden='true'", "c", "", "11:00", "12:00", "m2")
          + row(5, "", "d", "2024-10-15", "11:00", "12:00", "m2")
          + row(7, "hidden='1'", "e", "2024-10-16", "11:00", "12:00", "m2");

  @Test
  void namesHiddenRowsAndColumns() {
    Sheet sheet = sheet(EVENTS, "<cols><col min='4' max='16384' hidden='1'/></cols>", "");
    assertThat(sheet.notes())
        .extracting(TableProblem::toString)
        .containsExactly(
            "Events!D: This column is hidden in the workbook, but it is treated like any other.",
            "Events!E: This column is hidden in the workbook, but it is treated like any other.",
            "Events, row 3: The rows 3 to 4 are hidden in the workbook, but they are read like all"
                + " others.",
            "Events, row 7: This row is hidden in the workbook, but it is read like any other.");
    assertThat(sheet.notes()).extracting(TableProblem::code).containsOnly(ProblemCode.HIDDEN);
    assertThat(events().read(sheet).notes()).containsAll(sheet.notes());
  }

  @Test
  void namesTheMergedCellsThatLeaveARowWithoutItsDay() {
    Sheet sheet =
        sheet(
            EVENTS,
            "",
            "<mergeCells><mergeCell ref='B2:B4'/><mergeCell ref='E2:F3'/></mergeCells>");
    TableReading<SideEvent> reading = events().read(sheet);
    String rest =
        " has a value. Separate them, and write the value in each row to which it applies.";
    assertThat(reading.problems())
        .extracting(TableProblem::toString)
        .containsExactly(
            "Events!B3 (\"date\"): This cell is one of the merged cells B2:B4, of which only B2"
                + rest,
            "Events!E3 (\"room\"): This cell is one of the merged cells E2:F3, of which only E2"
                + rest,
            "Events!B4 (\"date\"): This cell is one of the merged cells B2:B4, of which only B2"
                + rest);
    assertThat(reading.problems()).extracting(TableProblem::text).startsWith("2024-10-14", "m1");
    assertThat(reading.values())
        .extracting(event -> event.id().value())
        .containsExactly("a", "d", "e");
  }

  @Test
  void readsMergedCellsOfTitlesHeadersAndEmptyRows() {
    Sheet sheet =
        sheet(
            row(1, "", "Side events", "", "")
                + row(2, "", "id", "room", "")
                + row(3, "", "", "", "")
                + row(4, "", "a", "m1", "")
                + row(5, "", "b", "", ""),
            "",
            "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='A2:A3'/><mergeCell ref='B2:B3'/>"
                + "<mergeCell ref='C4:C5'/><mergeCell ref='x'/></mergeCells>");
    assertThat(events().read(sheet).orThrow()).hasSize(2);
    assertThat(sheet.notes()).isEmpty();
  }

  @Test
  void namesHiddenRowsOfADepositarysTableAndOfAnExportOfIndico() {
    Sheet status =
        sheet(row(1, "", "Participant", "Signature") + row(2, "hidden='1'", "Kenya", ""), "", "");
    Conference untoc = ReferenceRecords.untoc();
    assertThat(DepositaryTable.of(untoc, ConventionId.of("untoc")).read(status).notes())
        .extracting(TableProblem::code)
        .contains(ProblemCode.HIDDEN);
    Sheet export =
        sheet(
            row(1, "", "ID", "Registration state") + row(2, "hidden='1'", "1", "Completed"),
            "",
            "");
    assertThat(CopIndico.of(SessionId.of("untoc-cop12"), "en").read(export).notes())
        .extracting(TableProblem::code)
        .contains(ProblemCode.HIDDEN);
  }

  @Test
  void refusesMoreMergedCellsThanAWorkbookMayHave() {
    String cells = "<mergeCell ref='A1:E7'/>".repeat(40);
    CopXlsx xlsx = CopXlsx.standard().with(CopLimits.standard().withTokens(100));
    byte[] workbook = workbook(EVENTS, "", "<mergeCells>" + cells + "</mergeCells>");
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> xlsx.read(workbook))
        .withMessageContaining("The workbook has more than 100 merged cells (limit tokens).");
  }

  private static CopTable<SideEvent> events() {
    return CopTable.of(SideEvent.class).in(ZoneId.of("Europe/Vienna"));
  }

  private static Sheet sheet(String rows, String before, String after) {
    return CopXlsx.standard().read(workbook(rows, before, after)).get(0);
  }

  private static byte[] workbook(String rows, String before, String after) {
    Map<String, String> parts = Workbooks.parts(rows, "", "");
    parts.computeIfPresent(
        PART,
        (name, xml) ->
            xml.replace("<sheetData>", before + "<sheetData>")
                .replace("</sheetData>", "</sheetData>" + after));
    return Workbooks.zip(parts);
  }

  private static String row(int number, String attributes, String... texts) {
    StringBuilder row = new StringBuilder("<row r='" + number + "' " + attributes + ">");
    for (int column = 0; column < texts.length; column++) {
      if (!texts[column].isEmpty()) {
        row.append(Workbooks.text((char) ('A' + column) + "" + number, texts[column]));
      }
    }
    return row.append("</row>").toString();
  }
}
