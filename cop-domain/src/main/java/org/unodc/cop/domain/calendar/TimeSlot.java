package org.unodc.cop.domain.calendar;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.unodc.cop.domain.invariant.InvariantException;

/**
 * A span of time that includes its start but not its end, so that one slot can start when another
 * ends.
 *
 * @param start the start of the slot, inclusive
 * @param end the end of the slot, exclusive, after {@code start}
 */
public record TimeSlot(OffsetDateTime start, OffsetDateTime end) implements Timing {
  /**
   * @throws IllegalArgumentException if the end is not after the start
   */
  public TimeSlot {
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    if (!start.isBefore(end)) {
      throw new InvariantException("time-slot", "the end %s is not after the start %s", end, start);
    }
  }

  /**
   * {@return the slot between a start and an end}
   *
   * @throws IllegalArgumentException if the end is not after the start
   */
  public static TimeSlot of(OffsetDateTime start, OffsetDateTime end) {
    return new TimeSlot(start, end);
  }

  /** {@return whether this slot and the other have an instant in common} */
  public boolean overlaps(TimeSlot other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** {@return the time between start and end} */
  public Duration duration() {
    return Duration.between(start, end);
  }

  @Override
  public LocalDate earliest() {
    return start.toLocalDate();
  }

  /**
   * {@return the last day; never before the first day, even if the end is given in an offset in
   * which it is still the day before}
   */
  @Override
  public LocalDate latest() {
    return Comparators.max(earliest(), end.minusNanos(1).toLocalDate());
  }
}
