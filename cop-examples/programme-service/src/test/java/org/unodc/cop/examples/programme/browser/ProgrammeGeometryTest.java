package org.unodc.cop.examples.programme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;

/** How much room the programme gives to its events if there are many rooms. */
@ServiceTest
@Tag("thorough")
class ProgrammeGeometryTest {
  private static final LocalDate DAY = LocalDate.of(2027, 11, 10);

  @LocalServerPort int port;
  @Autowired ConferenceStore store;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;

  private Conference former;
  private Browser browser;
  private Page page;

  @BeforeEach
  void open() {
    former = store.current().conference();
    browser = Browser.shared();
    page = new Page(browser, port);
  }

  @AfterEach
  void putBack() {
    store.replace(Desks.secretariat(accounts).id(), former);
  }

  /** Puts an event of 50 minutes, a free hour and one of 150 minutes into each of some rooms. */
  private void rooms(int number) {
    List<SideEvent> events = new ArrayList<>();
    for (int room = 0; room < number; room++) {
      events.add(event(room, "Safe harbours, safe crews and safe ports for all", "09:00", "09:50"));
      events.add(event(room, "Long", "10:50", "13:20"));
    }
    store.replace(
        Desks.secretariat(accounts).id(),
        former.toBuilder()
            .sideEvents(
                ImmutableList.<SideEvent>builder()
                    .addAll(former.sideEvents())
                    .addAll(events)
                    .build())
            .build());
  }

  private static SideEvent event(int room, String title, String start, String end) {
    return Desks.event(SideEventStatus.ACCEPTED).toBuilder()
        .session(SessionId.of("example-cop3"))
        .title(LocalizedText.english(title))
        .slot(TimeSlot.of(at(start), at(end)))
        .room(RoomId.of("geometry-room-" + room))
        .build();
  }

  private static OffsetDateTime at(String time) {
    return DAY.atTime(LocalTime.parse(time)).atZone(ZoneId.of("Europe/Vienna")).toOffsetDateTime();
  }

  private double number(String script) {
    return ((Number) browser.driver().executeScript("return " + script)).doubleValue();
  }

  private static String box(String selector) {
    return "document.querySelector('" + selector + "').getBoundingClientRect()";
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 60})
  void leavesRoomForWordsInAnyNumberOfRooms(int rooms) {
    rooms(rooms);
    page.open("/en/programme?view=grid&day=" + DAY);

    assertThat(number(box(".event-title") + ".width")).isGreaterThan(140);
    assertThat(number(box(".grid") + ".height")).isLessThan(1_500);
    assertThat(browser.overhangs()).isEmpty();
    double hours = number(box("tbody .grid-time") + ".left");
    browser.driver().executeScript("document.querySelector('.grid-frame').scrollLeft = 700");
    assertThat(number(box("tbody .grid-time") + ".left")).isEqualTo(hours);
    browser.picture("rooms-" + rooms);
  }

  @Test
  void makesRowsAsHighAsTheirTimeIsLong() {
    rooms(3);
    page.open("/en/programme?day=" + DAY);

    double shortRow = number(box("tr.t5") + ".height");
    assertThat(number(box("tr.t15") + ".height") / shortRow).isBetween(2.0, 3.2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void beginsOnTheFirstScreenOfATelephone(String language) {
    rooms(12);
    browser.width(Browser.NARROW);

    for (String path : List.of("/programme", "/programme?day=" + DAY)) {
      page.open("/" + language + path);
      assertThat(number(box(".event") + ".top")).as(path).isLessThan(650);
      assertThat(browser.overhangs()).isEmpty();
    }
  }

  @Test
  void keepsTheSectionsInOneLine() {
    page.signIn(new People(accounts, passwords).organizer("quiet-witness"));

    for (String language : List.of("en", "fr", "es", "ru", "ar", "zh")) {
      page.open("/" + language + "/programme");
      assertThat(number(box(".sections") + ".height")).as(language).isLessThan(60);
    }
  }
}
