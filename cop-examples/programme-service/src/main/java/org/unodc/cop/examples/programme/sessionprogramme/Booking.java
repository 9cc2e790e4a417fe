package org.unodc.cop.examples.programme.sessionprogramme;

import java.util.Optional;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.sideevent.SideEvent;

/**
 * A side event or a meeting at a known time.
 *
 * @param slot the start and end
 * @param room the room; empty if the event is online or the room is not known
 * @param event the side event; empty if this is a meeting
 * @param meeting the meeting; empty if this is a side event
 */
record Booking(
    TimeSlot slot, Optional<RoomId> room, Optional<SideEvent> event, Optional<Meeting> meeting) {

  static Optional<Booking> of(SideEvent event) {
    return event
        .slot()
        .map(slot -> new Booking(slot, event.room(), Optional.of(event), Optional.empty()));
  }

  static Optional<Booking> of(Meeting meeting) {
    return meeting
        .slot()
        .map(slot -> new Booking(slot, meeting.room(), Optional.empty(), Optional.of(meeting)));
  }

  EventCard card(EventCards cards) {
    return event.map(cards::of).orElseGet(() -> cards.of(meeting.orElseThrow()));
  }
}
