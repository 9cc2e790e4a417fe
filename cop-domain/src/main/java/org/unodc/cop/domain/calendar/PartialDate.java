package org.unodc.cop.domain.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.unodc.cop.domain.invariant.InvariantException;

/**
 * A date whose year is known, and whose month and day may be unknown.
 *
 * @param year the year, from 1 to 9999
 * @param month the month from 1 to 12, empty if unknown
 * @param day the day of the month, empty if it or the month is unknown
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day)
    implements Timing, Comparable<PartialDate> {
  /**
   * @throws IllegalArgumentException if a component is out of range, or a day is present without a
   *     month
   */
  public PartialDate {
    requireNonNull(month, "month");
    requireNonNull(day, "day");
    if (year < 1 || year > 9999) {
      throw new InvariantException("year", "a year lies between 1 and 9999, not %s", year);
    }
    if (month.isEmpty() && day.isPresent()) {
      throw new InvariantException("day-without-month", "a day without a month is not a date");
    }
    if (month.isPresent() && (month.getAsInt() < 1 || month.getAsInt() > 12)) {
      throw new InvariantException("month", "there is no month %s", month.getAsInt());
    }
    if (day.isPresent()) {
      int length = YearMonth.of(year, month.getAsInt()).lengthOfMonth();
      int number = day.getAsInt();
      if (number < 1 || number > length) {
        throw new InvariantException("day-of-month", "there is no day %s in that month", number);
      }
    }
  }

  /** {@return a date whose month and day are unknown} */
  public static PartialDate of(int year) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  /** {@return a date whose day is unknown} */
  public static PartialDate of(int year, int month) {
    return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
  }

  /** {@return a complete date} */
  public static PartialDate of(int year, int month, int day) {
    return new PartialDate(year, OptionalInt.of(month), OptionalInt.of(day));
  }

  @Override
  public LocalDate earliest() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  @Override
  public LocalDate latest() {
    if (month.isEmpty()) {
      return LocalDate.of(year, 12, 31);
    }
    YearMonth known = YearMonth.of(year, month.getAsInt());
    return day.isPresent() ? known.atDay(day.getAsInt()) : known.atEndOfMonth();
  }

  /** Compares by the earliest day, then by the latest. */
  @Override
  public int compareTo(PartialDate other) {
    int byEarliest = earliest().compareTo(other.earliest());
    return byEarliest != 0 ? byEarliest : latest().compareTo(other.latest());
  }
}
