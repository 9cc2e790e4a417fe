package org.unodc.cop.tests.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.publication.Publication;

/** Other people's calendar programs show the right day, the right instant and the rule. */
class DeadlineCalendarTest {
  private static final String NUKUALOFA =
      "'venue':{'zone':'Pacific/Tongatapu'},"
          + meeting("2027-05-31T10:00:00+13:00", "2027-05-31T13:00:00+13:00");

  /** The clocks change on 28 March 2027, between the deadline and the opening. */
  private static final String VIENNA =
      "'venue':{'zone':'Europe/Vienna'},"
          + meeting("2027-03-28T10:00:00+02:00", "2027-03-28T13:00:00+02:00");

  @Test
  void showsAnHourAtTheSameInstantInAllZones() {
    VEvent event = event(NUKUALOFA, "2027-05-31", hours(24));

    assertThat(event.getDateStart().getValue().hasTime()).isTrue();
    assertThat(event.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2027-05-29T21:00:00Z"));
    assertThat(event.getDateEnd()).isNull();
    assertThat(event.getDescription().getValue())
        .contains("Last day: Sunday, 30 May 2027.")
        .contains("Until 10:00 UTC+13:00 at the latest.")
        .contains("Rules, rule 19");
  }

  @Test
  void countsElapsedHoursIfTheClocksChange() {
    VEvent event = event(VIENNA, "2027-03-28", hours(24));

    assertThat(event.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2027-03-27T08:00:00Z"));
    assertThat(event.getDescription().getValue()).contains("Until 09:00 UTC+01:00");
  }

  @Test
  void showsAWholeDayIfTheHourOfTheOpeningIsNotKnown() {
    assertWholeDay(event("", "2027-05-31", hours(24)), "2027-05-30");
    assertWholeDay(
        event(NUKUALOFA, "2027-05-31", deadline("CREDENTIALS", 3, "MONTHS")), "2027-02-28");
  }

  @Test
  void showsTheWorkingDayAndTheDayOfTheRule() {
    String calendar =
        "'workingCalendar':{'restDays':['SATURDAY','SUNDAY'],'policy':'LAST_WORKING_DAY_BEFORE',"
            + "'holidays':[{'day':'2027-05-28','name':'Emancipation Day'}]},";
    VEvent days =
        events(calendar, NUKUALOFA, "2027-05-31", deadline("CREDENTIALS", 1, "DAYS")).get(0);
    VEvent hours = events(calendar, NUKUALOFA, "2027-05-31", hours(24)).get(0);

    assertWholeDay(days, "2027-05-27");
    assertThat(days.getDescription().getValue())
        .contains("Last day: Sunday, 30 May 2027.\n")
        .contains("Sunday, 30 May 2027, is a weekly day of rest of the duty station.\n")
        .contains("moved to the last working day before it: Thursday, 27 May 2027.");
    assertThat(hours.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2027-05-29T21:00:00Z"));
    assertThat(hours.getDescription().getValue())
        .contains("Sunday, 30 May 2027, is a weekly day of rest of the duty station.\n")
        .contains("The deadline is not moved, because it is counted in hours.\n");
  }

  @Test
  void keepsTheUidIfDaysAndCalendarsChange() {
    String calendar =
        "'workingCalendar':{'restDays':['SUNDAY'],'policy':'NEXT_WORKING_DAY_AFTER',"
            + "'holidays':[{'day':'2027-01-01'}]},";

    assertThat(
            List.of(
                event("", "2027-05-31", deadline("Нечто новое", 1, "DAYS")),
                event("", "2027-06-30", deadline("Нечто новое", 6, "WEEKS")),
                events(calendar, NUKUALOFA, "2027-05-31", deadline("Нечто новое", 1, "DAYS"))
                    .get(0)))
        .extracting(event -> event.getUid().getValue())
        .containsOnly(
            event("", "2027-05-31", deadline("Нечто новое", 9, "MONTHS")).getUid().getValue());
  }

  @ParameterizedTest
  @EnumSource
  void namesAKindThatTheLibraryDoesNotKnow(OfficialLanguage language) {
    String text = calendar("", "", "2027-05-31", deadline("Side letters", 1, "WEEKS"), language);

    assertThat(parsed(text).get(0).getSummary().getValue()).contains("Side letters");
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 'Last day: Monday, 24 May 2027.'",
    "FRENCH, 'Dernier jour\u00a0: lundi 24 mai 2027.'",
    "SPANISH, 'Último día: lunes 24 de mayo de 2027.'",
    "RUSSIAN, 'Последний день: понедельник, 24 мая 2027 года.'",
    "ARABIC, 'آخر يوم: الاثنين 24 أيار/مايو 2027.'",
    "CHINESE, '最后一天：2027年5月24日星期一。'"
  })
  void saysTheWeekdayInSixLanguages(OfficialLanguage language, String line) {
    String text = calendar("", "", "2027-05-31", deadline("CREDENTIALS", 1, "WEEKS"), language);

    assertThat(parsed(text).get(0).getDescription().getValue().lines()).contains(line);
  }

  private static void assertWholeDay(VEvent event, String day) {
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
        .isEqualTo(day.replace("-", ""));
  }

  private static VEvent event(String session, String opening, String deadline) {
    return events("", session, opening, deadline).get(0);
  }

  private static List<VEvent> events(
      String members, String session, String opening, String deadline) {
    return parsed(calendar(members, session, opening, deadline, OfficialLanguage.ENGLISH));
  }

  private static List<VEvent> parsed(String text) {
    return Biweekly.parse(text).first().getEvents();
  }

  private static String calendar(
      String members, String session, String opening, String deadline, OfficialLanguage language) {
    String json =
        """
        {'format':'cop/1','id':'x',%s'rulesOfProcedure':[{'id':'r','deadlines':[%s]}],
         'sessions':[{'id':'s','kind':'REGULAR',%s'days':{'first':'%s','last':'2028-01-01'}}]}"""
            .formatted(members, deadline, session, opening)
            .replace('\'', '"');
    Publication calendar =
        ConferenceCalendars.of(Cop.read(json.getBytes(UTF_8)), language, Harbours.EDITION)
            .deadlines(SessionId.of("s"));
    assertThat(calendar.leftOut()).isEmpty();
    return calendar.text();
  }

  private static String hours(int number) {
    return deadline("CREDENTIALS", number, "HOURS");
  }

  private static String deadline(String kind, int number, String unit) {
    return "{'kind':'%s','before':{'number':%s,'citation':{'instrument':'Rules','provision':'rule 19'}},'unit':'%s','binding':true}"
        .formatted(kind, number, unit);
  }

  private static String meeting(String start, String end) {
    return "'meetings':[{'id':'m','kind':'PLENARY','slot':{'start':'%s','end':'%s'}}],"
        .formatted(start, end);
  }
}
