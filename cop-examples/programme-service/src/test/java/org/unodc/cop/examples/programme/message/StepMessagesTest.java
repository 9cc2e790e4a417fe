package org.unodc.cop.examples.programme.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.unodc.cop.examples.programme.sideevent.StepReason;

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
                    "en", Map.of("en", "No room", "fr", "Aucune salle n’est libre."))));

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
}
