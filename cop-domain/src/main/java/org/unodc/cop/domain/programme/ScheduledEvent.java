package org.unodc.cop.domain.programme;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;

/**
 * One side event of a {@link Programme}; they follow one another by start, room and id.
 *
 * @param event the side event
 * @param slot when it takes place, by the clock of the venue where its zone is known
 * @param room where it takes place; absent online, or where it is not known
 */
public record ScheduledEvent(SideEventId event, TimeSlot slot, Optional<RoomId> room)
    implements Comparable<ScheduledEvent> {
  private static final Comparator<ScheduledEvent> ORDER =
      comparing((ScheduledEvent scheduled) -> scheduled.slot().start())
          .thenComparing(scheduled -> scheduled.room().map(RoomId::value).orElse(""))
          .thenComparing(ScheduledEvent::event);

  /** {@return the day on which it starts, in the offset of its slot} */
  public LocalDate day() {
    return slot.start().toLocalDate();
  }

  @Override
  public int compareTo(ScheduledEvent other) {
    return ORDER.compare(this, other);
  }
}
