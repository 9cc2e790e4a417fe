package org.unodc.cop.examples.programme.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.sideevent.StepReason;
import org.unodc.cop.examples.programme.sideevent.StepReasons;

@ServiceTest
class StepMessagesTest {
  private static final LocalizedText TITLE =
      LocalizedText.of("en", Map.of("en", "Looms and ledgers", "fr", "Métiers et registres"));

  @Autowired ApplicationContext service;
  private Organizers organizers;

  @BeforeEach
  void open() {
    organizers = new Organizers(service);
  }

  private List<OutboxMessage> messages(SideEvent event) {
    return organizers.outbox.find(MessageQuery.all().about(event.id()));
  }

  @Test
  void tellsEachAccountInItsLanguageAndHoldsTheMessage() {
    Account french = organizers.organizer("fr@example.org", OfficialLanguage.FRENCH);
    organizers.organizer(french.actsFor().orElseThrow(), "ar@example.org", OfficialLanguage.ARABIC);
    SideEvent event = Organizers.event(french, TITLE);
    StepReason reason =
        new StepReason(
            Optional.empty(),
            Optional.of(
                LocalizedText.of(
                    "en", Map.of("en", "No room", "fr", "Aucune salle\r\nn’est libre."))));

    organizers.take(
        Optional.of(event), Organizers.with(SideEventStatus.DECLINED, event), Optional.of(reason));

    assertThat(messages(event))
        .hasSize(2)
        .allMatch(OutboxMessage::isHeld)
        .anySatisfy(
            message -> {
              MessageText text = message.text().orElseThrow();
              assertThat(message.address()).contains("fr@example.org");
              assertThat(text.subject()).isEqualTo("Demande rejetée\u00a0: Métiers et registres");
              assertThat(text.body())
                  .contains("a le regret")
                  .contains("Motif\u00a0: Aucune salle n’est libre.")
                  .doesNotContain("my-events");
            })
        .anySatisfy(
            message -> {
              assertThat(message.address()).contains("ar@example.org");
              assertThat(message.text().orElseThrow().subject())
                  .isEqualTo("رفض الطلب: Looms and ledgers");
            });
  }

  @Test
  void namesDayHoursZoneAndRoom() {
    Account organizer = organizers.organizer("en@example.org", OfficialLanguage.ENGLISH);
    SideEvent accepted =
        Organizers.with(SideEventStatus.ACCEPTED, Organizers.event(organizer, TITLE));
    SideEvent moved = Organizers.at(16, accepted);

    organizers.take(Organizers.at(9, accepted), moved);

    assertThat(messages(moved).get(0).text().orElseThrow().body())
        .contains("Wednesday, 13 October 2027, 16:30 – 17:20 (Central European")
        .contains("Previous time: Wednesday, 13 October 2027, 09:30 – 10:20")
        .contains("Room: ")
        .doesNotContain("Previous room");
  }

  @Test
  void saysNothingOfAStepThatWasTakenBackBeforeTheMessageWasSent() {
    Account organizer = organizers.organizer("en@example.org", OfficialLanguage.ENGLISH);
    SideEvent event = Organizers.event(organizer, TITLE);
    SideEvent accepted = Organizers.with(SideEventStatus.ACCEPTED, event);

    organizers.take(event, accepted);
    organizers.take(accepted, event);

    assertThat(messages(event))
        .extracting(OutboxMessage::kind, OutboxMessage::state)
        .containsExactly(tuple(MessageKind.ACCEPTED, MessageState.SUPERSEDED));
  }

