package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.DueStatus;
import org.unodc.cop.domain.deadline.WorkingDayCheck;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.overview.ListOfOrganizations;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.json.CopJson;

/** Deadlines on days of rest and holidays, under calendars that strangers may give. */
class WorkingDaysTest {
  private static final String WEEKEND = "'restDays':['SATURDAY','SUNDAY'],";
  private static final String BEFORE = "'policy':'LAST_WORKING_DAY_BEFORE',";
  private static final String AFTER = "'policy':'NEXT_WORKING_DAY_AFTER',";
  private static final String NEW_YEAR = "'holidays':[{'day':'2024-01-01','name':'New Year'}]";

  /** The days between a due date and the opening: more than any policy moves a due date. */
  private static final int DAYS_BEFORE = 40;

  @ParameterizedTest
  @CsvSource({
    "2024-09-13, YES, ''",
    "2024-09-14, NO, 2024-09-13",
    "2024-09-15, NO, 2024-09-13",
    "2024-01-01, NO, ''",
    "2023-09-13, UNKNOWN, ''",
    "2023-09-16, NO, ''"
  })
  void moveOnlyToADayThatIsKnownToBeAWorkingDay(String day, Answer working, String moved) {
    DueDate due = due(WEEKEND + BEFORE + NEW_YEAR, day);

    assertThat(due.day()).hasToString(day);
    assertThat(due.workingDay().orElseThrow().isWorkingDay()).isEqualTo(working);
    assertThat(due.workingDay().orElseThrow().movedTo().map(LocalDate::toString).orElse(""))
        .isEqualTo(moved);
    assertThat(due.plannedDay()).hasToString(moved.isEmpty() ? day : moved);
  }

  @Test
  void passOverAHolidayOnTheMovedDay() {
    String holidays =
        "'holidays':[{'day':'2024-09-13','name':'A'},{'day':'2024-09-12'},"
            + "{'day':'2024-09-16','name':'B'}]";

    assertThat(due(WEEKEND + BEFORE + holidays, "2024-09-14").plannedDay())
        .hasToString("2024-09-11");
    assertThat(due(WEEKEND + AFTER + holidays, "2024-09-14").plannedDay())
        .hasToString("2024-09-17");
    assertThat(due(WEEKEND + BEFORE + holidays, "2024-09-12").plannedDay())
        .hasToString("2024-09-11");
  }

  @Test
  void restOnOtherDaysThanSaturdayAndSunday() {
    String cairo = "'restDays':['FRIDAY','SATURDAY'],";

    assertThat(due(cairo + BEFORE + NEW_YEAR, "2024-09-14").plannedDay()).hasToString("2024-09-12");
    assertThat(due(cairo + BEFORE + NEW_YEAR, "2024-09-15").plannedDay()).hasToString("2024-09-15");
  }

  @Test
  void sayThatTheDayIsNoWorkingDayIfThePolicyMovesNothing() {
    String unstated = WEEKEND + NEW_YEAR;
    String unchanged = WEEKEND + "'policy':'UNCHANGED'," + NEW_YEAR;

    for (String calendar : List.of(unstated, unchanged)) {
      DueDate due = due(calendar, "2024-09-14");
      assertThat(due.plannedDay()).isEqualTo(due.day());
      assertThat(remarks(due))
          .containsExactly(
              "Saturday, 14 September 2024, is a weekly day of rest of the duty station.");
    }
  }

  @Test
  void sayWhyTheDayIsMovedOrNot() {
    String two =
        "'holidays':[{'day':'2024-09-16'},{'day':'2024-09-16','name':'Feast'},"
            + "{'day':'2024-09-17','name':'Day after'}]";

    assertThat(remarks(due(WEEKEND + AFTER + two, "2024-09-16")))
        .containsExactly(
            "Monday, 16 September 2024, is a holiday of the duty station: Feast.",
            "The deadline is moved to the next working day after it: Wednesday, 18 September 2024.");
    assertThat(remarks(due(BEFORE + two, "2024-09-12")))
        .containsExactly(
            "Whether Thursday, 12 September 2024, is a working day is not known, because the"
                + " calendar of the duty station does not name the weekly days of rest.");
    assertThat(remarks(due(WEEKEND + BEFORE + two, "2025-09-12")))
        .containsExactly(
            "Whether Friday, 12 September 2025, is a working day is not known, because the"
                + " calendar of the duty station has no holidays of 2025.");
    assertThat(remarks(due(WEEKEND + BEFORE + NEW_YEAR, "2024-01-01")))
        .containsExactly(
            "Monday, 1 January 2024, is a holiday of the duty station: New Year.",
            "The deadline is not moved, because the calendar does not show a working day near it.");
    assertThat(remarks(due(WEEKEND + BEFORE + two, "2024-09-13"))).isEmpty();
  }

