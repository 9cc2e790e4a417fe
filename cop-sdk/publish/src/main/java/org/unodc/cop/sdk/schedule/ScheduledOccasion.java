package org.unodc.cop.sdk.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.sdk.internal.event.Occasion;

/**
 * A meeting or side event that has everything that a schedule requires. The natural order is by
 * start, then by kind and id.
 *
 * @param occasion the meeting or side event
 * @param start the start, in local time of the venue
 * @param end the end, in local time of the venue
 * @param room the name of the room
 */
record ScheduledOccasion(Occasion occasion, ZonedDateTime start, ZonedDateTime end, String room)
    implements Comparable<ScheduledOccasion> {
  private static final Comparator<ScheduledOccasion> ORDER =
      Comparator.comparing((ScheduledOccasion scheduled) -> scheduled.start().toInstant())
          .thenComparing(ScheduledOccasion::id, EntityId.BY_KIND);

  EntityId id() {
    return occasion.entity().identity();
  }

  LocalDate day() {
    return start.toLocalDate();
  }

  /** {@return the duration in minutes} */
  long minutes() {
    return Duration.between(start, end).toMinutes();
  }

  @Override
  public int compareTo(ScheduledOccasion other) {
    return ORDER.compare(this, other);
  }
}
