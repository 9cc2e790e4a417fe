package org.unodc.cop.sdk.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.sdk.codec.event.Occasion;

/**
 * A meeting or side event that has all that a schedule demands; they follow one another by start
 * and id.
 *
 * @param occasion the meeting or side event
 * @param start when it begins, by the clock of the venue
 * @param end when it ends, by the clock of the venue
 * @param room the name of the room
 */
record ScheduledOccasion(Occasion occasion, ZonedDateTime start, ZonedDateTime end, String room)
    implements Comparable<ScheduledOccasion> {
  private static final Comparator<ScheduledOccasion> ORDER =
      Comparator.comparing((ScheduledOccasion one) -> one.start().toInstant())
          .thenComparing(ScheduledOccasion::id, EntityId.BY_KIND);

  EntityId id() {
    return occasion.entity().identity();
  }

  LocalDate day() {
    return start.toLocalDate();
  }

  /** {@return how many minutes it lasts} */
  long minutes() {
    return Duration.between(start, end).toMinutes();
  }

  @Override
  public int compareTo(ScheduledOccasion other) {
    return ORDER.compare(this, other);
  }
}