  @Test
  void findNoWorkingDayInACalendarOfRestDays() {
    String always =
        "'restDays':['MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY','SATURDAY','SUNDAY'],";
    String month =
        IntStream.rangeClosed(1, 31)
            .mapToObj(day -> "{'day':'2024-08-%02d'}".formatted(day))
            .collect(joining(",", "'holidays':[", "]"));

    assertThat(due(always + BEFORE + NEW_YEAR, "2024-09-14").plannedDay())
        .hasToString("2024-09-14");
    assertThat(due(WEEKEND + AFTER + month, "2024-08-01").plannedDay()).hasToString("2024-08-01");
    assertThat(due(WEEKEND + AFTER + month, "2024-08-02").plannedDay()).hasToString("2024-09-02");
  }

  @Test
  void speakSixLanguages() {
    DueDate due = due(WEEKEND + BEFORE + NEW_YEAR, "2024-09-14");

    assertThat(remarks(due, OfficialLanguage.FRENCH))
        .containsExactly(
            "Le samedi 14 septembre 2024 est un jour de repos hebdomadaire au lieu d’affectation.",
            "L’échéance est avancée au dernier jour ouvrable qui précède\u00a0: vendredi 13"
                + " septembre 2024.");
    assertThat(remarks(due, OfficialLanguage.SPANISH).get(0))
        .startsWith("El sábado 14 de septiembre de 2024 es día de descanso");
    assertThat(remarks(due, OfficialLanguage.RUSSIAN).get(0))
        .endsWith(": суббота, 14 сентября 2024 года.");
    assertThat(remarks(due, OfficialLanguage.ARABIC).get(0)).startsWith("يوم السبت 14");
    assertThat(remarks(due, OfficialLanguage.CHINESE).get(0)).startsWith("2024年9月14日星期六是");
  }

