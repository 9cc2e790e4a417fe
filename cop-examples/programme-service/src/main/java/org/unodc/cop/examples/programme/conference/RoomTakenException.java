package org.unodc.cop.examples.programme.conference;

import java.util.Optional;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;

/**
 * Thrown if another event or a meeting already has the room of an event at that time. Nothing was
 * changed.
 */
public final class RoomTakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SideEventId event;
  private final transient RoomId room;
  private final transient Optional<MeetingId> meeting;

  private RoomTakenException(SideEventId event, RoomId room, Optional<MeetingId> meeting) {
    super("Room " + room + " is taken at that time, so side event " + event + " cannot have it.");
    this.event = event;
    this.room = room;
    this.meeting = meeting;
  }

  /** {@return an exception about a room that another event has} */
  static RoomTakenException byEvent(SideEventId event, RoomId room) {
    return new RoomTakenException(event, room, Optional.empty());
  }

  /** {@return an exception about a room in which a meeting takes place} */
  static RoomTakenException byMeeting(SideEventId event, RoomId room, MeetingId meeting) {
    return new RoomTakenException(event, room, Optional.of(meeting));
  }

  /** {@return the event that cannot have the room} */
  public SideEventId event() {
    return event;
  }

  /** {@return the room} */
  public RoomId room() {
    return room;
  }

  /** {@return the meeting that has the room; empty if another event has it} */
  public Optional<MeetingId> meeting() {
    return meeting;
  }
}
