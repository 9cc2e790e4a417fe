package org.unodc.cop.examples.programme.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConferenceStore;

@ServiceTest
class MessagePagesTest {
  @Autowired WebApplicationContext service;
  private MockMvcTester pages;
  private Organizers organizers;
  private Account secretary;

  @BeforeEach
  void open() {
    pages = MockMvcTester.from(service, building -> building.apply(springSecurity()).build());
    organizers = new Organizers(service);
    secretary = organizers.secretary();
  }

  private String get(String path, Account account) throws Exception {
    return pages
        .get()
        .uri(path)
        .with(user(account.name()).roles(account.role().name()))
        .exchange()
        .getResponse()
        .getContentAsString();
  }

  private MvcTestResult post(String path, Map<String, String> values) {
    var request = pages.post().uri(path);
    values.forEach(request::param);
    return request
        .with(user(secretary.name()).roles(secretary.role().name()))
        .with(csrf())
        .exchange();
  }

  private UUID declined(String title) {
    Account organizer = organizers.organizer("weavers@guild.example", OfficialLanguage.FRENCH);
    SideEvent event = Organizers.event(organizer, LocalizedText.english(title));
    organizers.take(event, Organizers.with(SideEventStatus.DECLINED, event));
    return organizers.outbox.find(MessageQuery.all().about(event.id())).get(0).id();
  }

  private OutboxMessage message(UUID id) {
    return organizers.outbox.find(id).orElseThrow();
  }

  @Test
  void showsWhatWouldBeSentAndFindsIt() throws Exception {
    String title = "looms-" + UUID.randomUUID();
    UUID id = declined(title);

    assertThat(get("/en/desk/messages?search=" + title.toUpperCase(Locale.ROOT), secretary))
        .contains(title, "weavers@guild.example")
        .contains("The record no longer has this event.")
        .contains("Sending is switched off")
        .doesNotContain("value=\"release\"");
    assertThat(get("/en/desk/messages?search=nothing-like-it", secretary))
        .contains("There is no such message.");
    assertThat(get("/ar/desk/messages/" + id, secretary)).contains("a le regret de vous informer");
  }

  @Test
  void changesTheTextOfAMessageThatWaits() throws Exception {
    UUID id = declined("Looms");
    String path = "/en/desk/messages/" + id;

    assertThat(post(path, Map.of("do", "save", "subject", "Votre demande", "body", "Un\r\nDeux")))
        .hasStatus(302)
        .hasRedirectedUrl(path + "?saved");
    assertThat(message(id).text()).contains(new MessageText("Votre demande", "Un\nDeux\n"));

    MvcTestResult blank = post(path, Map.of("do", "save", "subject", "", "body", "Un"));
    assertThat(blank).hasStatus(422);
    assertThat(blank.getResponse().getContentAsString()).contains("#subject\">Enter the subject.");
  }

  @Test
  void discardsMessages() throws Exception {
    UUID id = declined("Looms");

    assertThat(post("/en/desk/messages", Map.of("do", "discard", "id", id.toString())))
        .hasRedirectedUrl("/en/desk/messages?discarded=1");
    assertThat(message(id).state()).isEqualTo(MessageState.DISCARDED);
    assertThat(post("/en/desk/messages/" + id, Map.of("do", "save", "subject", "x", "body", "y")))
        .hasRedirectedUrl("/en/desk/messages/" + id + "?late");
    assertThat(post("/en/desk/messages", Map.of("do", "discard")))
        .hasRedirectedUrl("/en/desk/messages?none");
  }

  @Test
  void writesToTheOrganizersOfChosenEvents() throws Exception {
    SideEvent event =
        service.getBean(ConferenceStore.class).current().conference().sideEvents().stream()
            .filter(one -> one.mainOrganizer().isPresent() && one.title().isPresent())
            .findFirst()
            .orElseThrow();
    Account organizer =
        organizers.organizer(
            event.mainOrganizer().orElseThrow(), "weavers@guild.example", OfficialLanguage.SPANISH);
    String path = "/en/desk/messages/new";

    assertThat(get(path, secretary)).contains("value=\"" + event.id().value() + "\"");
    assertThat(get(path + "?event=" + event.id().value(), secretary)).contains("text.en");
    assertThat(post(path, Map.of("event", event.id().value(), "kind", "NOTE")))
        .hasStatus(422)
        .bodyText()
        .contains("#subject.en\">Enter the subject.", "#text.en\">Enter the text.");
    Map<String, String> reminder =
        Map.of(
            "event", event.id().value(),
            "kind", "REMINDER",
            "reminder", "NAME_SPEAKERS",
            "day", "2027-10-01",
            "text.en", "Thank you.",
            "text.es", "Muchas gracias.");
    Map<String, String> tooLate = new HashMap<>(reminder);
    tooLate.put("day", "2020-01-01");
    assertThat(post(path, tooLate)).hasStatus(422).bodyText().contains("This day has passed.");
    assertThat(post(path, reminder)).hasStatus(302);
    assertThat(post(path, reminder)).as("the button pressed twice").hasStatus(302);

    List<OutboxMessage> written =
        organizers.outbox.find(MessageQuery.all().about(event.id()).to(organizer.id()));
    assertThat(written).hasSize(1);
    assertThat(written.get(0).text().orElseThrow().subject()).startsWith("Recordatorio: ");
    assertThat(written.get(0).text().orElseThrow().body())
        .contains("los nombres de los oradores", "Muchas gracias.", "1 de octubre de 2027");
  }

  @Test
  void offersTheFormForTheEventsThatAreTickedOnTheDesk() throws Exception {
    assertThat(get("/en/desk", secretary)).contains("Write to organizers");
    assertThat(post("/en/desk/decisions", Map.of("event", "1/se-031", "step", "to:messages/new")))
        .hasRedirectedUrl("/en/desk/messages/new?event=se-031");
  }

  @Test
  void showsTheMessagesOnThePagesOfTheEvent() throws Exception {
    SideEvent event =
        service.getBean(ConferenceStore.class).current().conference().sideEvents().stream()
            .filter(one -> one.id().value().equals("se-031"))
            .findFirst()
            .orElseThrow();
    Account organizer =
        organizers.organizer(
            service.getBean(ConferenceStore.class).current().conference().applications().stream()
                .filter(one -> one.sideEvent().equals(Optional.of(event.id())))
                .findFirst()
                .flatMap(one -> one.applicant())
                .orElseThrow(),
            "weavers@guild.example",
            OfficialLanguage.ENGLISH);
    Outbox.Draft draft =
        new Outbox.Draft(
            event.id(),
            MessageKind.NOTE,
            Optional.of(organizer),
            new MessageText("About your room", "The room has a screen."),
            "en",
            Optional.empty(),
            secretary.id(),
            Optional.empty());
    UUID waiting = organizers.outbox.add(draft);

    assertThat(get("/en/desk/side-events/se-031", secretary))
        .contains("/en/desk/messages/" + waiting, "/en/desk/messages/new?event=se-031");
    assertThat(get("/en/my-events/se-031", organizer)).doesNotContain("The room has a screen.");

    organizers.outbox.sent(waiting);
    assertThat(get("/en/my-events/se-031", organizer)).contains("The room has a screen.");
  }
}
