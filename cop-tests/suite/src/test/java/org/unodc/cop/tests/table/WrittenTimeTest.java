package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.table.WrittenCells.EVENTS;
import static org.unodc.cop.tests.table.WrittenCells.sheet;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;

/** Days and times as the people of six offices type them. */
class WrittenTimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "16 Oct 2026",
        "16. Oct. 2026",
        "October 16, 2026",
        "Friday, October 16th, 2026",
        "Fri 16 October",
        "Friday 16 October",
        "2026/10/16",
        "16-10-2026",
        "Fri, 16.10.2026",
        "16 octobre 2026",
        "ven. 16 octobre",
        "le vendredi 16 octobre 2026",
        "16 de octubre de 2026",
        "viernes 16 de octubre del 2026",
        "16 октября 2026 г.",
        "пятница, 16 октября",
        "пт 16.10.2026",
        "16 تشرين الأول/أكتوبر 2026",
        "الجمعة ١٦ أكتوبر ٢٠٢٦",
        "١٦/١٠/٢٠٢٦",
        "2026年10月16日",
        "10月16日",
        "2026年10月16日（星期五）"
      })
  void readsADay(String day) {
    assertThat(start(day, "13:00", "14:00")).isEqualTo("2026-10-16T13:00+02:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tuesday 16 October 2026|another day of the week",
        "mardi 16 octobre|another day of the week",
        "16 Oct 26|A day such as",
        "16 17 October 2026|A day such as",
        "31 November 2026|The calendar has no such day",
        "03/04/2026|It is not clear whether the day or the month comes first",
        "October 2026|A day such as",
        "16 Oct 2026 maybe|A day such as"
      })
  void refusesADayThatIsNotClear(String day, String message) {
    assertThat(problem(day, "13:00", "14:00")).contains(message);
  }

  @Test
  void theYearIsThatOfTheSession() {
    Sheet sheet =
        sheet(
            List.of("id", "session", "date", "start", "end"),
            List.of("a", "harbours-cop4", "3 January", "13:00", "14:00"),
            List.of("b", "harbours-cop4", "29 December", "13:00", "14:00"),
            List.of("c", "harbours-cop4", "1 July", "13:00", "14:00"),
            List.of("d", "", "3 January", "13:00", "14:00"));
    TableReading<SideEvent> reading = EVENTS.read(sheet);
    assertThat(reading.values())
        .extracting(event -> event.slot().orElseThrow().start().toLocalDate())
        .containsExactly(LocalDate.of(2028, 1, 3), LocalDate.of(2027, 12, 29));
    assertThat(reading.problems())
        .extracting(problem -> problem.place() + " " + problem.message())
        .allMatch(text -> text.contains("The year of this day is not stated"))
        .extracting(text -> text.substring(0, 2))
        .containsExactly("C4", "C5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12/10|2026-10-12",
        "10/12|2026-10-12",
        "16/10|2026-10-16",
        "10/16|2026-10-16",
        "Fri 16/10|2026-10-16",
        "16.10.|2026-10-16",
        "5 / 10|2026-10-05",
        "23/10|2026-10-23",
        "10.12.|No reading of this day and month is in the session",
        "24/10|No reading of this day and month is in the session",
        "11/05|No reading of this day and month is in the session",
        "31/02|No reading of this day and month is in the session",
        "0/10|No reading of this day and month is in the session",
        "Thu 16/10|another day of the week",
        "16.10|A day such as",
        "1/2|No reading of this day and month is in the session"
      })
  void readsADayWithoutAYearIfExactlyOneReadingIsNearTheSession(String day, String expected) {
    if (Character.isDigit(expected.charAt(0))) {
      assertThat(start(day, "13:00", "14:00")).isEqualTo(expected + "T13:00+02:00");
    } else {
      assertThat(problem(day, "13:00", "14:00")).contains(expected);
    }
  }

  @Test
  void asksIfTwoReadingsOfADayAreNearTheSession() {
    Sheet sheet =
        sheet(
            List.of("id", "session", "day only"),
            List.of("a", "harbours-cop4", "1/2"),
            List.of("b", "harbours-cop4", "12/1"),
            List.of("c", "harbours-cop4", "1/12"),
            List.of("d", "harbours-cop4", "30/12"),
            List.of("e", "", "30/12"));
    TableReading<SideEvent> reading = EVENTS.read(sheet);
    assertThat(reading.values())
        .extracting(event -> event.id() + " " + event.day().orElseThrow())
        .containsExactly("a 2028-01-02", "b 2028-01-12", "c 2028-01-12", "d 2027-12-30");
    assertThat(reading.problems())
        .extracting(problem -> problem.place() + " " + problem.code())
        .containsExactly("C6 value.invalid");

    Sheet june = sheet(List.of("id", "session", "day only"), List.of("a", "long", "1/2"));
    Conference record =
        CopJson.of(Conference.class)
            .read(
                "{\"format\": \"cop/1\", \"id\": \"h\", \"sessions\": [{\"id\": \"long\","
                    + " \"days\": {\"first\": \"2030-01-03\", \"last\": \"2030-01-30\"}}]}");
    assertThat(CopTable.of(SideEvent.class).knowing(record).read(june).problems())
        .extracting(TableProblem::code)
        .containsExactly(ProblemCode.DATE_ORDER_NEEDED);
    assertThat(CopTable.of(SideEvent.class).knowing(record).dayFirst().read(june).orThrow())
        .extracting(event -> event.day().orElseThrow())
        .containsExactly(LocalDate.of(2030, 2, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1:00 pm|13:00",
        "1 p.m.|13:00",
        "1:00 P. M.|13:00",
        "12:30 pm|12:30",
        "12:30 am|00:30",
        "9.00|09:00",
        "9h30|09:30",
        "9 h 30|09:30",
        "13h|13:00",
        "15.30 Uhr|15:30",
        "1300 hrs|13:00",
        "13 ч 30 мин|",
        "13 ч.|13:00",
        "9 часов утра|09:00",
        "下午1点30|13:30",
        "下午1：30|13:30",
        "٩:٣٠ ص|09:30",
        "1:30 م|13:30",
        "25:00|",
        "13|",
        "13:00 am|"
      })
  void readsATime(String time, String expected) {
    if (expected == null) {
      assertThat(problem("16 Oct 2026", time, "23:30")).isNotEmpty();
    } else {
      assertThat(start("16 Oct 2026", time, "23:30"))
          .isEqualTo("2026-10-16T" + expected + "+02:00");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13:00-14:00|13:00|14:00",
        "9.00 – 9.50|09:00|09:50",
        "9h à 10h30|09:00|10:30",
        "de 9h30 à 10h|09:30|10:00",
        "1 pm to 2:30 pm|13:00|14:30",
        "9–10.30 am|09:00|10:30",
        "11:30-1:00 pm|11:30|13:00",
        "с 13:00 до 14:00|13:00|14:00",
        "15.30-16.30 Uhr|15:30|16:30",
        "下午1点至2点|13:00|14:00",
        "13:00至14:00|13:00|14:00",
        "من 13:00 إلى 14:00|13:00|14:00",
        "1:00–2:30 pm|13:00|14:30",
        "1:15-2:15 pm|13:15|14:15",
        "3 - 6 pm|15:00|18:00",
        "9-5 pm|09:00|17:00",
        "11-12 pm|11:00|12:00",
        "0:30-1:30 pm||",
        "5-5 pm||"
      })
  void readsTwoTimesInOneCell(String time, String start, String end) {
    TableReading<SideEvent> reading =
        EVENTS.read(
            sheet(
                List.of("id", "session", "date", "time"),
                List.of("a", "harbours-cop3", "16 Oct 2026", time)));
    if (start == null) {
      assertThat(reading.problems()).isNotEmpty();
    } else {
      SideEvent event = reading.orThrow().get(0);
      assertThat(event.slot().orElseThrow().start()).hasToString("2026-10-16T" + start + "+02:00");
      assertThat(event.slot().orElseThrow().end()).hasToString("2026-10-16T" + end + "+02:00");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Friday 16 October, 13:00-14:00",
        "16 Oct 2026 13:00 – 14:00",
        "16.10.2026, 13.00–14.00 Uhr",
        "2026年10月16日 13:00至14:00"
      })
  void readsTheDayAndTwoTimesInOneCell(String time) {
    SideEvent event =
        EVENTS
            .read(sheet(List.of("id", "session", "time"), List.of("a", "harbours-cop3", time)))
            .orThrow()
            .get(0);
    assertThat(event.slot().orElseThrow().start()).hasToString("2026-10-16T13:00+02:00");
    assertThat(event.slot().orElseThrow().end()).hasToString("2026-10-16T14:00+02:00");
  }

  @Test
  void problemsAreInSixLanguagesAndSayWhichSettingIsNeeded() {
    Sheet sheet =
        sheet(List.of("id", "start", "end"), List.of("a", "2026-10-16 1 pm", "2026-10-16 2 pm"));
    TableProblem problem =
        CopTable.of(SideEvent.class).writtenIn("en").read(sheet).problems().get(0);
    assertThat(problem.code()).isEqualTo(ProblemCode.ZONE_NEEDED);
    for (OfficialLanguage language : OfficialLanguage.values()) {
      assertThat(problem.message(language).equals(problem.message()))
          .isEqualTo(language == OfficialLanguage.ENGLISH);
    }
  }

  @Test
  void aLongCellIsRefusedQuickly() {
    String digits = "1 ".repeat(500_000);
    assertThat(problem(digits, "13:00", "14:00")).contains("A day such as");
    assertThat(problem("16 Oct 2026", digits, "14:00")).contains("A time such as");
  }

  private static String start(String day, String start, String end) {
    return event(day, start, end).orThrow().get(0).slot().orElseThrow().start().toString();
  }

  private static String problem(String day, String start, String end) {
    return event(day, start, end).problems().get(0).message();
  }

  private static TableReading<SideEvent> event(String day, String start, String end) {
    return EVENTS.read(
        sheet(
            List.of("id", "session", "date", "start", "end"),
            List.of("a", "harbours-cop3", day, start, end)));
  }
}
