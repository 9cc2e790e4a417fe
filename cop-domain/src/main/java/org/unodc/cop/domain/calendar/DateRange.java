package org.unodc.cop.domain.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A run of whole days. Both ends belong to it, as in "14 to 18 October".
 *
 * @param first the first day
 * @param last the last day, never before {@code first}
 */
public record DateRange(LocalDate first, LocalDate last) implements When {
  /** Throws {@link IllegalArgumentException} where the days are out of order. */
  public DateRange {
    checkArgument(!last.isBefore(first), "last day %s is before first day %s", last, first);
  }

  /** {@return the range from the first to the last of these days} */
  public static DateRange of(LocalDate first, LocalDate last) {
    return new DateRange(first, last);
  }

  /** {@return how many days it has, at least one} */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** {@return whether the day is one of its days} */
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
