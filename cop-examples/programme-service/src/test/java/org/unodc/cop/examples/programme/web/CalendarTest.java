package org.unodc.cop.examples.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;

@ServiceTest
class CalendarTest {
  @LocalServerPort int port;
  @Autowired ConferenceStore store;
  @Autowired Accounts accounts;

  @Test
  void givesTheProgrammeToCalendarPrograms() {
    HttpResponse<String> answer = new Reader(port).get("/es/programme.ics");
    ICalendar calendar = Biweekly.parse(answer.body()).first();

    assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
    assertThat(calendar.getEvents())
        .extracting(event -> event.getSummary().getValue())
        .contains("Abrir las puertas: la sociedad civil en la Conferencia");
  }

  @Test
  void givesOneEventAlone() {
    ICalendar calendar =
        Biweekly.parse(new Reader(port).get("/en/side-events/se-001.ics").body()).first();

    assertThat(calendar.getEvents()).hasSize(1);
    VEvent event = calendar.getEvents().get(0);
    assertThat(event.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2027-10-11T11:10:00Z"));
    assertThat(event.getLocation().getValue()).startsWith("Lantern Hall");
  }

  @Test
  void saysThatAnEventWithoutATimeHasNoCalendar() {
    SideEvent event =
        Desks.event(SideEventStatus.ACCEPTED).toBuilder()
            .session(SessionId.of("example-cop3"))
            .build();
    Desks.put(store, Desks.secretariat(accounts), event);

    HttpResponse<String> answer = new Reader(port).get("/fr/side-events/" + event.id() + ".ics");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo("Il n’y a rien à publier dans ce calendrier.");
  }
}
