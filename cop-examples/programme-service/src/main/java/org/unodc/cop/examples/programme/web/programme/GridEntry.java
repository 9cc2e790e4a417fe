package org.unodc.cop.examples.programme.web.programme;

import java.util.Optional;
import org.unodc.cop.domain.calendar.TimeSlot;

/**
 * What takes up a room for a while.
 *
 * @param room the id of the room; absent online, or where it is not known
 * @param slot when
 * @param card what the grid shows
 */
record GridEntry(Optional<String> room, TimeSlot slot, EventCard card) {}
