package org.unodc.cop.domain.convention;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The time that a legal text sets between an act, such as the deposit of an instrument, and its
 * effect.
 *
 * <p>For example, the Rome Statute enters into force on the first day of the month after the 60th
 * day following the deposit of the sixtieth instrument (article 126, paragraph 1):
 *
 * <pre>{@code
 * Delay delay = Delay.days(60).roundedTo(DelayRounding.FIRST_DAY_OF_NEXT_MONTH);
 * delay.after(LocalDate.of(2002, 4, 11)) // 2002-07-01
 * }</pre>
 *
 * @param number the number of units, never negative
 * @param unit the unit in which the delay is counted
 * @param rounding the day to which the end of the delay is moved, if the text moves it
 * @param citation the article that sets the delay
 */
public record Delay(
    int number, DelayUnit unit, Optional<DelayRounding> rounding, Optional<Citation> citation)
    implements Composite {
  /**
   * @throws IllegalArgumentException if the number is negative
   */
  public Delay {
    requireNonNull(unit, "unit");
    requireNonNull(rounding, "rounding");
    requireNonNull(citation, "citation");
    if (number < 0) {
      throw new InvariantException("delay", "a delay is not negative, but this one is %s", number);
    }
  }

  /**
   * {@return a delay that ends on the day itself, without a citation}
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public static Delay of(int number, DelayUnit unit) {
    return new Delay(number, unit, Optional.empty(), Optional.empty());
  }

  /**
   * {@return a delay of days}
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public static Delay days(int number) {
    return of(number, DelayUnit.DAYS);
  }

  /**
   * {@return a delay of calendar months}
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public static Delay months(int number) {
    return of(number, DelayUnit.MONTHS);
  }

  /** {@return a delay of a number of units that a text stipulates, with its citation} */
  public static Delay of(StipulatedNumber number, DelayUnit unit) {
    requireNonNull(number, "number");
    return new Delay(number.number(), unit, Optional.empty(), number.citation());
  }

  /** {@return this delay, with its end moved to another day} */
  public Delay roundedTo(DelayRounding day) {
    return new Delay(number, unit, Optional.of(day), citation);
  }

  /** {@return this delay, as the given article sets it} */
  public Delay citing(Citation article) {
    return new Delay(number, unit, rounding, Optional.of(article));
  }

  /**
   * {@return the day on which the delay ends if it begins on the given day; {@link LocalDate#MAX}
   * if it ends later than that}
   *
   * <p>The day of the beginning is not counted, and no delay ends before it. A delay in months or
   * years ends on the day of the same number or, if the last month has no such day, on its last
   * day: one month after 31 January is 28 or 29 February.
   */
  public LocalDate after(LocalDate day) {
    try {
      return Comparators.max(day, rounded(unrounded(day)));
    } catch (DateTimeException | ArithmeticException e) {
      return LocalDate.MAX;
    }
  }

  /**
   * {@return whether another delay ends on the same day, whenever both begin}
   *
   * <p>A week is seven days and a year is twelve months, but a month is no fixed number of days.
   */
  public boolean alwaysEndsWith(Delay other) {
    return rounding.equals(other.rounding)
        && inDays() == other.inDays()
        && inMonths() == other.inMonths();
  }

  /** {@return whether it is certainly longer than this number of months} */
  public boolean isLongerThan(long months) {
    return inMonths() > months || inDays() > 31 * months;
  }

  private long inDays() {
    return switch (unit) {
      case DAYS -> number;
      case WEEKS -> 7L * number;
      case MONTHS, YEARS -> 0;
    };
  }

  private long inMonths() {
    return switch (unit) {
      case DAYS, WEEKS -> 0;
      case MONTHS -> number;
      case YEARS -> 12L * number;
    };
  }

  private LocalDate unrounded(LocalDate day) {
    return switch (unit) {
      case DAYS -> day.plusDays(number);
      case WEEKS -> day.plusWeeks(number);
      case MONTHS -> day.plusMonths(number);
      case YEARS -> day.plusYears(number);
    };
  }

  private LocalDate rounded(LocalDate end) {
    if (rounding.isEmpty()) {
      return end;
    }
    return switch (rounding.get()) {
      case FIRST_DAY_OF_MONTH -> end.withDayOfMonth(1);
      case FIRST_DAY_OF_NEXT_MONTH -> end.with(TemporalAdjusters.firstDayOfNextMonth());
      case FIRST_DAY_OF_NEXT_YEAR -> end.with(TemporalAdjusters.firstDayOfNextYear());
    };
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("citation", citation());
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("number", number)
        .add("unit", unit)
        .add("rounding", rounding)
        .toString();
  }
}
