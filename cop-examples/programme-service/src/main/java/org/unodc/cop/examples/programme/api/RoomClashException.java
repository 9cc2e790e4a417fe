package org.unodc.cop.examples.programme.api;

import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.conference.RoomTakenException;

/** Events that would have one room at one time. Nothing was changed. */
final class RoomClashException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<SideEventId> events;

  private RoomClashException(List<SideEventId> events, RoomTakenException cause) {
    super(cause.getMessage(), cause);
    this.events = events;
  }

  /** {@return the clash of all events of a record that another one overlaps in its room} */
  static RoomClashException in(Conference record, RoomTakenException cause) {
    List<SideEvent> booked =
        record.sideEvents().stream().filter(RoomClashException::isBooked).toList();
    return new RoomClashException(
        booked.stream()
            .filter(event -> booked.stream().anyMatch(other -> clash(event, other)))
            .map(SideEvent::id)
            .toList(),
        cause);
  }

  /** {@return the clash of an event with those that have the room already} */
  static RoomClashException of(
      SideEventId event, RoomId room, TimeSlot slot, Conference record, RoomTakenException cause) {
    Stream<SideEventId> others =
        record.sideEvents().stream()
            .filter(other -> isBooked(other) && !other.id().equals(event))
            .filter(other -> other.room().orElseThrow().equals(room))
            .filter(other -> other.slot().orElseThrow().overlaps(slot))
            .map(SideEvent::id);
    return new RoomClashException(Stream.concat(Stream.of(event), others).toList(), cause);
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
