package org.unodc.cop.examples.programme.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.Snapshot;

@ServiceTest
class PublicationTest {
  @Autowired WebApplicationContext service;
  @Autowired ProgrammePublication publication;
  @Autowired ConferenceStore store;
  @Autowired PublicRecord publicRecord;
  @Autowired Accounts accounts;
  @Autowired Clock clock;
  private MockMvcTester pages;
  private Account secretariat;
  private SideEvent event;
  private Conference former;

  @BeforeEach
  void prepare() {
    pages = MockMvcTester.from(service, building -> building.apply(springSecurity()).build());
    secretariat = Desks.secretariat(accounts);
    former = store.current().conference();
    event = put(Desks.at(slot(), Desks.event(SideEventStatus.ACCEPTED)));
  }

  @AfterEach
  void end() {
    publication.stop(secretariat);
    store.replace(secretariat.id(), former);
  }

  private static TimeSlot slot() {
    OffsetDateTime start =
        OffsetDateTime.parse("2900-01-01T09:00Z")
            .plusHours(ThreadLocalRandom.current().nextInt(10_000_000));
    return TimeSlot.of(start, start.plusMinutes(50));
  }

  private SideEvent put(SideEvent changed) {
    SideEvent ofSession = changed.toBuilder().session(store.current().session().id()).build();
    Desks.put(store, secretariat, ofSession);
    return ofSession;
  }

  private void publish() {
    publication.publish(
        ProgrammePublication.fingerprint(publication.changes(store.current())), secretariat);
  }

  private Optional<SideEvent> seen() {
    return publicRecord.current().sideEvent(event.id());
  }

  private Optional<ProgrammeChange.Kind> change() {
    return publication.changes(store.current()).stream()
        .filter(change -> change.id().equals(event.id()))
        .map(ProgrammeChange::kind)
        .findFirst();
  }

  private MvcTestResult open(String path) {
    return pages
        .get()
        .uri(path)
        .with(user(secretariat.name()).roles(secretariat.role().name()))
        .exchange();
  }

  @Test
  void showsEveryChangeAtOnceUnlessItIsSwitchedOn() {
    SideEvent moved = put(Desks.at(slot(), event));

    assertThat(seen().flatMap(SideEvent::slot)).isEqualTo(moved.slot());
    assertThat(publication.changes(store.current())).isEmpty();
  }

  @Test
  void keepsThePublishedTimeUntilTheNextPublication() {
    publish();
    SideEvent moved = put(Desks.at(slot(), event));

    assertThat(seen().flatMap(SideEvent::slot)).isEqualTo(event.slot());
    assertThat(change()).contains(ProgrammeChange.Kind.MOVED);
    assertThat(publicRecord.seen(moved, store.current()).flatMap(SideEvent::slot))
        .isEqualTo(event.slot());

    publish();
    assertThat(seen().flatMap(SideEvent::slot)).isEqualTo(moved.slot());
    assertThat(publication.changes(store.current())).isEmpty();
  }

  @Test
  void listsNoChangeOfAnEventThatTheRecordNoLongerHas() {
    publish();
    store.replace(secretariat.id(), former);

    assertThat(seen()).isEmpty();
    assertThat(change()).isEmpty();
  }

  @Test
  void showsNewEventsOnlyOncePublished() {
    publish();
    event = put(Desks.at(slot(), Desks.event(SideEventStatus.ACCEPTED)));

    assertThat(seen()).isEmpty();
    assertThat(change()).contains(ProgrammeChange.Kind.ADDED);

    publish();
    assertThat(seen()).isPresent();
  }

  @Test
  void showsACancellationOnlyOncePublishedButTellsTheDesk() throws Exception {
    publish();
    put(event.toBuilder().status(SideEventStatus.CANCELLED).build());

    assertThat(seen().flatMap(SideEvent::status)).contains(SideEventStatus.ACCEPTED);
    assertThat(change()).contains(ProgrammeChange.Kind.CANCELLED);
    assertThat(open("/en/desk/side-events/" + event.id()).getResponse().getContentAsString())
        .contains("The public does not see this change yet.");
    assertThat(open("/en/desk").getResponse().getContentAsString())
        .contains("1 change of the programme is not public yet.");

    publish();
    assertThat(seen().flatMap(SideEvent::status)).contains(SideEventStatus.CANCELLED);
  }

  @Test
  void showsTitlesAtOnce() {
    publish();
    put(event.toBuilder().onlineLink("https://example.org/other").build());

    assertThat(seen().flatMap(SideEvent::onlineLink)).contains("https://example.org/other");
    assertThat(publication.changes(store.current())).isEmpty();
  }

  @Test
  void givesAPublishedEventANewVersionForTheCachesOfReaders() {
    publish();
    put(Desks.at(slot(), event));
    Snapshot draft = publicRecord.current();

    publish();

    Snapshot published = publicRecord.current();
    assertThat(published.revision()).isGreaterThan(draft.revision());
    assertThat(published.versionOf(event.id())).isGreaterThan(draft.versionOf(event.id()));
  }

  @Test
  void publishesNothingThatTheSecretariatDidNotSee() {
    publish();
    String seen = ProgrammePublication.fingerprint(publication.changes(store.current()));
    put(Desks.at(slot(), event));

    assertThatThrownBy(() -> publication.publish(seen, secretariat))
        .isInstanceOf(ConcurrentChangeException.class);
    assertThat(seen().flatMap(SideEvent::slot)).isEqualTo(event.slot());
  }

  @Test
  void publishesOnItsDateAtTheNextRequest() {
    publish();
    SideEvent moved = put(Desks.at(slot(), event));
    publication.setDue(OffsetDateTime.now(clock).plusHours(1), secretariat);
    assertThat(open("/en/desk/publication"))
        .bodyText()
        .contains("The date of publication that is set is then removed.");
    assertThat(open("/en/programme")).hasStatusOk();
    assertThat(seen().flatMap(SideEvent::slot)).isEqualTo(event.slot());

    publication.setDue(OffsetDateTime.now(clock).minusSeconds(1), secretariat);
    assertThat(open("/en/programme")).hasStatusOk();

    assertThat(seen().flatMap(SideEvent::slot)).isEqualTo(moved.slot());
    assertThat(publication.in(store.current().revision()).due()).isEmpty();
  }

  @Test
  void comparesOnThePageAndPublishesWithAButton() throws Exception {
    publish();
    put(Desks.at(slot(), event));

    String page = open("/en/desk/publication").getResponse().getContentAsString();
    assertThat(page).contains("Changes since the last publication: 1", ">Moved<");

    MvcTestResult past =
        pages
            .post()
            .uri("/en/desk/publication/date")
            .param("due.day", "2020-01-01")
            .param("due.hour", "09:00")
            .with(user(secretariat.name()).roles(secretariat.role().name()))
            .with(csrf())
            .exchange();
    assertThat(past).hasStatus(422);
    assertThat(past.getResponse().getContentAsString())
        .contains("Enter a date and a time in the future.", "value=\"2020-01-01\"");

    MvcTestResult done =
        pages
            .post()
            .uri("/en/desk/publication")
            .param("seen", ProgrammePublication.fingerprint(publication.changes(store.current())))
            .with(user(secretariat.name()).roles(secretariat.role().name()))
            .with(csrf())
            .exchange();
    assertThat(done.getResponse().getRedirectedUrl())
        .isEqualTo("/en/desk/publication?done=published");
  }
}
