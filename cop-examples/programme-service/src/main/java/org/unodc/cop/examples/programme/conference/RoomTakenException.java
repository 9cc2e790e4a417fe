package org.unodc.cop.examples.programme.conference;

import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;

/** Thrown if another event already has the room of an event at that time. Nothing was changed. */
public final class RoomTakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SideEventId event;
  private final transient RoomId room;

  RoomTakenException(SideEventId event, RoomId room, Throwable cause) {
    super(
        "Room " + room + " is taken at that time, so side event " + event + " cannot have it.",
        cause);
    this.event = event;
    this.room = room;
  }

  /** {@return the event that cannot have the room} */
  public SideEventId event() {
    return event;
  }

  /** {@return the room} */
  public RoomId room() {
    return room;
  }
}
