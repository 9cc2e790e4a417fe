package org.unodc.cop.tests.depositary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;
import static org.unodc.cop.tests.depositary.DepositaryTables.actions;
import static org.unodc.cop.tests.depositary.DepositaryTables.read;
import static org.unodc.cop.tests.depositary.DepositaryTables.reader;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.sdk.depositary.DepositaryReading;
import org.unodc.cop.sdk.depositary.DepositaryTable;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;

/** The cells with days and marks. */
@Tag("thorough")
class DepositaryCellTest {
  private static final String HEADER =
      "Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d), Formal"
          + " confirmation(c), Definitive signature(s)";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 Jun 1992|RATIFICATION",
        "12 Jun 1992 A|ACCEPTANCE",
        "12 Jun 1992 AA|APPROVAL",
        "12 Jun 1992 a|ACCESSION",
        "12 Jun 1992 d|SUCCESSION",
        "12 Jun 1992 c|FORMAL_CONFIRMATION",
        "12 Jun 1992 s|DEFINITIVE_SIGNATURE",
        "12 Jun 1992a|ACCESSION",
        "12 Jun 1992 (a)|ACCESSION",
        "12\u00A0Jun\u00A01992\u00A0a|ACCESSION",
        "12 Jun 1992\u3000\uFF41|ACCESSION"
      })
  void readsEachMarkOfTheHeader(String cell, String kind) {
    assertThat(actions(table(cell))).containsExactly("aut " + kind + " 1992-06-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 June 1992",
        "12 Jun. 1992",
        "12-Jun-1992",
        "12.Jun.1992",
        "12 JUN 1992",
        "12th June 1992",
        "12th of June, 1992",
        "June 12, 1992",
        "Jun 12 1992",
        "1992-06-12",
        "12 juin 1992",
        "12 de junio de 1992",
        "12 июня 1992",
        "12 июня 1992 г.",
        "12 июня 1992 года",
        "1992年6月12日",
        "12 حزيران/يونيه 1992",
        "١٢ يونيو ١٩٩٢",
        "\u200F12 Jun 1992\u200E",
        "12 Jun 1992 1",
        "12 Jun 1992 1, 2",
        "12 Jun 1992\u00B9",
        "12 Jun 1992 \u00B9\u00B2",
        "12 Jun 1992 (3)",
        "12 Jun 1992 *"
      })
  void readsDaysInSixLanguages(String cell) {
    assertThat(actions(table(cell))).containsExactly("aut RATIFICATION 1992-06-12");
  }

  @Test
  void readsOrdinalsOfTheFirstDay() {
    assertThat(actions(table("1er juillet 1992 A, 3")))
        .containsExactly("aut ACCEPTANCE 1992-07-01");
    assertThat(actions(table("1\u00BA de julio de 1992")))
        .containsExactly("aut RATIFICATION 1992-07-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24 Dec 2000 d 26 Oct 1998 a",
        "24 Dec 2000 d, 26 Oct 1998 a",
        "24 Dec 2000 d; 26 Oct 1998 a",
        "24 Dec 2000 d 3 26 Oct 1998 a 4",
        "24 Dec 2000 d / 26 Oct 1998 a",
        "24 Dec 2000 d\n26 Oct 1998 a"
      })
  void readsSeveralDaysInACell(String cell) {
    assertThat(actions(table(cell)))
        .containsExactly("aut SUCCESSION 2000-12-24", "aut ACCESSION 1998-10-26");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "-", "\u2013", "\u2014"})
  void aBlankCellIsNoAction(String cell) {
    DepositaryReading reading = table(cell);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.record().participants()).isEmpty();
    assertThat(reading.notes())
        .extracting(TableProblem::code, note -> note.place().toString())
        .containsExactly(tuple(ProblemCode.LEFT_OUT, "A2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "n/a|A day such as 12 Jun 1992 or 1992-06-12 was expected",
        "yes|A day such as 12 Jun 1992",
        "12 Jux 1992|A day such as 12 Jun 1992",
        "1992|A day such as 12 Jun 1992",
        "Jun 1992|A day such as 12 Jun 1992",
        "12 Jun|A year of four digits was expected",
        "12 Jun 92|A year of four digits was expected",
        "12 Jun 19923|if the last digits are the number of a footnote",
        "31 Jun 1992|The calendar has no such day",
        "1992-02-30|The calendar has no such day",
        "03/04/1992|It is not clear whether the day or the month comes first",
        "12 Jun 1992 aa|The header does not explain the mark \"aa\"; it has Ratification,"
            + " Acceptance(A), Approval(AA), Accession(a), Succession(d), Formal confirmation(c),"
            + " Definitive signature(s). Capital and small letters differ.",
        "12 Jun 1992 D|The header does not explain the mark \"D\"",
        "12 Jun 1992 P|The header does not explain the mark \"P\"",
        "12 Jun 1992 \u0430|The header does not explain the mark",
        "a 12 Jun 1992|A day such as 12 Jun 1992",
        "12 Jun 1992 accession|A day such as 12 Jun 1992",
        "12 Jun 1992 a d|A day such as 12 Jun 1992",
        "12 Jun 1992,|A day such as 12 Jun 1992",
        "12 Jun 1992 ?|A day such as 12 Jun 1992",
        "[12 Jun 1992|A square bracket is opened and not closed",
        "12 Jun 1992]|A day such as 12 Jun 1992",
        "[]|A day such as 12 Jun 1992",
        "[12 Jun 1992 a]|Square brackets mean that the participant has withdrawn",
        "26 Oct 1998 a [ 5 Jan 1999]|Square brackets mean that the participant has withdrawn"
      })
  void locatesWrongCells(String cell, String message) {
    DepositaryReading reading = table(cell);

    assertThat(reading.actions()).isEmpty();
    assertThat(reading.record().participants()).isEmpty();
    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).hasToString("B2");
              assertThat(problem.header()).isEqualTo(HEADER);
              assertThat(problem.text()).isEqualTo(cell);
              assertThat(problem.message()).contains(message);
            });
  }

  @Test
  void refusesALongTextQuickly() {
    assertThat(table("12 Jun 1992 ".repeat(50_000)).problems())
        .extracting(TableProblem::message)
        .containsExactly("A day was expected, but this is a long text.");
  }

  @Test
  void noCellCausesAnException() {
    List<String> parts =
        List.of(
            "12",
            "Jun",
            "1992",
            "[",
            "]",
            "(",
            ")",
            "a",
            "AA",
            ",",
            ";",
            "/",
            "-",
            ".",
            " ",
            "3",
            "\u00B2",
            "*",
            "99999",
            "0",
            "31",
            "Feb",
            "年",
            "月",
            "日",
            "de",
            "г",
            "\u0661",
            "\uD835",
            "\u200F",
            "%s",
            "\n",
            "كانون",
            "2024-02-30");
    DepositaryTable reader = reader();
    Random random = new Random(18);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int part = random.nextInt(9); part >= 0; part--) {
        text.append(parts.get(random.nextInt(parts.size())));
        text.append(random.nextBoolean() ? " " : "");
      }
      String cell = text.toString();
      Sheet sheet =
          Sheet.of("", List.of(List.of("Participant", "Signature, " + cell), List.of(cell, cell)));
      assertThatNoException().as(cell).isThrownBy(() -> reader.read(sheet));
    }
  }

  @Test
  void stopsAfterAThousandProblems() {
    List<List<String>> rows = new ArrayList<>(List.of(List.of("Participant", "Signature")));
    for (int i = 0; i < 50_000; i++) {
      rows.add(List.of("Atlantis and its dependencies number " + i + " of many", "1 May 1990"));
    }
    assertThat(reader().read(Sheet.of("", rows)).problems()).hasSize(1_001);
  }

  @Test
  void refusesARowWithTooManyDays() {
    String days = "1 May 1990 ".repeat(40);
    String table = "Participant,Signature,Ratification,Accession\nJapan" + ("," + days).repeat(3);

    assertThat(read(reader(), table).problems())
        .extracting(problem -> problem.place() + " " + problem.message())
        .containsExactly("D2 The row has more than 100 days.");
  }

  @Test
  void readsTheDayFirstIfConfigured() {
    assertThat(actions(reader().dayFirst().read(sheet("03/04/1992 a"))))
        .containsExactly("aut ACCESSION 1992-04-03");
  }

  @Test
  void locatesCellsWithoutAValue() {
    Sheet sheet =
        new Sheet(
            "Status",
            Sheet.of(
                    "",
                    List.of(
                        List.of("Participant", "Signature", "Remarks"),
                        List.of("Japan", ""),
                        List.of("Kenya", "2 May 1990", "")))
                .rows(),
            ImmutableList.of(fault(2, 2), fault(3, 3)));
    DepositaryReading reading = reader().read(sheet);

    assertThat(actions(reading)).containsExactly("ken SIGNATURE 1990-05-02");
    assertThat(reading.problems())
        .extracting(TableProblem::toString)
        .containsExactly("Status!B2 (\"Signature\"): The formula has an error.");
  }

  @Test
  void notesFootnotes() {
    assertThat(table("12 Jun 1992 a 3, 4").notes())
        .extracting(TableProblem::toString)
        .containsExactly("B2 (\"" + HEADER + "\"): What footnote 3, 4 says was not read.");
  }

  private static TableProblem fault(int row, int column) {
    CellPlace place = new CellPlace("Status", row, column);
    return new TableProblem(ProblemCode.INVALID_VALUE, place, "", "", "The formula has an error.");
  }

  private static DepositaryReading table(String cell) {
    return reader().read(sheet(cell));
  }

  private static Sheet sheet(String cell) {
    return Sheet.of("", List.of(List.of("Participant", HEADER), List.of("Austria", cell)));
  }
}
