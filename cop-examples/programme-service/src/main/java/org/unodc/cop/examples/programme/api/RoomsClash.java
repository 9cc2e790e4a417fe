package org.unodc.cop.examples.programme.api;

import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.conference.RoomTaken;

/** Events that would have one room at one time. Nothing was changed. */
final class RoomsClash extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<SideEventId> events;

  private RoomsClash(List<SideEventId> events, RoomTaken cause) {
    super(cause.getMessage(), cause);
    this.events = events;
  }

  /** {@return the clash of all events of a record that another one overlaps in its room} */
  static RoomsClash in(Conference record, RoomTaken cause) {
    List<SideEvent> booked = record.sideEvents().stream().filter(RoomsClash::isBooked).toList();
    return new RoomsClash(
        booked.stream()
            .filter(event -> booked.stream().anyMatch(other -> clash(event, other)))
            .map(SideEvent::id)
            .toList(),
        cause);
  }

  /** {@return the clash of an event with those that have the room already} */
  static RoomsClash of(
      SideEventId event, RoomId room, TimeSlot slot, Conference record, RoomTaken cause) {
    Stream<SideEventId> others =
        record.sideEvents().stream()
            .filter(other -> isBooked(other) && !other.id().equals(event))
            .filter(other -> other.room().orElseThrow().equals(room))
            .filter(other -> other.slot().orElseThrow().overlaps(slot))
            .map(SideEvent::id);
    return new RoomsClash(Stream.concat(Stream.of(event), others).toList(), cause);
  }

  /** {@return which events, in the order of the record} */
  List<SideEventId> events() {
    return events;
  }

  private static boolean isBooked(SideEvent event) {
    return event.takesPlace()
        && event.status().filter(SideEventStatus.REQUESTED::equals).isEmpty()
        && event.room().isPresent()
        && event.slot().isPresent();
  }

  private static boolean clash(SideEvent event, SideEvent other) {
    return !event.id().equals(other.id())
        && event.room().equals(other.room())
        && event.slot().orElseThrow().overlaps(other.slot().orElseThrow());
  }
}
