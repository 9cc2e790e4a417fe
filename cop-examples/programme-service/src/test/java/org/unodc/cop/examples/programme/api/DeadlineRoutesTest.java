package org.unodc.cop.examples.programme.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.programme.Holiday;
import org.unodc.cop.domain.programme.NonWorkingDayPolicy;
import org.unodc.cop.domain.programme.WorkingCalendar;
import org.unodc.cop.sdk.json.CopJson;

/** Deadlines of a record with a calendar of working days. */
class DeadlineRoutesTest extends ApiTest {
  private static final String RECORD = "/api/v1/conference";
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  private String before = "";

  @BeforeEach
  void addACalendar() {
    before = secretariat().get(RECORD).text();
    WorkingCalendar calendar =
        WorkingCalendar.builder()
            .addRestDays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
            .addHolidays(
                new Holiday(
                    LocalDate.of(2027, 9, 10), Optional.of(LocalizedText.english("Example Day"))))
            .policy(NonWorkingDayPolicy.LAST_WORKING_DAY_BEFORE)
            .build();
    put(JSON.write(JSON.read(before).toBuilder().workingCalendar(calendar).build()));
  }

  @AfterEach
  void takeItAway() {
    put(before);
  }

  @Test
  void giveTheDayOfTheRuleAndTheWorkingDay() {
    Client.Answer json = nobody().get("/api/v1/deadlines", "Accept-Language", "fr");

    assertThat(json.header("Content-Language")).isEqualTo("fr");
    assertThat(json.at("/deadlines/1/preparation")).isEqualTo("LIST_OF_ORGANIZATIONS");
    assertThat(json.at("/deadlines/1/name")).isEqualTo("liste des organisations");
    assertThat(json.at("/deadlines/1/day")).isEqualTo("2027-09-11");
    assertThat(json.at("/deadlines/1/weekday")).isEqualTo("SATURDAY");
    assertThat(json.at("/deadlines/1/workingDay")).isEqualTo("NO");
    assertThat(json.at("/deadlines/1/movedTo")).isEqualTo("2027-09-09");
    assertThat(json.at("/deadlines/1/remarks/0"))
        .isEqualTo(
            "Le samedi 11 septembre 2027 est un jour de repos hebdomadaire au lieu d’affectation.");
    assertThat(json.at("/deadlines/1/status")).isEqualTo("DONE");
    assertThat(json.at("/deadlines/2/preparation")).isEqualTo("SIDE_EVENT_APPLICATIONS");
    assertThat(json.json().at("/deadlines/2").has("movedTo")).isFalse();
  }

  @Test
  void areShownOnThePagesAndInTheCalendar() {
    assertThat(nobody().get("/en/deadlines").text())
        .contains("Saturday, 11 September 2027, is a weekly day of rest of the duty station.")
        .contains("moved to the last working day before it: Thursday, 9 September 2027.");
    assertThat(nobody().get("/ru/organizations").text()).contains("четверг, 9 сентября 2027 года");
    assertThat(nobody().get("/api/v1/deadlines", "Accept", "text/calendar").text())
        .contains("DTSTART;VALUE=DATE:20270909");
  }

  private void put(String record) {
    assertThat(secretariat().send("PUT", RECORD, record, "If-Match", "*").status()).isEqualTo(200);
  }
}
