package org.unodc.cop.domain.timetable;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.id.RoomId;

/**
 * Two side events that need the same room at the same time.
 *
 * @param room the room
 * @param earlier the event that begins first; if both begin together, the one that ends first or
 *     has the smaller id
 * @param later the other event
 */
public record RoomClash(RoomId room, ScheduledEvent earlier, ScheduledEvent later) {
  public RoomClash {
    requireNonNull(room, "room");
    requireNonNull(earlier, "earlier");
    requireNonNull(later, "later");
  }
}
