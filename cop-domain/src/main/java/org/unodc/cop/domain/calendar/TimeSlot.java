package org.unodc.cop.domain.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A span of time. The start belongs to it and the end does not, so that one slot may begin when
 * another ends.
 *
 * @param start when it starts
 * @param end when it ends, after {@code start}
 */
public record TimeSlot(OffsetDateTime start, OffsetDateTime end) implements When {
  /** Throws {@link IllegalArgumentException} where it does not end after it starts. */
  public TimeSlot {
    checkArgument(start.isBefore(end), "the end %s is not after the start %s", end, start);
  }

  /** {@return the slot between these times} */
  public static TimeSlot of(OffsetDateTime start, OffsetDateTime end) {
    return new TimeSlot(start, end);
  }

  /** {@return whether both have an instant in common} */
  public boolean overlaps(TimeSlot other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** {@return how long it lasts} */
  public Duration duration() {
    return Duration.between(start, end);
  }

  @Override
  public LocalDate earliest() {
    return start.toLocalDate();
  }

  @Override
  public LocalDate latest() {
    return end.minusNanos(1).toLocalDate();
  }
}
