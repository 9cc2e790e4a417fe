package org.unodc.cop.examples.programme.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;
import org.unodc.cop.examples.programme.conference.PersonRegister;
import org.unodc.cop.examples.programme.sideevent.EventApplication;
import org.unodc.cop.examples.programme.sideevent.QuestionAsked;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;

@ServiceTest
@RecordApplicationEvents
class DialogueTest {
  @Autowired WebApplicationContext service;
  @Autowired SideEventDesk desk;
  @Autowired Accounts accounts;
  @Autowired Questions questions;
  @Autowired Confirmations confirmations;
  @Autowired JdbcClient database;
  @Autowired ConferenceStore store;
  @Autowired PersonRegister persons;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired ApplicationEvents events;
  private MockMvcTester pages;
  private Account secretariat;
  private Account organizer;
  private Account coOrganizer;
  private SideEvent event;

  @BeforeEach
  void apply() {
    pages = MockMvcTester.from(service, building -> building.apply(springSecurity()).build());
    secretariat = Desks.secretariat(accounts);
    organizer = Desks.organizer(accounts, "harbour-watch");
    coOrganizer = Desks.organizer(accounts, "river-voices");
    SideEvent application =
        SideEvent.builder()
            .id(SideEventId.of("new"))
            .title(LocalizedText.english("Two of us " + UUID.randomUUID()))
            .mainOrganizer(organizer.actsFor())
            .addCoOrganizers(coOrganizer.actsFor().orElseThrow())
            .addCoOrganizers(new Actor.StakeholderActor(StakeholderId.of("salt-marsh")))
            .build();
    event =
        desk.apply(
                new EventApplication(
                    application, Application.builder().id(ApplicationId.of("new")).build()),
                Optional.empty(),
                organizer)
            .event();
  }

  private MvcTestResult open(String path, Account account, MockHttpSession session) {
    return pages
        .get()
        .uri("/en" + path)
        .session(session)
        .with(user(account.name()).roles(account.role().name()))
        .exchange();
  }

  private MvcTestResult open(String path, Account account) {
    return open(path, account, new MockHttpSession());
  }

  private MvcTestResult send(String path, Map<String, String> entries, Account account) {
    return send(path, entries, account, new MockHttpSession());
  }

  private MvcTestResult send(
      String path, Map<String, String> entries, Account account, MockHttpSession session) {
    var request = pages.post().uri("/en" + path).session(session);
    entries.forEach(request::param);
    return request.with(user(account.name()).roles(account.role().name())).with(csrf()).exchange();
  }

  private String onDesk() {
    return "/desk/side-events/" + event.id().value();
  }

  private String onMyEvents() {
    return "/my-events/" + event.id().value();
  }

  private String title() {
    return event.title().orElseThrow().in("en");
  }

  private void answer(String answer) {
    assertThat(
            send(
                "/my-events/co-organized/" + event.id().value() + "/" + answer,
                Map.of(),
                coOrganizer))
        .hasStatus(HttpStatus.FOUND);
  }

  @Test
  void confirmsNothingBySilence() {
    assertThat(open(onDesk(), secretariat))
        .bodyText()
        .contains("Not answered yet", "Has no account here")
        .doesNotContain("Participation confirmed");
    assertThat(open("/my-events", coOrganizer)).bodyText().contains("/my-events/co-organized");
    assertThat(open("/my-events/co-organized", coOrganizer)).bodyText().contains(title());
    assertThat(open("/my-events/co-organized", organizer)).bodyText().doesNotContain(title());
  }

  @Test
  void letsCoOrganizersConfirmOrDecline() {
    answer("confirmation");
    assertThat(open(onDesk(), secretariat)).bodyText().contains("Participation confirmed");
    assertThat(open(onMyEvents(), organizer)).bodyText().contains("Participation confirmed");

    answer("refusal");
    assertThat(confirmations.of(event.id()).values())
        .singleElement()
        .matches(reply -> !reply.confirmed());
    assertThat(open(onDesk(), secretariat)).bodyText().doesNotContain("Participation confirmed");
  }

