package org.unodc.cop.examples.programme.sessionprogramme;

import java.util.Optional;
import org.unodc.cop.domain.calendar.TimeSlot;

/**
 * An entry that occupies a room for a period of time.
 *
 * @param room the id of the room; empty if the event is online or the room is not known
 * @param slot the start and end
 * @param card the card that the grid shows
 */
record GridEntry(Optional<String> room, TimeSlot slot, EventCard card) {}
