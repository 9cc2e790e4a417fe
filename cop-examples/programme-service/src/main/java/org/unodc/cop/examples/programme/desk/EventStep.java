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
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.SlotFields;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;

/** A step that the secretariat takes with an event. */
sealed interface EventStep {

  /** Takes the step. It throws the same exceptions as {@link SideEventDesk}. */
  void take(SideEventDesk desk, SideEventId event, OptionalLong version, Account account);

  /** {@return whether another event occupies the room at the time that this step would assign} */
  default boolean clashesWith(SideEvent other) {
    return false;
  }

  /** Accepts the event. */
  record Acceptance() implements EventStep {
    @Override
    public void take(SideEventDesk desk, SideEventId event, OptionalLong version, Account account) {
      desk.accept(event, version, account);
    }
  }

  /** Assigns a time and a room to the event. */
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

  /** Merges the event into another event. */
  record Merger(SideEventId into) implements EventStep {
    @Override
    public void take(SideEventDesk desk, SideEventId event, OptionalLong version, Account account) {
      desk.merge(event, into, version, account);
    }
  }

  /** Cancels the event or declines the application. */
  record Cancellation() implements EventStep {
    @Override
    public void take(SideEventDesk desk, SideEventId event, OptionalLong version, Account account) {
      desk.cancel(event, version, account);
    }
  }

  /**
   * {@return the step of a form; empty, with problems added to the form, if the form is incomplete}
   */
  static Optional<EventStep> read(String step, FormReader form, Snapshot now) {
    return switch (step) {
      case "acceptance" -> Optional.of(new Acceptance());
      case "cancellation" -> Optional.of(new Cancellation());
      case "merger" -> merger(form, now).map(merger -> merger);
      default -> schedule(form, now).map(schedule -> schedule);
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
    return slot.flatMap(time -> room.map(roomId -> new Schedule(time, roomId)));
  }

  private static Optional<RoomId> room(String field, String id, FormReader form, Snapshot now) {
    Optional<RoomId> room =
        now.session().venue().stream()
            .flatMap(venue -> venue.rooms().stream())
            .map(Room::id)
            .filter(roomId -> roomId.value().equals(id))
            .findFirst();
    if (room.isEmpty()) {
      form.problem(field, "room-missing");
    }
    return room;
  }
}