  @Test
  void asksOnlyThoseWhomTheEventNames() {
    String path = "/my-events/co-organized/" + event.id().value() + "/confirmation";

    assertThat(send(path, Map.of(), organizer)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(send(path, Map.of(), secretariat)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(confirmations.of(event.id())).isEmpty();
  }

  @Test
  void forgetsTheAnswerOfACoOrganizerThatIsNoLongerNamed() {
    answer("confirmation");

    desk.describe(
        event.id(),
        event.toBuilder().coOrganizers(event.coOrganizers().subList(1, 2)).build(),
        Optional.empty(),
        OptionalLong.empty(),
        organizer);

    assertThat(confirmations.of(event.id())).isEmpty();
    assertThat(open("/my-events/co-organized", coOrganizer)).bodyText().doesNotContain(title());
  }

  @Test
  void forgetsTheAnswerOfACoOrganizerThatAnotherRecordDoesNotName() {
    answer("confirmation");
    Conference former = store.current().conference();

    store.replace(secretariat.id(), namingNobody(former), OptionalLong.empty());
    publisher.publishEvent(AuditedAction.of(AuditedAction.Kind.IMPORT, secretariat));
    store.replace(secretariat.id(), former, OptionalLong.empty());
    publisher.publishEvent(AuditedAction.of(AuditedAction.Kind.IMPORT, secretariat));

    assertThat(confirmations.of(event.id())).isEmpty();
  }

  private Conference namingNobody(Conference record) {
    return record.toBuilder()
        .sideEvents(
            record.sideEvents().stream()
                .map(
                    one ->
                        one.id().equals(event.id())
                            ? one.toBuilder().coOrganizers(List.of()).build()
                            : one)
                .toList())
        .build();
  }

  @Test
  void erasesTheTextsAboutTheEventOfAnErasedPerson() {
    String person = "Ada " + UUID.randomUUID();
    Desks.put(store, secretariat, event.toBuilder().moderator(Desks.official(person)).build());
    send(onDesk() + "/questions", Map.of("text", "Does " + person + " come?"), secretariat);
    UUID question = questions.of(event.id()).get(0).id();
    send(onMyEvents() + "/questions/" + question, Map.of("text", person + " does."), organizer);
    send(onDesk() + "/notes", Map.of("text", person + " called."), secretariat);
    assertThat(questions.of(event.id()).get(0).answer()).isPresent();
    assertThat(open(onDesk(), secretariat)).bodyText().contains(person + " called.");

    UUID id = persons.named(person).get(0).id();
    assertThat(
            send(
                "/desk/persons/erasure",
                Map.of("name", person, "id", id.toString(), "confirmed", "true"),
                secretariat))
        .hasStatus(HttpStatus.FOUND);

    assertThat(open(onDesk(), secretariat))
        .bodyText()
        .contains("The text was erased.", organizer.name())
        .doesNotContain(person);
    assertThat(open(onMyEvents(), organizer)).bodyText().doesNotContain(person);
    assertThat(
            database
                .sql("select count(*) from question where text is not null and side_event = ?")
                .param(event.id().value())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void asksTheApplicantAndShowsTheAnswer() {
    assertThat(send(onDesk() + "/questions", Map.of("text", "Which screen?"), secretariat))
        .hasStatus(HttpStatus.FOUND);
    assertThat(events.stream(QuestionAsked.class))
        .singleElement()
        .matches(asked -> asked.text().in("en").equals("Which screen?"))
        .matches(asked -> asked.event().id().equals(event.id()));
    UUID question = questions.of(event.id()).get(0).id();
    assertThat(open(onMyEvents(), organizer)).bodyText().contains("Which screen?", "Your answer");

    String answering = onMyEvents() + "/questions/" + question;
    assertThat(send(answering, Map.of("text", "The large one."), coOrganizer))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(send(answering, Map.of("text", "The large one."), organizer))
        .hasStatus(HttpStatus.FOUND);
    assertThat(send(answering, Map.of("text", "No screen."), organizer))
        .hasStatus(HttpStatus.FOUND);

    assertThat(open(onDesk(), secretariat))
        .bodyText()
        .contains("Which screen?", "The large one.", organizer.name())
        .doesNotContain("No screen.");
  }

  @Test
  void keepsWhatCannotBeStoredInTheForm() {
    MockHttpSession session = new MockHttpSession();
    assertThat(
            send(
                onDesk() + "/questions",
                Map.of("text", "Why? ".repeat(1000)),
                secretariat,
                session))
        .hasStatus(HttpStatus.FOUND);

    assertThat(open(onDesk(), secretariat, session))
        .bodyText()
        .contains("This text has", "Why? Why?");
    assertThat(questions.of(event.id())).isEmpty();
  }

  @Test
  void showsNotesOnTheDeskOnly() {
    send(onDesk() + "/notes", Map.of("text", "Call them first."), secretariat);

    assertThat(open(onDesk(), secretariat)).bodyText().contains("Call them first.");
    assertThat(open(onMyEvents(), organizer)).bodyText().doesNotContain("Call them first.");
    assertThat(send(onDesk() + "/notes", Map.of("text", "Mine"), organizer))
        .hasStatus(HttpStatus.FORBIDDEN);
  }
}
