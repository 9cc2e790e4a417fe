package org.unodc.cop.examples.programme.desk;

import java.util.Optional;
import java.util.OptionalLong;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.desk.form.FormReader;
import org.unodc.cop.examples.programme.desk.form.SlotFields;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;

/** A step that the secretariat chose for an event. */
sealed interface EventStep {

  /** Takes it; what it throws is what the desk throws. */
  void take(SideEventDesk desk, SideEventId event, OptionalLong version, Account account);

  /** {@return whether another event has the room at the time that this step would give} */
  default boolean clashesWith(SideEvent other) {
    return false;
  }

  /** It is accepted. */
  record Acceptance() implements EventStep {
    @Override
    public void take(SideEventDesk desk, SideEventId event, OptionalLong version, Account account) {
      desk.accept(event, version, account);
    }
  }

  /** It is given a time and a room. */
  record Schedule(TimeSlot slot, RoomId room) implements EventStep {
    @Override
    public void take(SideEventDesk desk, SideEventId event, OptionalLong version, Account account) {
      desk.schedule(event, slot, room, version, account);
    }

    @Override
    public boolean clashesWith(SideEvent other) {
      return other.takesPlace()
          && !other.status().equals(Optional.of(SideEventStatus.REQUESTED))
          && other.room().equals(Optional.of(room))
          && other.slot().filter(slot::overlaps).isPresent();
    }
  }

  /** It is merged into another. */
  record Merger(SideEventId into) implements EventStep {
    @Override
    public void take(SideEventDesk desk, SideEventId event, OptionalLong version, Account account) {
      desk.merge(event, into, version, account);
    }
  }

  /** It is cancelled, or the application declined. */
  record Cancellation() implements EventStep {
    @Override
    public void take(SideEventDesk desk, SideEventId event, OptionalLong version, Account account) {
      desk.cancel(event, version, account);
    }
  }

  /** {@return the step that a form asks for; absent, with problems, where it does not say which} */
  static Optional<EventStep> read(String step, FormReader form, Snapshot now) {
    return switch (step) {
      case "acceptance" -> Optional.of(new Acceptance());
      case "cancellation" -> Optional.of(new Cancellation());
      case "merger" -> merger(form, now).map(one -> one);
      default -> schedule(form, now).map(one -> one);
    };
  }

  private static Optional<Merger> merger(FormReader form, Snapshot now) {
    String into = form.entered().text("into");
    Optional<Merger> merger =
        now.conference().sideEvents().stream()
            .map(SideEvent::id)
            .filter(id -> id.value().equals(into))
            .findFirst()
            .map(Merger::new);
    if (merger.isEmpty()) {
      form.problem("into", "event-missing");
    }
    return merger;
  }

  private static Optional<Schedule> schedule(FormReader form, Snapshot now) {
    String place = form.entered().text("place");
    int end = place.lastIndexOf('/');
    SlotFields slots = new SlotFields(form, now.zone());
    if (end > 0) {
      Optional<TimeSlot> slot = slots.of("place", place.substring(0, end));
      return schedule(slot, room("place", place.substring(end + 1), form, now));
    }
    if (slots.isBlank("time")) {
      form.problem("place", "place-missing");
      return Optional.empty();
    }
    return schedule(slots.entered("time"), room("room", form.entered().text("room"), form, now));
  }

  private static Optional<Schedule> schedule(Optional<TimeSlot> slot, Optional<RoomId> room) {
    return slot.flatMap(time -> room.map(where -> new Schedule(time, where)));
  }

  private static Optional<RoomId> room(String field, String id, FormReader form, Snapshot now) {
    Optional<RoomId> room =
        now.session().venue().stream()
            .flatMap(venue -> venue.rooms().stream())
            .map(Room::id)
            .filter(one -> one.value().equals(id))
            .findFirst();
    if (room.isEmpty()) {
      form.problem(field, "room-missing");
    }
    return room;
  }
}
