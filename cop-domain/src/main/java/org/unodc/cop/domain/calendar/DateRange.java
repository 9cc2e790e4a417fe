package org.unodc.cop.domain.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.unodc.cop.domain.invariant.InvariantException;

/**
 * A range of whole days, including both ends, as in "14 to 18 October".
 *
 * @param first the first day
 * @param last the last day, never before {@code first}
 */
public record DateRange(LocalDate first, LocalDate last) implements Timing {
  /**
   * @throws IllegalArgumentException if the last day is before the first day
   */
  public DateRange {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    if (last.isBefore(first)) {
      throw new InvariantException("date-range", "last day %s is before first day %s", last, first);
    }
  }

  /**
   * {@return the range from the first to the last day, including both}
   *
   * @throws IllegalArgumentException if the last day is before the first day
   */
  public static DateRange of(LocalDate first, LocalDate last) {
    return new DateRange(first, last);
  }

  /** {@return the number of days, at least one} */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** {@return whether the range includes the day} */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  @Override
  public LocalDate earliest() {
    return first;
  }

  @Override
  public LocalDate latest() {
    return last;
  }
}
