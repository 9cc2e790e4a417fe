package org.unodc.cop.domain.party;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.quantity.Answer;

/**
 * A day on which something begins or ends, of which a record may only tell between which days it
 * lies.
 *
 * @param earliest the first day that it can be; {@link LocalDate#MIN} where nothing is known
 * @param latest the last day that it can be; {@link LocalDate#MAX} where it may never come
 */
record UncertainDay(LocalDate earliest, LocalDate latest) implements Comparable<UncertainDay> {
  /** A day that never comes. */
  static final UncertainDay NEVER = exactly(LocalDate.MAX);

  /** A day of which nothing is known, not even whether it comes. */
  static final UncertainDay UNKNOWN = from(LocalDate.MIN);

  static UncertainDay exactly(LocalDate day) {
    return new UncertainDay(day, day);
  }

  /** {@return that day or a later one, or never} */
  static UncertainDay from(LocalDate day) {
    return new UncertainDay(day, LocalDate.MAX);
  }

  /** {@return that day or an earlier one} */
  static UncertainDay until(LocalDate day) {
    return new UncertainDay(LocalDate.MIN, day);
  }

  /** {@return a day between two, or the last one where that comes first} */
  static UncertainDay between(LocalDate first, LocalDate last) {
    return new UncertainDay(Comparators.min(first, last), last);
  }

  UncertainDay plusDays(int days) {
    return new UncertainDay(plus(earliest, days), plus(latest, days));
  }

  /**
   * {@return what follows from this day}
   *
   * @param consequence the day that follows from a certain day, never earlier from a later one
   */
  UncertainDay leadingTo(Function<LocalDate, UncertainDay> consequence) {
    return new UncertainDay(consequence.apply(earliest).earliest, consequence.apply(latest).latest);
  }

  /** {@return when the first of both has come} */
  UncertainDay orEarlier(UncertainDay other) {
    return new UncertainDay(
        Comparators.min(earliest, other.earliest), Comparators.min(latest, other.latest));
  }

  /** {@return one of both, nobody knows which} */
  UncertainDay orTheOther(UncertainDay other) {
    return new UncertainDay(
        Comparators.min(earliest, other.earliest), Comparators.max(latest, other.latest));
  }

  /** {@return when both have come} */
  UncertainDay orLater(UncertainDay other) {
    return new UncertainDay(
        Comparators.max(earliest, other.earliest), Comparators.max(latest, other.latest));
  }

  /** {@return whether it has come by this day, which counts; what never comes has not} */
  Answer hasComeBy(LocalDate day) {
    if (day.isBefore(earliest) || equals(NEVER)) {
      return Answer.NO;
    }
    return day.isBefore(latest) || latest.equals(LocalDate.MAX) ? Answer.UNKNOWN : Answer.YES;
  }

  /** {@return the day, where it is certain and comes} */
  Optional<LocalDate> known() {
    return earliest.equals(latest) && !equals(NEVER) ? Optional.of(latest) : Optional.empty();
  }

  @Override
  public int compareTo(UncertainDay other) {
    int byLatest = latest.compareTo(other.latest);
    return byLatest == 0 ? earliest.compareTo(other.earliest) : byLatest;
  }

  private static LocalDate plus(LocalDate day, int days) {
    if (day.equals(LocalDate.MIN)) {
      return day;
    }
    return day.isAfter(LocalDate.MAX.minusDays(days)) ? LocalDate.MAX : day.plusDays(days);
  }
}
