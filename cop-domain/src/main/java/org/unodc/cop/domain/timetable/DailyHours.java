package org.unodc.cop.domain.timetable;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.programme.DailySlot;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.session.Session;

/** The daily slots of a policy, by the clock of the venue of its session. */
public final class DailyHours {
  private final Session session;

  /**
   * The latest end of all slots that start at or before a time of day, by the starts of the slots.
   */
  private final NavigableMap<LocalTime, LocalTime> lastEnds = new TreeMap<>();

  /**
   * Creates the daily slots of a session.
   *
   * @param session the session, whose venue sets the clock
   * @param policy its policy for side events, which lists the slots
   */
  public DailyHours(Session session, SideEventPolicy policy) {
    this.session = session;
    LocalTime last = LocalTime.MIN;
    for (DailySlot slot :
        ImmutableList.sortedCopyOf(Comparator.comparing(DailySlot::start), policy.slots())) {
      last = slot.end().isAfter(last) ? slot.end() : last;
      lastEnds.put(slot.start(), last);
    }
  }

  /** {@return whether the policy has daily slots, and the time does not lie within one of them} */
  public boolean isOutside(TimeSlot time) {
    TimeSlot here = session.byTheClock(time);
    LocalDateTime start = here.start().toLocalDateTime();
    LocalDateTime end = here.end().toLocalDateTime();
    return !lastEnds.isEmpty()
        && Optional.ofNullable(lastEnds.floorEntry(start.toLocalTime()))
            .map(slot -> start.toLocalDate().atTime(slot.getValue()))
            .filter(last -> !end.isAfter(last))
            .isEmpty();
  }
}
