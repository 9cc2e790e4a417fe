package org.unodc.cop.examples.programme.desk;

import java.util.Optional;
import java.util.OptionalLong;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.sideevent.SideEventDecisions;
import org.unodc.cop.examples.programme.sideevent.StepReason;

/** A step that the secretariat takes with an event. */
sealed interface EventStep {

  /** Takes the step. It throws the same exceptions as {@link SideEventDecisions}. */
  void take(SideEventDecisions decisions, SideEventId event, OptionalLong version, Account account);

  /** {@return whether another event occupies the room at the time that this step would assign} */
  default boolean clashesWith(SideEvent other) {
    return false;
  }

  /** Accepts the event. */
  record Acceptance(Optional<StepReason> reason) implements EventStep {
    @Override
    public void take(
        SideEventDecisions decisions, SideEventId event, OptionalLong version, Account account) {
      decisions.accept(event, reason, version, account);
    }
  }

  /** Declines the application. */
  record Refusal(StepReason reason) implements EventStep {
    @Override
    public void take(
        SideEventDecisions decisions, SideEventId event, OptionalLong version, Account account) {
      decisions.decline(event, reason, version, account);
    }
  }

  /** Assigns a time and a room to the event. */
  record Schedule(TimeSlot slot, Optional<RoomId> room, Optional<StepReason> reason)
      implements EventStep {
    @Override
    public void take(
        SideEventDecisions decisions, SideEventId event, OptionalLong version, Account account) {
      decisions.schedule(event, slot, room, reason, version, account);
    }

    @Override
    public boolean clashesWith(SideEvent other) {
      return room.isPresent()
          && other.takesPlace()
          && !other.status().equals(Optional.of(SideEventStatus.REQUESTED))
          && other.room().equals(room)
          && other.slot().filter(slot::overlaps).isPresent();
    }
  }

  /** Takes back the time and the room of the event. */
  record Unscheduling() implements EventStep {
    @Override
    public void take(
        SideEventDecisions decisions, SideEventId event, OptionalLong version, Account account) {
      decisions.unschedule(event, version, account);
    }
  }

  /** Merges the event into another event. */
  record Merger(SideEventId into) implements EventStep {
    @Override
    public void take(
        SideEventDecisions decisions, SideEventId event, OptionalLong version, Account account) {
      decisions.merge(event, into, version, account);
    }
  }

  /** Cancels the event. */
  record Cancellation(StepReason reason) implements EventStep {
    @Override
    public void take(
        SideEventDecisions decisions, SideEventId event, OptionalLong version, Account account) {
      decisions.cancel(event, reason, version, account);
    }
  }

  /** Takes back the decision on the event. */
  record Reopening(Optional<StepReason> reason) implements EventStep {
    @Override
    public void take(
        SideEventDecisions decisions, SideEventId event, OptionalLong version, Account account) {
      decisions.reopen(event, reason, version, account);
    }
  }
}
