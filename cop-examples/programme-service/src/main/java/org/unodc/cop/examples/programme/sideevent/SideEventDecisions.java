package org.unodc.cop.examples.programme.sideevent;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.RoomBookings;
import org.unodc.cop.examples.programme.sideevent.StepRunner.Step;
import org.unodc.cop.examples.programme.sideevent.StepRunner.ToConfirm;

/**
 * The steps that only the secretariat takes with side events. They throw the same exceptions as the
 * methods of {@link SideEventDesk}, and {@link AccessDeniedException} for other accounts.
 */
@Service
public class SideEventDecisions {
  private static final ImmutableSet<SideEventStatus> REVERSIBLE =
      ImmutableSet.of(
          SideEventStatus.ACCEPTED,
          SideEventStatus.DECLINED,
          SideEventStatus.MERGED,
          SideEventStatus.CANCELLED);

  private final StepRunner steps;

  SideEventDecisions(StepRunner steps) {
    this.steps = steps;
  }

  /**
   * Accepts a requested event.
   *
   * @param reason why the event is accepted despite warnings; empty if it has none
   */
  public SideEventDesk.Outcome accept(
      SideEventId id, Optional<StepReason> reason, OptionalLong version, Account account) {
    checkSecretariat(account);
    return steps.take(
        new Step(StepKind.ACCEPTED, id, reason, version, account, ToConfirm.ALL_WARNINGS),
        (event, before) -> {
          checkIsRequested(event);
          return event.toBuilder().status(SideEventStatus.ACCEPTED).build();
        });
  }

  /** Declines the application for a requested event. */
  public SideEventDesk.Outcome decline(
      SideEventId id, StepReason reason, OptionalLong version, Account account) {
    checkSecretariat(account);
    return steps.take(
        Step.of(StepKind.DECLINED, id, Optional.of(reason), version, account),
        (event, before) -> {
          checkIsRequested(event);
          return event.toBuilder().status(SideEventStatus.DECLINED).build();
        });
  }

  /**
   * Sets the time and the room of an accepted event.
   *
   * @param room the room; empty for an event that takes place only online
   * @param reason why the time and the room are right despite new warnings; empty if there are none
   */
  public SideEventDesk.Outcome schedule(
      SideEventId id,
      TimeSlot slot,
      Optional<RoomId> room,
      Optional<StepReason> reason,
      OptionalLong version,
      Account account) {
    checkSecretariat(account);
    return steps.take(
        new Step(StepKind.SCHEDULED, id, reason, version, account, ToConfirm.NEW_WARNINGS),
        (event, before) -> {
          checkIsAccepted(event);
          InvalidStepException.check(
              room.isPresent() || event.format().equals(Optional.of(AttendanceFormat.ONLINE)),
              "room-needed",
              "Only an event that takes place only online needs no room.");
          return event.toBuilder().slot(slot).room(room).build();
        });
  }

  /** Takes back the time and the room of an accepted event, so that the room becomes free. */
  public SideEventDesk.Outcome unschedule(SideEventId id, OptionalLong version, Account account) {
    checkSecretariat(account);
    return steps.take(
        Step.of(StepKind.UNSCHEDULED, id, Optional.empty(), version, account),
        (event, before) -> {
          checkIsAccepted(event);
          return withoutPlace(event).build();
        });
  }

  /**
   * Merges an event into another event, which continues alone. The room of the merged event becomes
   * free. The record keeps its former time.
   */
  public SideEventDesk.Outcome merge(
      SideEventId id, SideEventId into, OptionalLong version, Account account) {
    checkSecretariat(account);
    return steps.take(
        Step.of(StepKind.MERGED, id, Optional.empty(), version, account),
        (event, before) -> {
          InvalidStepException.check(
              event.takesPlace(), "takes-no-place", "The event does not take place.");
          checkIsAhead(event);
          SideEvent target =
              before.sideEvent(into).orElseThrow(() -> new UnknownEventException(into));
          InvalidStepException.check(
              target.takesPlace() && !into.equals(id),
              "takes-no-place",
              "An event can be merged only into another event that takes place.");
          return event.toBuilder().status(SideEventStatus.MERGED).mergedInto(into).build();
        });
  }

  /**
   * Cancels an accepted event. The room of the event becomes free. The record keeps its former
   * time.
   */
  public SideEventDesk.Outcome cancel(
      SideEventId id, StepReason reason, OptionalLong version, Account account) {
    checkSecretariat(account);
    return steps.take(
        Step.of(StepKind.CANCELLED, id, Optional.of(reason), version, account),
        (event, before) -> {
          checkIsAhead(event);
          InvalidStepException.check(
              SideEventDesk.is(event, SideEventStatus.ACCEPTED) || event.status().isEmpty(),
              "not-accepted",
              "Only an accepted event can be cancelled.");
          return event.toBuilder().status(SideEventStatus.CANCELLED).build();
        });
  }

  /**
   * Takes back a decision: an accepted, declined or merged event becomes requested again, without a
   * time and a room. A cancelled event is accepted again, with its time and its room if the room is
   * still free, and otherwise without them.
   */
  public SideEventDesk.Outcome reopen(
      SideEventId id, Optional<StepReason> reason, OptionalLong version, Account account) {
    checkSecretariat(account);
    return steps.take(
        Step.of(StepKind.REOPENED, id, reason, version, account),
        (event, before) -> {
          InvalidStepException.check(
              isReversible(event),
              "not-decided",
              "There is no decision on this event that the secretariat could take back.");
          if (SideEventDesk.is(event, SideEventStatus.CANCELLED)) {
            SideEvent former = event.toBuilder().status(SideEventStatus.ACCEPTED).build();
            return RoomBookings.isFreeFor(former, before) ? former : withoutPlace(former).build();
          }
          return withoutPlace(event)
              .status(SideEventStatus.REQUESTED)
              .mergedInto(Optional.empty())
              .build();
        });
  }

  /** {@return whether there is a decision on an event that the secretariat can take back} */
  public static boolean isReversible(SideEvent event) {
    return event.status().filter(REVERSIBLE::contains).isPresent();
  }

  private static SideEvent.Builder withoutPlace(SideEvent event) {
    return event.toBuilder().slot(Optional.empty()).room(Optional.empty());
  }

  private static void checkIsRequested(SideEvent event) {
    InvalidStepException.check(
        SideEventDesk.is(event, SideEventStatus.REQUESTED),
        "not-requested",
        "Only a requested event can be accepted or declined.");
  }

  private static void checkIsAccepted(SideEvent event) {
    InvalidStepException.check(
        SideEventDesk.is(event, SideEventStatus.ACCEPTED),
        "not-accepted",
        "Only an accepted event can have a time and a room.");
  }

  private static void checkIsAhead(SideEvent event) {
    InvalidStepException.check(
        !SideEventDesk.is(event, SideEventStatus.HELD),
        "takes-no-place",
        "The event has already taken place.");
  }

  private static void checkSecretariat(Account account) {
    if (!account.isSecretariat()) {
      throw new AccessDeniedException("Only the secretariat may decide on side events.");
    }
  }
}
