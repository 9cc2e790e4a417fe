package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.Preparation;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.procedure.DeadlineKind;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.json.CopJson;

/** Deadlines of other conferences: other kinds, other units, places far from Vienna. */
class DeadlineKindsTest {
  private static final String NUKUALOFA =
      "'venue':{'zone':'Pacific/Tongatapu'},'meetings':[{'id':'m','kind':'PLENARY','slot':"
          + "{'start':'2027-05-31T10:00:00+13:00','end':'2027-05-31T13:00:00+13:00'}}],";

  @ParameterizedTest
  @CsvSource({
    "2027-05-31, before, 3, MONTHS, 2027-02-28",
    "2028-05-31, before, 3, MONTHS, 2028-02-29",
    "2027-05-31, before, 6, MONTHS, 2026-11-30",
    "2027-03-31, before, 6, WEEKS, 2027-02-17",
    "2027-01-31, after, 1, MONTHS, 2027-02-28",
    "2027-05-31, after, 2, WEEKS, 2027-06-14",
    "2027-03-01, before, 1, DAYS, 2027-02-28",
    "2027-05-31, before, 100, HOURS, 2027-05-26"
  })
  void areCountedInCalendarUnits(
      String opening, String direction, int number, String unit, String due) {
    assertThat(due("", opening, deadline("DRAFT_RESOLUTIONS", direction, number, unit)).day())
        .hasToString(due);
  }

  @Test
  void areCountedInTheTimeZoneOfTheVenue() {
    DueDate hours = due(NUKUALOFA, "2027-05-31", deadline("CREDENTIALS", "before", 24, "HOURS"));
    DueDate weeks =
        due(NUKUALOFA, "2027-05-31", deadline("DRAFT_RESOLUTIONS", "before", 1, "WEEKS"));

    assertThat(hours.day()).hasToString("2027-05-30");
    assertThat(hours.moment().orElseThrow()).hasToString("2027-05-30T10:00+13:00");
    assertThat(weeks.day()).hasToString("2027-05-24");
    assertThat(weeks.moment()).isEmpty();
  }

  @Test
  void keepAKindThatTheLibraryDoesNotKnow() {
    String kind = "الترشيحات لعضوية المكتب";
    String json = record("", "2027-05-31", deadline(kind, "before", 2, "MONTHS"));
    Conference conference = Cop.read(json.getBytes(UTF_8));

    DueDate due = dates(conference).get(0);

    assertThat(due.preparation()).isEqualTo(new Preparation(kind));
    assertThat(CodeLabels.of(due.preparation(), OfficialLanguage.FRENCH)).contains(kind);
    assertThat(due.day()).hasToString("2027-03-31");
    assertThat(CopJson.of(Conference.class).write(conference)).contains(kind);
  }

  @Test
  void areNamedByTheRecordIfItHasATitle() {
    String titled =
        "{'kind':'BUREAU_NOMINATIONS','title':{'original':'fr','texts':"
            + "{'fr':'candidatures au Bureau','en':'nominations for the Bureau'}},"
            + "'before':{'number':2},'unit':'MONTHS','binding':true}";
    DueDate due = due("", "2027-05-31", titled);

    assertThat(due.preparation()).isEqualTo(new Preparation("BUREAU_NOMINATIONS"));
    assertThat(due.name().in(OfficialLanguage.ENGLISH)).isEqualTo("nominations for the Bureau");
    assertThat(due.name().in(OfficialLanguage.FRENCH)).isEqualTo("candidatures au Bureau");
    assertThat(due.name().in(OfficialLanguage.ARABIC)).contains("candidatures au Bureau");
    assertThat(
            due("", "2027-05-31", deadline("CREDENTIALS", "before", 1, "DAYS"))
                .name()
                .in(OfficialLanguage.SPANISH))
        .isEqualTo("credenciales");
  }

  @Test
  void haveNamesInSixLanguages() {
    for (Preparation preparation : Preparation.listed()) {
      assertThat(
              Arrays.stream(OfficialLanguage.values())
                  .map(language -> CodeLabels.of(preparation, language))
                  .distinct())
          .as(preparation.word())
          .hasSize(6)
          .doesNotContain(preparation.word());
    }
    assertThat(DeadlineKind.listed())
        .extracting(Preparation::of)
        .allMatch(Preparation.listed()::contains);
  }

  @Test
  void areOrderedByDayAndThenByTheListOfTasks() {
    String json =
        record(
            "",
            "2027-05-31",
            deadline("Ärztliche Atteste", "before", 7, "DAYS"),
            deadline("SUPPLEMENTARY_AGENDA", "before", 1, "WEEKS"),
            deadline("NOTIFICATION_OF_SESSION", "before", 2, "MONTHS"),
            deadline("CREDENTIALS", "before", 7, "DAYS"));

    assertThat(dates(Cop.read(json.getBytes(UTF_8))))
        .extracting(due -> due.preparation().word())
        .containsExactly(
            "NOTIFICATION_OF_SESSION", "CREDENTIALS", "SUPPLEMENTARY_AGENDA", "Ärztliche Atteste");
  }

  private static DueDate due(String members, String opening, String deadline) {
    return dates(Cop.read(record(members, opening, deadline).getBytes(UTF_8))).get(0);
  }

  private static List<DueDate> dates(Conference conference) {
    return Deadlines.of(
            conference.sessions().get(0),
            conference.rulesOfProcedure(),
            conference.sideEventPolicies())
        .dates();
  }

  private static String record(String members, String opening, String... deadlines) {
    return """
        {'format':'cop/1','id':'x',
         'rulesOfProcedure':[{'id':'r','validFrom':'1999-01-01','deadlines':[%s]}],
         'sessions':[{'id':'s',%s'days':{'first':'%s','last':'2029-01-01'}}]}"""
        .formatted(String.join(",", deadlines), members, opening)
        .replace('\'', '"');
  }

  private static String deadline(String kind, String direction, int number, String unit) {
    return "{'kind':'%s','%s':{'number':%s},'unit':'%s','binding':true}"
        .formatted(kind, direction, number, unit);
  }
}
