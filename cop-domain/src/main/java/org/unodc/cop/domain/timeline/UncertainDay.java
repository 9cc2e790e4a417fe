package org.unodc.cop.domain.timeline;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.party.DayOfEffect;
import org.unodc.cop.domain.quantity.Answer;

/**
 * A day on which something begins or ends. The record may only determine a range of days in which
 * it lies.
 *
 * @param earliest the first possible day; {@link LocalDate#MIN} if nothing is known
 * @param latest the last possible day; {@link LocalDate#MAX} if the day may never come
 */
public record UncertainDay(LocalDate earliest, LocalDate latest)
    implements Comparable<UncertainDay> {
  /** A day that never comes. */
  public static final UncertainDay NEVER = exactly(LocalDate.MAX);

  /** A day about which nothing is known, not even whether it comes. */
  public static final UncertainDay UNKNOWN = from(LocalDate.MIN);

  /** {@return a day that is known} */
  public static UncertainDay exactly(LocalDate day) {
    return new UncertainDay(day, day);
  }

  /** {@return the given day or a later one, or never} */
  public static UncertainDay from(LocalDate day) {
    return new UncertainDay(day, LocalDate.MAX);
  }

  /** {@return the given day or an earlier one} */
  public static UncertainDay until(LocalDate day) {
    return new UncertainDay(LocalDate.MIN, day);
  }

  /**
   * {@return a day from {@code first} to {@code last}; exactly {@code last} if it is before {@code
   * first}}
   */
  public static UncertainDay between(LocalDate first, LocalDate last) {
    return new UncertainDay(Comparators.min(first, last), last);
  }

  /**
   * {@return the first day if the answer is yes, the second day if it is no, and one of both if it
   * is unknown}
   */
  public static UncertainDay dependingOn(Answer answer, UncertainDay ifYes, UncertainDay ifNo) {
    return switch (answer) {
      case YES -> ifYes;
      case NO -> ifNo;
      case UNKNOWN -> ifYes.orTheOther(ifNo);
    };
  }

  /** {@return the day a number of days later} */
  public UncertainDay plusDays(int days) {
    return new UncertainDay(plus(earliest, days), plus(latest, days));
  }

  /**
   * {@return the day that follows as a consequence of this day}
   *
   * @param consequence returns the day that follows from a certain day; a later day must not lead
   *     to an earlier one
   */
  public UncertainDay leadingTo(Function<LocalDate, UncertainDay> consequence) {
    if (earliest.equals(latest)) {
      return consequence.apply(earliest);
    }
    return new UncertainDay(consequence.apply(earliest).earliest, consequence.apply(latest).latest);
  }

  /** {@return the earlier of both days} */
  public UncertainDay orEarlier(UncertainDay other) {
    if (other.neverComes()) {
      return this;
    }
    return new UncertainDay(
        Comparators.min(earliest, other.earliest), Comparators.min(latest, other.latest));
  }

  /** {@return one of both days, if it is unknown which one} */
  public UncertainDay orTheOther(UncertainDay other) {
    return new UncertainDay(
        Comparators.min(earliest, other.earliest), Comparators.max(latest, other.latest));
  }

  /** {@return the later of both days} */
  public UncertainDay orLater(UncertainDay other) {
    return new UncertainDay(
        Comparators.max(earliest, other.earliest), Comparators.max(latest, other.latest));
  }

  /**
   * {@return whether this day has come by the end of the given day; a day that never comes has not}
   */
  public Answer hasComeBy(LocalDate day) {
    if (day.isBefore(earliest) || neverComes()) {
      return Answer.NO;
    }
    return day.isBefore(latest) || latest.equals(LocalDate.MAX) ? Answer.UNKNOWN : Answer.YES;
  }

  /** {@return whether this day never comes, for certain} */
  public boolean neverComes() {
    return earliest.equals(LocalDate.MAX) && latest.equals(LocalDate.MAX);
  }

  /** {@return the day; empty if it is uncertain or never comes} */
  public Optional<LocalDate> known() {
    return earliest.equals(latest) && !neverComes() ? Optional.of(latest) : Optional.empty();
  }

  /** {@return what is known about the day} */
  public DayOfEffect effect() {
    if (neverComes()) {
      return DayOfEffect.never();
    }
    if (latest.equals(LocalDate.MAX)) {
      return DayOfEffect.unknown();
    }
    return earliest.equals(latest) ? DayOfEffect.on(latest) : DayOfEffect.notLaterThan(latest);
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