  @Test
  void doNotMoveADeadlineInHours() {
    Conference record = record("", WEEKEND + BEFORE + NEW_YEAR, "2024-09-14", "");
    Conference inHours =
        Cop.read(
            CopJson.of(Conference.class)
                .write(record)
                .replace("\"DAYS\"", "\"HOURS\"")
                .replaceAll("(\"number\": *)" + DAYS_BEFORE, "$1" + " " + 24 * DAYS_BEFORE)
                .getBytes(UTF_8));
    DueDate due = dates(inHours).get(0);

    assertThat(due.plannedDay()).hasToString("2024-09-14");
    assertThat(remarks(due))
        .containsExactly(
            "Saturday, 14 September 2024, is a weekly day of rest of the duty station.",
            "The deadline is not moved, because it is counted in hours.");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-15, 1, 2024-09-14, false",
    "2024-09-16, 1, 2024-09-15, false",
    "2024-09-17, 2, 2024-09-15, true",
    "2024-09-17, 1, 2024-09-16, false"
  })
  void doNotMoveADeadlineBeforeTheOpeningToTheOpening(
      String opening, int before, String due, boolean moved) {
    String holiday = "'holidays':[{'day':'2024-09-16','name':'Feast'}]";
    String none = "'holidays':[{'day':'2024-01-01'}]";
    Conference record =
        Cop.read(
            """
            {'format':'cop/1','id':'x','workingCalendar':{%s},
             'rulesOfProcedure':[{'id':'r','deadlines':[
               {'kind':'CREDENTIALS','before':{'number':%d},'unit':'DAYS','binding':true}]}],
             'sessions':[{'id':'s','kind':'REGULAR','days':{'first':'%s','last':'2029-01-01'}}]}"""
                .formatted(WEEKEND + AFTER + (before == 1 ? holiday : none), before, opening)
                .replace('\'', '"')
                .getBytes(UTF_8));
    DueDate found = dates(record).get(0);

    assertThat(found.day()).hasToString(due);
    assertThat(found.plannedDay()).hasToString(moved ? "2024-09-16" : due);
    assertThat(found.latestDay().isBefore(LocalDate.parse(opening))).isTrue();
    assertThat(remarks(found).get(1))
        .isEqualTo(
            moved
                ? "The deadline is moved to the next working day after it: Monday, 16 September"
                    + " 2024."
                : "The deadline is not moved, because the next working day is not before the"
                    + " opening of the session.");
  }

  @Test
  void moveADeadlineAfterTheOpening() {
    String json =
        CopJson.of(Conference.class)
            .write(record("", WEEKEND + AFTER + NEW_YEAR, "2024-08-04", ""))
            .replace("\"before\"", "\"after\"")
            .replaceAll("(\"number\": *)" + DAYS_BEFORE, "$1" + " 1");

    assertThat(dates(Cop.read(json.getBytes(UTF_8))).get(0).plannedDay()).hasToString("2024-09-16");
  }

  @Test
  void doNotMoveTheEndOfAWindow() {
    String policies =
        "'sideEventPolicies':[{'session':'s','window':"
            + "{'start':'2024-06-01T00:00:00Z','end':'2024-09-14T12:00:00Z'}}],";
    Conference record = record(policies, WEEKEND + BEFORE + NEW_YEAR, "2024-09-20", "");

    assertThat(dates(record))
        .filteredOn(due -> due.rule().isEmpty())
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.plannedDay()).hasToString("2024-09-14");
              assertThat(due.workingDay()).isEmpty();
            });
  }

  @Test
  void areLateOnlyAfterBothDays() {
    Conference earlier = record("", WEEKEND + BEFORE + NEW_YEAR, "2024-09-14", "");
    Conference later = record("", WEEKEND + AFTER + NEW_YEAR, "2024-09-14", "");

    assertThat(status(earlier, "2024-09-14")).isEqualTo(DueStatus.UPCOMING);
    assertThat(status(earlier, "2024-09-15")).isEqualTo(DueStatus.UNKNOWN);
    assertThat(status(later, "2024-09-16")).isEqualTo(DueStatus.UPCOMING);
    assertThat(status(later, "2024-09-17")).isEqualTo(DueStatus.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "LAST_WORKING_DAY_BEFORE, 2024-09-14, PASSED",
    "LAST_WORKING_DAY_BEFORE, 2024-09-16, FAILED",
    "NEXT_WORKING_DAY_AFTER, 2024-09-16, PASSED",
    "NEXT_WORKING_DAY_AFTER, 2024-09-17, FAILED",
    "UNCHANGED, 2024-09-16, FAILED"
  })
  void decideTheRuleAboutTheAgenda(String policy, String circulated, Verdict verdict) {
    String session = "'agendaCirculatedOn':'" + circulated + "',";
    String calendar = WEEKEND + "'policy':'" + policy + "'," + NEW_YEAR;
    assertThat(
            Judged.verdict(
                "session.agenda-circulated-in-time", members("", calendar, "2024-09-14", session)))
        .isEqualTo(verdict);
  }

  @Test
  void decideWhetherAListIsInTime() {
    String members =
        "'stakeholders':[{'id':'o','name':'O'}],'accreditations':[{'session':'s',"
            + "'stakeholder':'o','basis':'b','steps':[{'kind':'LISTED','date':'2024-09-16'}]}],";

    for (String policy : List.of(BEFORE, AFTER)) {
      Conference record = record(members, WEEKEND + policy + NEW_YEAR, "2024-09-14", "");
      assertThat(
              ListOfOrganizations.of(record, SessionId.of("s"))
                  .organizations()
                  .get(0)
                  .isCirculatedInTime())
          .isEqualTo(policy.equals(AFTER) ? Answer.YES : Answer.NO);
    }
  }

  private static DueStatus status(Conference record, String day) {
    Deadlines deadlines = deadlines(record);
    return deadlines.statusOn(
        deadlines.dates().get(0), LocalDate.parse(day), record.accreditations());
  }

  private static List<String> remarks(DueDate due) {
    return remarks(due, OfficialLanguage.ENGLISH);
  }

  private static List<String> remarks(DueDate due, OfficialLanguage language) {
    return due.workingDay().map(WorkingDayCheck::remarks).stream()
        .flatMap(List::stream)
        .map((Message remark) -> remark.in(language))
        .toList();
  }

  private static DueDate due(String calendar, String day) {
    return dates(record("", calendar, day, "")).get(0);
  }

  private static List<DueDate> dates(Conference record) {
    return deadlines(record).dates();
  }

  private static Deadlines deadlines(Conference record) {
    return Deadlines.of(
        record.sessions().get(0),
        record.rulesOfProcedure(),
        record.sideEventPolicies(),
        record.workingCalendar());
  }

  private static Conference record(String members, String calendar, String due, String session) {
    String json = "{'format':'cop/1','id':'x'," + members(members, calendar, due, session) + "}";
    return Cop.read(json.replace('\'', '"').getBytes(UTF_8));
  }

  /** {@return members of a record whose agenda and list are due on a day} */
  private static String members(String members, String calendar, String due, String session) {
    return """
        %s'workingCalendar':{%s},
         'rulesOfProcedure':[{'id':'r','deadlines':[
           {'kind':'PROVISIONAL_AGENDA_REGULAR','before':{'number':%d},'unit':'DAYS','binding':true},
           {'kind':'LIST_OF_ORGANIZATIONS','before':{'number':%<d},'unit':'DAYS','binding':true}],
           'accreditationBases':[
             {'id':'b','route':'APPLICATION','needsConsultativeStatus':false}]}],
         'sessions':[{'id':'s','kind':'REGULAR',%s'days':{'first':'%s','last':'2029-01-01'}}]"""
        .formatted(
            members, calendar, DAYS_BEFORE, session, LocalDate.parse(due).plusDays(DAYS_BEFORE));
  }
}
