package org.unodc.cop.domain.programme;

import java.time.LocalDate;
import org.unodc.cop.domain.id.RoomId;

/**
 * A room that is free at a time at which side events may take place.
 *
 * @param day the day of the session, by the clock of the venue
 * @param slot the time of day
 * @param room the room
 */
public record FreeSlot(LocalDate day, DailySlot slot, RoomId room) {}
