package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.convention.EntryIntoForceClauses;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.SheetRow;
import org.unodc.cop.sdk.xlsx.CopXlsx;

class WorkbookCommandsTest {
  @TempDir private Path folder;
  private Path record;
  private Path workbook;

  @BeforeEach
  void copy() throws IOException {
    record = folder.resolve("conference.json");
    workbook = folder.resolve("conference.xlsx");
    Files.copy(Path.of("walk-through/conference.json"), record);
  }

  @Test
  void anUnchangedWorkbookHasNoDifferences() {
    Invocation export = Invocation.of("export", record, "--workbook", workbook, "--lang", "ru");
    Invocation back = Invocation.of("import", record, "--workbook", workbook);

    assertThat(export).isEqualTo(new Invocation(0, "", ""));
    assertThat(back)
        .isEqualTo(new Invocation(0, "", "The records are equal.\nNothing was written.\n"));
  }

  @Test
  void differencesAreShownAndTakenOnlyWithAnOutputFile() {
    Invocation.of("export", record, "--workbook", workbook);
    replace("Room M3", "Room of the winds");

    Invocation shown = Invocation.of("import", record, "--workbook", workbook);
    Path changed = folder.resolve("changed.json");
    Invocation taken = Invocation.of("import", record, "--workbook", workbook, "--out", changed);

    assertThat(shown.exitCode()).isEqualTo(1);
    assertThat(shown.err()).contains("Room of the winds", "Nothing was written.");
    assertThat(taken.err()).contains("Room of the winds").doesNotContain("Nothing was written.");
    assertThat(Cop.read(changed).sessions().get(0).venue().orElseThrow().rooms())
        .extracting(room -> room.name().orElseThrow().toString())
        .contains("Room of the winds");
  }

  @Test
  void aCellThatCannotBeReadIsNamedAndNothingIsWritten() {
    Invocation.of("export", record, "--workbook", workbook);
    replace("2030-06-03", "some day");

    Path changed = folder.resolve("changed.json");
    Invocation refused = Invocation.of("import", record, "--workbook", workbook, "--out", changed);

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains("Sessions!", "some day", "Nothing was written.");
    assertThat(changed).doesNotExist();
  }

  @Test
  void theWorkbookDoesNotReplaceTheRecord() {
    assertThat(Invocation.of("export", record, "--workbook", record).exitCode()).isEqualTo(2);
    assertThat(Invocation.of("import", "--workbook", workbook).err())
        .contains("With --workbook, specify the record from which the workbook was made.");
  }

  @Test
  void aBlankWorkbookBeginsFromTheRulesOfAnotherConference() {
    Path blank = folder.resolve("blank.xlsx");
    Path made = folder.resolve("made.json");
    Invocation.of("new", "--blank", blank, "--id", "lake-cop", "--rules", "unfccc");
    Invocation same = Invocation.of("new", "--workbook", blank, "--rules", "unfccc", "--out", made);
    Invocation other = Invocation.of("new", "--workbook", blank, "--rules", "untoc", "--out", made);

    assertThat(same).isEqualTo(new Invocation(0, "", ""));
    assertThat(other.err())
        .contains("Rules of procedure of the Conference of the Parties to UNTOC");
    assertThat(Cop.read(made).id().value()).isEqualTo("lake-cop");
    assertThat(Cop.read(made).rulesOfProcedure().get(0).deadlines()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void asksForTheParts(OfficialLanguage language) {
    Path made = folder.resolve("made.json");
    String answers =
        "Lakes\nConvention on Lakes\n2030-13-01\n2030-05-17\n1\n40\n90\nuntoc\nFirst session\n"
            + "2031-05-05\n2031-05-09\nGeneva\nSwitzerland\nEurope/Zurich\nRoom I; Room II\n";

    Invocation asked =
        Invocation.withInput(answers, "new", "--ask", "--lang", language.tag(), "--out", made);

    assertThat(asked.exitCode()).isZero();
    assertThat(asked.err().lines()).hasSizeGreaterThan(15);
    Conference record = Cop.read(made);
    assertThat(record.title().orElseThrow().texts()).containsEntry(language.tag(), "Lakes");
    assertThat(record.conventions().get(0).entryIntoForce())
        .contains(EntryIntoForceClauses.daysAfterInstruments(40, 90).build());
    assertThat(record.rulesOfProcedure())
        .containsExactly(ReferenceRecords.untoc().rulesOfProcedure().get(1));
    Session session = record.sessions().get(0);
    assertThat(session.days())
        .contains(DateRange.of(LocalDate.of(2031, 5, 5), LocalDate.of(2031, 5, 9)));
    assertThat(session.venue().orElseThrow().rooms()).hasSize(2);
  }

  @Test
  void eachAnswerMayStayOpen() {
    Path made = folder.resolve("made.json");

    assertThat(Invocation.withInput("", "new", "--ask", "--out", made).exitCode()).isZero();
    assertThat(Cop.read(made).sessions()).isEmpty();
  }

  private void replace(String before, String after) {
    List<Sheet> sheets = new ArrayList<>();
    for (Sheet sheet : CopXlsx.standard().read(workbook)) {
      List<List<String>> rows = new ArrayList<>();
      for (SheetRow row : sheet.rows()) {
        rows.add(row.cells().stream().map(cell -> cell.equals(before) ? after : cell).toList());
      }
      sheets.add(Sheet.of(sheet.name(), rows));
    }
    CopXlsx.standard().write(sheets, workbook);
  }
}
