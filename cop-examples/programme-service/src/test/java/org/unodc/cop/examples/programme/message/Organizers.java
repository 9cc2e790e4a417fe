package org.unodc.cop.examples.programme.message;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.sideevent.StepKind;
import org.unodc.cop.examples.programme.sideevent.StepReason;
import org.unodc.cop.examples.programme.sideevent.StepTaken;

/** Organizers that no other test knows, and steps that concern their events. */
final class Organizers {
  final Outbox outbox;
  final Accounts accounts;
  private final ApplicationContext service;
  private final TransactionTemplate transaction;

  Organizers(ApplicationContext service) {
    this.service = service;
    this.outbox = service.getBean(Outbox.class);
    this.accounts = service.getBean(Accounts.class);
    this.transaction = new TransactionTemplate(service.getBean(PlatformTransactionManager.class));
  }

  Account secretary() {
    return accounts.add(
        "messages-" + UUID.randomUUID(), Role.SECRETARIAT, Optional.empty(), Optional.empty());
  }

  /** {@return an account of an organizer; without an address if it is blank} */
  Account organizer(String address, OfficialLanguage language) {
    return organizer(
        new Actor.UnnamedActor(
            LocalizedText.english("Guild " + UUID.randomUUID()), Optional.empty()),
        address,
        language);
  }

  Account organizer(Actor actor, String address, OfficialLanguage language) {
    String name = "messages-" + UUID.randomUUID();
    Account added = accounts.add(name, Role.ORGANIZER, Optional.of(actor), Optional.empty());
    accounts.contact(added.id(), Optional.of(address).filter(given -> !given.isBlank()), language);
    return accounts.find(name).orElseThrow();
  }

  /** {@return an event that is applied for} */
  static SideEvent event(Account organizer, LocalizedText title) {
    return SideEvent.builder()
        .id(SideEventId.of("se-" + UUID.randomUUID()))
        .title(title)
        .status(SideEventStatus.REQUESTED)
        .mainOrganizer(organizer.actsFor())
        .build();
  }

  static SideEvent with(SideEventStatus status, SideEvent event) {
    return event.toBuilder().status(status).build();
  }

  static SideEvent at(int hour, SideEvent event) {
    OffsetDateTime start = OffsetDateTime.parse("2027-10-13T%02d:30:00+02:00".formatted(hour));
    return event.toBuilder()
        .slot(new TimeSlot(start, start.plusMinutes(50)))
        .room(RoomId.of("example-hall"))
        .build();
  }

  StepTaken step(Optional<SideEvent> before, SideEvent after, Optional<StepReason> reason) {
    return new StepTaken(
        StepKind.DESCRIBED,
        before,
        after,
        service.getBean(ConferenceStore.class).current(),
        secretary(),
        reason);
  }

  /** Takes a step as the desk does: in a transaction. */
  void take(Optional<SideEvent> before, SideEvent after, Optional<StepReason> reason) {
    StepTaken step = step(before, after, reason);
    transaction.executeWithoutResult(status -> service.publishEvent(step));
  }

  void take(SideEvent before, SideEvent after) {
    take(Optional.of(before), after, Optional.empty());
  }
}
