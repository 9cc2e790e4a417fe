package org.unodc.cop.examples.programme.conference;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.sideevent.StepReason;

/** Accounts and events that a test has for itself. */
public final class Desks {
  /** A room of the example record. */
  public static final RoomId HALL = RoomId.of("example-hall");

  /** Why a test takes a step. */
  public static final StepReason REASON =
      new StepReason(Optional.empty(), Optional.of(LocalizedText.english("A test needs it.")));

  private Desks() {}

  /** {@return a new account of the secretariat} */
  public static Account secretariat(Accounts accounts) {
    return accounts.add(
        "desk-" + UUID.randomUUID(), Role.SECRETARIAT, Optional.empty(), Optional.empty());
  }

  /** {@return a new account that applies for a stakeholder of the example record} */
  public static Account organizer(Accounts accounts, String stakeholder) {
    return accounts.add(
        "organizer-" + UUID.randomUUID(),
        Role.ORGANIZER,
        Optional.of(new Actor.StakeholderActor(StakeholderId.of(stakeholder))),
        Optional.empty());
  }

  /** {@return an event that no other test has} */
  public static SideEvent event(SideEventStatus status) {
    return SideEvent.builder()
        .id(SideEventId.of("test-" + UUID.randomUUID()))
        .title(LocalizedText.english("An event of a test"))
        .mainOrganizer(new Actor.StakeholderActor(StakeholderId.of("open-ledger")))
        .status(status)
        .build();
  }

  /** {@return the same at a time in the hall} */
  public static SideEvent at(TimeSlot slot, SideEvent event) {
    return event.toBuilder().slot(slot).room(HALL).build();
  }

  /** {@return a time, such as 2031-01-01T09:00Z for an hour, that no other test uses} */
  public static TimeSlot hour(String start) {
    OffsetDateTime first = OffsetDateTime.parse(start);
    return TimeSlot.of(first, first.plusHours(1));
  }

  /** {@return somebody who may be named} */
  public static Person official(String name) {
    return Person.builder().name(name).basis(new NamingBasis.OfficialCapacity()).build();
  }

  /** Puts events into the record as they are. */
  public static void put(ConferenceStore store, Account account, SideEvent... events) {
    store.change(
        account.id(),
        edit -> {
          for (SideEvent event : events) {
            edit.put(RecordList.SIDE_EVENTS, event);
          }
          return edit.revision();
        });
  }
}
