package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.table.WrittenCells.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;

/** Counts and their qualifiers as the people of six offices type them. */
class WrittenCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "80|80|",
        "80.0|80|",
        "1,200|1200|",
        "1 200|1200|",
        "1.200|1200|",
        "1’200|1200|",
        "80 seats|80|",
        "80 places|80|",
        "80 мест|80|",
        "80座|80|",
        "ca. 80|80|note",
        "up to 80 pax|80|note",
        "80+|80|note",
        "12.5||",
        "1,20||",
        "eighty||",
        "80-100||",
        "80 (theatre)||"
      })
  void readsANumberOfSeats(String cell, String expected, String note) {
    TableReading<Room> reading =
        CopTable.of(Room.class).read(sheet(List.of("id", "Seats"), List.of("a", cell)));
    assertThat(reading.problems()).hasSize(expected == null ? 1 : 0);
    assertThat(reading.values())
        .allSatisfy(room -> assertThat(room.capacity()).hasValue(Integer.parseInt(expected)));
    assertThat(reading.notes())
        .extracting(TableProblem::message)
        .hasSize(note == null ? 0 : 1)
        .allMatch(text -> text.startsWith("Only the number was read"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1400||1400 UNQUALIFIED",
        "1,400||1400 UNQUALIFIED",
        "1 400||1400 UNQUALIFIED",
        "1,234,567||1234567 UNQUALIFIED",
        "1.234.567||1234567 UNQUALIFIED",
        "١٤٠٠||1400 UNQUALIFIED",
        "1.400|es|1400 UNQUALIFIED",
        "1,400|en|1400 UNQUALIFIED",
        "over 500||500 MORE_THAN",
        "more than 1,400||1400 MORE_THAN",
        "Over 500|en|500 MORE_THAN",
        "about 500||500 ABOUT",
        "ca. 500||500 ABOUT",
        "~500||500 ABOUT",
        "nearly 500||500 ABOUT",
        "500+||500 AT_LEAST",
        "at least 500||500 AT_LEAST",
        "up to 500||500 AT_MOST",
        "< 500||500 FEWER_THAN",
        "plus de 500|fr|500 MORE_THAN",
        "environ 1 400|fr|1400 ABOUT",
        "más de 500|es|500 MORE_THAN",
        "al menos 500|es|500 AT_LEAST",
        "свыше 500|ru|500 MORE_THAN",
        "не менее 500|ru|500 AT_LEAST",
        "около 500|ru|500 ABOUT",
        "约500|zh|500 ABOUT",
        "超过500|zh|500 MORE_THAN",
        "500多|zh|500 MORE_THAN",
        "500以上|zh|500 AT_LEAST",
        "أكثر من ٥٠٠|ar|500 MORE_THAN",
        "حوالي 500|ar|500 ABOUT"
      })
  void readsACount(String cell, String language, String expected) {
    ReportedFigure figure = figures(cell, language).orThrow().get(0);
    assertThat(figure.count().value() + " " + figure.count().qualifier()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.400||may be a whole number or a number with decimals",
        "1.400|en|may be a whole number or a number with decimals",
        "1,400|fr|may be a whole number or a number with decimals",
        "1,000||may be a whole number or a number with decimals",
        "1,40||A whole number such as 1200",
        "500-600||A whole number such as 1200",
        "many||A whole number such as 1200",
        "over 500 or so||A whole number such as 1200",
        "n/a||A whole number such as 1200"
      })
  void refusesACountThatIsNotClear(String cell, String language, String message) {
    assertThat(figures(cell, language).problems())
        .extracting(TableProblem::message)
        .singleElement()
        .asString()
        .contains(message);
  }

  @Test
  void aQualifierBesideTheNumberMayNotContradictItsColumn() {
    Sheet sheet =
        sheet(
            List.of("subject", "count", "qualifier"),
            List.of("PARTICIPANTS", "over 500", "MORE_THAN"),
            List.of("PARTICIPANTS", "over 600", "EXACT"));
    TableReading<ReportedFigure> reading = CopTable.of(ReportedFigure.class).read(sheet);
    assertThat(reading.values()).hasSize(1);
    assertThat(reading.problems())
        .extracting(TableProblem::message)
        .containsExactly("The columns \"qualifier\" and \"count\" contradict each other.");
  }

  @Test
  void aLongCellIsRefusedQuickly() {
    assertThat(figures("1 ".repeat(500_000), null).problems()).hasSize(1);
  }

  private static TableReading<ReportedFigure> figures(String cell, String language) {
    CopTable<ReportedFigure> table = CopTable.of(ReportedFigure.class);
    return (language == null ? table : table.writtenIn(language))
        .read(sheet(List.of("subject", "count"), List.of("PARTICIPANTS", cell)));
  }
}