  @Test
  void tellsInOneMessageWhatWasNotSent() {
    Account organizer = organizers.organizer("en@example.org", OfficialLanguage.ENGLISH);
    SideEvent event = Organizers.event(organizer, TITLE);
    SideEvent accepted = Organizers.with(SideEventStatus.ACCEPTED, event);

    organizers.take(Optional.empty(), event, Optional.empty());
    organizers.take(event, accepted);
    organizers.take(accepted, Organizers.at(16, accepted));

    assertThat(messages(event))
        .filteredOn(message -> message.state() == MessageState.WAITING)
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.kind()).isEqualTo(MessageKind.ACCEPTED);
              assertThat(message.text().orElseThrow().body()).contains("16:30 – 17:20");
            });
  }

  @Test
  void losesNothingWithoutAnAddress() {
    Account silent = organizers.organizer("", OfficialLanguage.SPANISH);
    SideEvent event = Organizers.event(silent, TITLE);
    organizers.take(Optional.empty(), event, Optional.empty());
    Account erased = organizers.organizer("gone@example.org", OfficialLanguage.ENGLISH);
    organizers.accounts.erase(erased.id());
    SideEvent ofNobody = Organizers.event(erased, TITLE);
    organizers.take(Optional.empty(), ofNobody, Optional.empty());

    assertThat(messages(ofNobody))
        .extracting(OutboxMessage::state, OutboxMessage::account)
        .containsExactly(tuple(MessageState.UNADDRESSED, Optional.empty()));
    OutboxMessage unsent = messages(event).get(0);
    assertThat(unsent.state()).isEqualTo(MessageState.UNADDRESSED);
    assertThat(organizers.outbox.release(List.of(unsent.id()))).isZero();

    organizers.accounts.contact(
        silent.id(), Optional.of("es@example.org"), OfficialLanguage.SPANISH);
    assertThat(organizers.outbox.release(List.of(unsent.id()))).isEqualTo(1);
    assertThat(messages(event).get(0).address()).contains("es@example.org");
    organizers.outbox.discard(List.of(unsent.id()));
  }

  @Test
  void erasesAddressAndTextWithTheAccount() {
    Account organizer = organizers.organizer("erased@example.org", OfficialLanguage.ENGLISH);
    SideEvent event = Organizers.event(organizer, TITLE);
    organizers.take(Optional.empty(), event, Optional.empty());

    organizers.accounts.erase(organizer.id());
    service.publishEvent(
        AuditedAction.of(
            AuditedAction.Kind.ACCOUNT_ERASED, organizers.secretary(), organizer.id()));

    assertThat(messages(event))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.state()).isEqualTo(MessageState.DISCARDED);
              assertThat(message.address()).isEmpty();
              assertThat(message.text()).isEmpty();
              assertThat(message.recipient()).isEmpty();
            });
  }

  @Test
  void doesNotCallATimeFormerThatNobodyHadSeen() {
    Account organizer = organizers.organizer("en@example.org", OfficialLanguage.ENGLISH);
    SideEvent accepted =
        Organizers.with(SideEventStatus.ACCEPTED, Organizers.event(organizer, TITLE));
    SideEvent draft = Organizers.at(9, accepted);
    PublicRecord withoutDrafts = mock(PublicRecord.class);

    whileDrafted(withoutDrafts, accepted, draft);
    organizers.outbox.discard(List.of(messages(draft).get(0).id()));
    whileDrafted(withoutDrafts, draft, Organizers.at(16, accepted));

    OutboxMessage message = messages(draft).get(0);
    assertThat(message.kind()).isEqualTo(MessageKind.SCHEDULED);
    assertThat(message.text().orElseThrow().body())
        .contains("16:30 – 17:20")
        .doesNotContain("Previous");

    organizers.outbox.sent(message.id());
    whileDrafted(withoutDrafts, Organizers.at(16, accepted), Organizers.at(11, accepted));
    assertThat(messages(draft).get(0).text().orElseThrow().body())
        .contains("Previous time: Wednesday, 13 October 2027, 16:30 – 17:20");
  }

  private void whileDrafted(PublicRecord withoutDrafts, SideEvent before, SideEvent after) {
    new StepMessages(
            organizers.outbox,
            service.getBean(Recipients.class),
            service.getBean(MessageWriter.class),
            service.getBean(MailServer.class),
            withoutDrafts,
            service.getBean(ConferenceStore.class),
            service.getBean(StepReasons.class))
        .on(organizers.step(Optional.of(before), after, Optional.empty()));
  }

  @Test
  void tellsALaterAccountWhatNobodyCouldBeTold() {
    Account erased = organizers.organizer("gone@example.org", OfficialLanguage.ENGLISH);
    organizers.accounts.erase(erased.id());
    SideEvent event = Organizers.event(erased, TITLE);
    SideEvent accepted = Organizers.with(SideEventStatus.ACCEPTED, event);
    organizers.take(event, accepted);

    organizers.organizer(
        event.mainOrganizer().orElseThrow(), "late@example.org", OfficialLanguage.ENGLISH);
    organizers.take(accepted, Organizers.at(16, accepted));

    assertThat(messages(event).get(0).kind()).isEqualTo(MessageKind.ACCEPTED);
  }

  @Test
  void sendsAnAccountThatWasOpenedLaterWhatWaitedForIt() {
    SideEvent event =
        service.getBean(ConferenceStore.class).current().conference().sideEvents().get(0);
    organizers.take(Optional.empty(), event, Optional.empty());
    OutboxMessage waiting = messages(event).get(0);
    assertThat(waiting.account()).isEmpty();
    List<Account> opened =
        List.of(
            organizers.organizer(
                event.mainOrganizer().orElseThrow(), "a@example.org", OfficialLanguage.ENGLISH),
            organizers.organizer(
                event.mainOrganizer().orElseThrow(), "b@example.org", OfficialLanguage.ENGLISH));

    int released =
        organizers.outbox.release(
            service.getBean(CurrentRecipients.class).assign(List.of(waiting.id())));

    assertThat(released).isEqualTo(2);
    assertThat(messages(event))
        .filteredOn(message -> message.state() == MessageState.WAITING)
        .flatExtracting(message -> message.address().stream().toList())
        .containsExactlyInAnyOrder("a@example.org", "b@example.org");
    organizers.outbox.discard(messages(event).stream().map(OutboxMessage::id).toList());
    opened.forEach(account -> organizers.accounts.erase(account.id()));
  }

  @Test
  void replacesAMessageThatFailedByThatAboutALaterStep() {
    Account organizer = organizers.organizer("en@example.org", OfficialLanguage.ENGLISH);
    SideEvent accepted =
        Organizers.with(SideEventStatus.ACCEPTED, Organizers.event(organizer, TITLE));
    organizers.take(accepted, Organizers.at(9, accepted));
    UUID failed = messages(accepted).get(0).id();
    organizers.outbox.failed(failed, "Mailbox full");

    organizers.take(Organizers.at(9, accepted), Organizers.at(16, accepted));

    assertThat(organizers.outbox.release(List.of(failed))).isZero();
    assertThat(messages(accepted).get(0).kind()).isEqualTo(MessageKind.SCHEDULED);
  }

  @Test
  void holdsWhatWaitsWhenTheRecordIsReplaced() {
    Account organizer = organizers.organizer("en@example.org", OfficialLanguage.ENGLISH);
    SideEvent event = Organizers.event(organizer, TITLE);
    organizers.take(Optional.empty(), event, Optional.empty());
    OutboxMessage message = messages(event).get(0);
    organizers.outbox.release(List.of(message.id()));
    assertThat(messages(event).get(0).isHeld()).isFalse();

    service.publishEvent(AuditedAction.of(AuditedAction.Kind.IMPORT, organizers.secretary()));

    assertThat(messages(event).get(0).isHeld()).isTrue();
  }

  @Test
  void usesTheAddressThatTheAccountHasByNow() {
    Account organizer = organizers.organizer("wrong@example.org", OfficialLanguage.ENGLISH);
    SideEvent event = Organizers.event(organizer, TITLE);
    organizers.take(Optional.empty(), event, Optional.empty());
    organizers.outbox.release(List.of(messages(event).get(0).id()));
    CurrentRecipients current = service.getBean(CurrentRecipients.class);

    organizers.accounts.contact(
        organizer.id(), Optional.of("right@example.org"), OfficialLanguage.ENGLISH);
    current.refreshAddresses();
    assertThat(messages(event).get(0).address()).contains("right@example.org");
    assertThat(messages(event).get(0).isHeld()).isFalse();

    organizers.accounts.contact(organizer.id(), Optional.empty(), OfficialLanguage.ENGLISH);
    current.refreshAddresses();
    assertThat(messages(event).get(0).state()).isEqualTo(MessageState.UNADDRESSED);
  }
}
