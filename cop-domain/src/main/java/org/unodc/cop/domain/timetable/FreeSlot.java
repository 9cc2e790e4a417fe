package org.unodc.cop.domain.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.programme.DailySlot;

/**
 * A room that is free in a slot for side events.
 *
 * @param day the day of the session, in the time zone of the venue
 * @param slot the time of day
 * @param room the room
 */
public record FreeSlot(LocalDate day, DailySlot slot, RoomId room) {
  public FreeSlot {
    requireNonNull(day, "day");
    requireNonNull(slot, "slot");
    requireNonNull(room, "room");
  }
}
