package org.unodc.cop.domain.timetable;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;

/**
 * A side event of a {@link Programme}. Scheduled events are ordered by start, room and id.
 *
 * @param event the id of the side event
 * @param slot the slot, in the time zone of the venue if the zone is known
 * @param room the room; empty if the event is online, or if the room is not known
 */
public record ScheduledEvent(SideEventId event, TimeSlot slot, Optional<RoomId> room)
    implements Comparable<ScheduledEvent> {
  private static final Comparator<ScheduledEvent> ORDER =
      comparing((ScheduledEvent scheduled) -> scheduled.slot().start())
          .thenComparing(scheduled -> scheduled.room().map(RoomId::value).orElse(""))
          .thenComparing(ScheduledEvent::event);

  public ScheduledEvent {
    requireNonNull(event, "event");
    requireNonNull(slot, "slot");
    requireNonNull(room, "room");
  }

  /** {@return the day on which the event starts, in the offset of its slot} */
  public LocalDate day() {
    return slot.start().toLocalDate();
  }

  @Override
  public int compareTo(ScheduledEvent other) {
    return ORDER.compare(this, other);
  }
}
