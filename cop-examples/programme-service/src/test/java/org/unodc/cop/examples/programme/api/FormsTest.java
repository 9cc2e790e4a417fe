package org.unodc.cop.examples.programme.api;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.table.CopTable;

class FormsTest extends ApiTest {
  @Test
  void givesTheProgrammeToCalendars() {
    Client.Answer answer =
        nobody().get("/api/v1/programme", "Accept", "text/calendar", "Accept-Language", "fr");

    ICalendar calendar = Biweekly.parse(answer.text()).first();

    assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
    assertThat(answer.header("Content-Language")).isEqualTo("fr");
    assertThat(answer.header("Left-Out")).matches("[0-9]+");
    assertThat(calendar.getEvents())
        .extracting(event -> event.getSummary().getValue())
        .contains("Ouvrir les portes : la société civile à la Conférence");
  }

  @Test
  void givesTheProgrammeToApps() {
    Client.Answer answer = nobody().get("/api/v1/programme");

    assertThat(answer.at("/$schema")).isEqualTo("https://c3voc.de/schedule/schema.json");
    assertThat(answer.at("/schedule/conference/acronym")).isEqualTo("example_cop3");
    assertThat(answer.text()).contains("/en/side-events/se-001");
  }

  @Test
  void givesTheProgrammeToSpreadsheets() {
    Client.Answer answer = nobody().get("/api/v1/programme", "Accept", "text/csv");

    assertThat(answer.header("Content-Type")).contains("text/csv").contains("charset=UTF-8");
    assertThat(
            CopTable.of(SideEvent.class)
                .read(CopCsv.standard().read(answer.response().body()))
                .problems())
        .isEmpty();
    assertThat(answer.text()).contains("se-001");
  }

  @Test
  void givesDeadlinesToProgramsAndCalendars() {
    Client.Answer json = nobody().get("/api/v1/deadlines");
    Client.Answer calendar = nobody().get("/api/v1/deadlines", "Accept", "text/calendar");

    assertThat(json.at("/deadlines/2/preparation")).isEqualTo("LIST_OF_ORGANIZATIONS");
    assertThat(json.at("/deadlines/2/day")).isEqualTo("2027-09-11");
    assertThat(json.at("/deadlines/2/citation/provision")).isEqualTo("rule 17 (2)");
    assertThat(Biweekly.parse(calendar.text()).first().getEvents())
        .hasSize(json.json().at("/deadlines").size());
  }

  @Test
  void listsOrganizationsSpeakersAndFigures() {
    Client.Answer organizations = nobody().get("/api/v1/organizations");
    Client.Answer speakers = nobody().get("/api/v1/speakers-lists");
    Client.Answer statistics = nobody().get("/api/v1/statistics");

    assertThat(organizations.at("/dueOn")).isEqualTo("2027-09-11");
    assertThat(organizations.at("/organizations/0/stakeholder")).isEqualTo("beacon-shipping");
    assertThat(organizations.at("/organizations/0/circulatedInTime")).isEqualTo("YES");
    assertThat(speakers.at("/lists/0/agendaItem")).isEqualTo("example-cop3-item-3");
    assertThat(speakers.at("/lists/0/speakers/0/place")).isEqualTo("1");
    assertThat(statistics.at("/trends/0/subject")).isEqualTo("COUNTRIES");
    assertThat(statistics.at("/trends/0/sessions/0/figures/0/count/value")).isEqualTo("48");
    assertThat(nobody().get("/api/v1/statistics", "Accept", "text/csv").status()).isEqualTo(406);
  }

  @ParameterizedTest
  @CsvSource({
    "*/*, application/json",
    "text/*, text/calendar;charset=UTF-8",
    "'text/csv;q=0.4, text/calendar;q=0.5', text/calendar;charset=UTF-8",
    "'application/json;q=0.1, text/calendar;q=0', application/json",
    "'*/*;q=0.1, text/calendar', text/calendar;charset=UTF-8"
  })
  void choosesTheFormatThatTheCallerLikesBest(String accept, String type) {
    assertThat(nobody().get("/api/v1/programme", "Accept", accept).header("Content-Type"))
        .isEqualTo(type);
  }

  @Test
  void tellsFormatsAndLanguagesApartByTheirTags() {
    String french = nobody().get("/api/v1/programme", "Accept-Language", "fr").header("ETag");
    String english = nobody().get("/api/v1/programme").header("ETag");

    assertThat(french).isNotEqualTo(english);
    assertThat(nobody().get("/api/v1/programme", "If-None-Match", english).status()).isEqualTo(304);
    assertThat(nobody().get("/api/v1/programme", "If-None-Match", french).status()).isEqualTo(200);
    assertThat(nobody().get("/api/v1/programme").header("Vary")).contains("Accept-Language");
  }
}
