package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;

/** Days, times, counts, blanks and names as the people of six offices type them. */
class WrittenCellTest {
  private static final Conference RECORD =
      CopJson.of(Conference.class)
          .read(
              """
              {"format": "cop/1", "id": "harbours",
               "conventions": [{"id": "harbour-treaty", "title": "Convention on Harbours"}],
               "sessions": [
                 {"id": "harbours-cop3", "title": {"texts": {"en": "Third session", "fr": "Troisième session"}},
                  "days": {"first": "2026-10-12", "last": "2026-10-16"},
                  "venue": {"zone": "Europe/Vienna", "rooms": [
                    {"id": "m3", "name": "M3"}, {"id": "c4", "name": {"texts": {"en": "Boardroom A", "es": "Sala de juntas A"}}}]},
                  "agendaItems": [{"id": "item-2a", "number": "2 (a)", "title": "Safe ports"}]},
                 {"id": "harbours-cop4", "title": "Fourth session",
                  "days": {"first": "2027-12-28", "last": "2028-01-07"},
                  "venue": {"rooms": [{"id": "m30", "name": "M3"}]}}],
               "stakeholders": [
                 {"id": "harbour-watch", "name": "Harbour Watch"},
                 {"id": "ships", "name": "Ships, Nets and People"},
                 {"id": "nets", "name": "Nets International"},
                 {"id": "pier", "name": "Pier"},
                 {"id": "quay", "name": "Quay"},
                 {"id": "pier-quay", "name": "Pier, Quay"},
                 {"id": "dock", "name": "Dock"}],
               "participants": [{"type": "state", "id": "kenya", "state": "KEN"}]}
              """);

  private static final CopTable<SideEvent> EVENTS =
      CopTable.of(SideEvent.class).writtenIn("en").knowing(RECORD).in(ZoneId.of("Europe/Vienna"));

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
        "1:00–2:30 pm||"
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

  @ParameterizedTest
  @ValueSource(strings = {"n/a", "N/A", "—", "-", "none", "s/o", "нет", "无", "لا يوجد"})
  void aWordForNothingIsABlankWithANote(String nothing) {
    TableReading<SideEvent> reading =
        EVENTS.read(
            sheet(
                List.of(
                    "id", "session", "date", "start", "end", "room", "main organizer", "format"),
                List.of(
                    "a", "harbours-cop3", nothing, nothing, nothing, nothing, nothing, nothing)));
    SideEvent event = reading.orThrow().get(0);
    assertThat(event.slot()).isEmpty();
    assertThat(event.room()).isEmpty();
    assertThat(event.mainOrganizer()).isEmpty();
    assertThat(event.format()).isEmpty();
    assertThat(reading.notes())
        .hasSize(6)
        .allMatch(note -> note.code() == ProblemCode.LEFT_OUT)
        .allMatch(note -> note.message().contains("read as a blank cell"));
  }

  @Test
  void findsRoomsSessionsAndAgendaItemsByTheirNames() {
    Sheet sheet =
        sheet(
            List.of("id", "session", "room", "agenda items"),
            List.of("a", "Third session", "Room M3", "Item 2 (a)"),
            List.of("b", "troisième SESSION", "Sala de juntas A", "Safe ports"),
            List.of("c", "HARBOURS COP4", "M3", ""),
            List.of("d", "harbours-cop3", "m3", "2(a)"));
    List<SideEvent> events = EVENTS.read(sheet).orThrow();
    assertThat(events)
        .extracting(event -> event.session().orElseThrow().value())
        .containsExactly("harbours-cop3", "harbours-cop3", "harbours-cop4", "harbours-cop3");
    assertThat(events)
        .extracting(event -> event.room().orElseThrow().value())
        .containsExactly("m3", "c4", "m30", "m3");
    assertThat(events.get(0).agendaItems()).isEqualTo(events.get(1).agendaItems());
    assertThat(events.get(3).agendaItems()).isEqualTo(events.get(1).agendaItems());
  }

  @Test
  void aNameThatIsNotInTheRecordIsAProblem() {
    Sheet sheet =
        sheet(
            List.of("id", "session", "room"),
            List.of("a", "Ninth session", ""),
            List.of("b", "", "M3"),
            List.of("c", "Third session", "Winter Garden"));
    assertThat(EVENTS.read(sheet).problems())
        .extracting(TableProblem::message)
        .containsExactly(
            "\"Ninth session\" is neither an id nor a name in the record (sessions).",
            "Several entries of the record have the name \"M3\" (rooms): m3, m30. Write the id.",
            "\"Winter Garden\" is neither an id nor a name in the record (rooms).");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbour Watch; Nets International|harbour-watch nets",
        "Harbour Watch, Nets International|harbour-watch nets",
        "Ships, Nets and People|ships",
        "Harbour Watch, Ships, Nets and People, Kenya|harbour-watch ships kenya",
        "Harbour Watch、Nets International|harbour-watch nets",
        "Pier, Quay|pier-quay",
        "harbour-watch, nets|",
        "stakeholder:harbour-watch, stakeholder:nets|harbour-watch nets"
      })
  void organizersMayBeSeparatedByCommas(String cell, String expected) {
    TableReading<SideEvent> reading = organizers(cell);
    if (expected == null) {
      assertThat(reading.problems()).hasSize(1);
    } else {
      assertThat(reading.orThrow().get(0).coOrganizers())
          .extracting(actor -> actor.listedAs().orElseThrow().value())
          .containsExactly(expected.split(" "));
    }
  }

  @Test
  void commasThatCanBeReadInTwoWaysAreAProblem() {
    assertThat(organizers("Pier, Quay, Dock").problems())
        .extracting(TableProblem::message)
        .containsExactly(
            "The commas in this cell can be read in several ways; write semicolons between the"
                + " entries.");
    assertThat(organizers("Harbour Watch, Winter Garden Friends").problems()).hasSize(1);
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
    assertThat(figures(digits, null).problems()).hasSize(1);
    assertThat(organizers("a, ".repeat(300_000)).problems()).hasSize(1);
  }

  private static TableReading<SideEvent> organizers(String cell) {
    return EVENTS.read(sheet(List.of("id", "co-organizers"), List.of("a", cell)));
  }

  private static TableReading<ReportedFigure> figures(String cell, String language) {
    CopTable<ReportedFigure> table = CopTable.of(ReportedFigure.class);
    return (language == null ? table : table.writtenIn(language))
        .read(sheet(List.of("subject", "count"), List.of("PARTICIPANTS", cell)));
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

  @SafeVarargs
  @SuppressWarnings("varargs") // the rows are only copied
  private static Sheet sheet(List<String>... rows) {
    return Sheet.of("", List.of(rows));
  }
}
