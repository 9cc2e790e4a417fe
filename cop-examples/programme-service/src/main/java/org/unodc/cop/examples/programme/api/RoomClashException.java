package org.unodc.cop.examples.programme.api;

import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.conference.RoomTakenException;

/** Thrown if events, or an event and a meeting, would share a room. Nothing was changed. */
final class RoomClashException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<SideEventId> events;
  private final transient List<MeetingId> meetings;

  private RoomClashException(List<SideEventId> events, RoomTakenException cause) {
    super(cause.getMessage(), cause);
    this.events = events;
    this.meetings = cause.meeting().stream().toList();
  }

  /** {@return an exception that lists all events of a record that overlap in one room} */
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

  /** {@return an exception that lists an event and the events that already have its room} */
  static RoomClashException of(
      SideEventId event, TimeSlot slot, Conference record, RoomTakenException cause) {
    Stream<SideEventId> others =
        record.sideEvents().stream()
            .filter(other -> isBooked(other) && !other.id().equals(event))
            .filter(other -> other.room().orElseThrow().equals(cause.room()))
            .filter(other -> other.slot().orElseThrow().overlaps(slot))
            .map(SideEvent::id);
    return new RoomClashException(Stream.concat(Stream.of(event), others).toList(), cause);
  }

  /** {@return the clashing events, in the order of the record} */
  List<SideEventId> events() {
    return events;
  }

  /** {@return the meeting that has the room; empty if only events have it} */
  List<MeetingId> meetings() {
    return meetings;
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
