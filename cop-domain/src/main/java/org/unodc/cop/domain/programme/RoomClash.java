package org.unodc.cop.domain.programme;

import org.unodc.cop.domain.id.RoomId;

/**
 * Two side events that need one room at one time.
 *
 * @param room the room
 * @param earlier the event that begins first, by its end and its id where both begin together
 * @param later the other one
 */
public record RoomClash(RoomId room, ScheduledEvent earlier, ScheduledEvent later) {}
