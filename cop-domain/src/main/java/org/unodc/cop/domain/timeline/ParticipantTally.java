package org.unodc.cop.domain.timeline;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;

/**
 * The numbers of participants that had deposited an instrument, were bound or had signed, on any
 * day.
 */
public final class ParticipantTally {
  private final Function<LocalDate, Numbers> deposits;
  private final Function<LocalDate, Numbers> bound;
  private final Function<LocalDate, Numbers> signatures;

  private ParticipantTally(
      Function<LocalDate, Numbers> deposits,
      Function<LocalDate, Numbers> bound,
      Function<LocalDate, Numbers> signatures) {
    this.deposits = deposits;
    this.bound = bound;
    this.signatures = signatures;
  }

  /** {@return the numbers of participants with these timelines} */
  public static ParticipantTally of(
      Collection<ParticipantTimeline> timelines, EntryIntoForce entryIntoForce) {
    return new ParticipantTally(
        new DailyCount(
                timelines,
                entryIntoForce,
                (timeline, day) -> timeline.hasDepositedBy(day, entryIntoForce))
            ::on,
        new DailyCount(
                timelines,
                entryIntoForce,
                (timeline, day) -> timeline.isBoundOn(day, entryIntoForce))
            ::on,
        new DailyCount(timelines, entryIntoForce, ParticipantTimeline::hasSignedBy)::on);
  }

  /** {@return these numbers without those of some of the participants} */
  public ParticipantTally without(ParticipantTally some) {
    return new ParticipantTally(
        day -> deposits.apply(day).minus(some.deposits.apply(day)),
        day -> bound.apply(day).minus(some.bound.apply(day)),
        day -> signatures.apply(day).minus(some.signatures.apply(day)));
  }

  /**
   * {@return the number of participants that had deposited an instrument; a minimum if not all
   * answers are known}
   *
   * @param known whether no other participant can count on that day
   */
  public ReportedCount depositedBy(LocalDate day, boolean known) {
    return deposits.apply(day).reported(known);
  }

  /** {@return the number of participants that were bound, like {@link #depositedBy}} */
  public ReportedCount boundOn(LocalDate day, boolean known) {
    return bound.apply(day).reported(known);
  }

  /** {@return the number of participants that had signed, like {@link #depositedBy}} */
  public ReportedCount signedBy(LocalDate day, boolean known) {
    return signatures.apply(day).reported(known);
  }

  /**
   * Counts the participants that meet a condition: for each requested day or, after {@link
   * #MOST_SINGLE_DAYS} requests, for all days in one pass. The number changes only on days on which
   * an answer changes.
   */
  private static final class DailyCount {
    /** The number of days up to which counting each of them costs less than the pass. */
    private static final int MOST_SINGLE_DAYS = 16;

    private final Collection<ParticipantTimeline> timelines;
    private final EntryIntoForce entryIntoForce;
    private final BiFunction<ParticipantTimeline, LocalDate, Answer> question;
    private final Map<LocalDate, Numbers> singleDays = new ConcurrentHashMap<>();
    private final Supplier<NavigableMap<LocalDate, Numbers>> fromDay =
        Suppliers.memoize(this::countAllDays);

    /**
     * Takes a condition.
     *
     * @param question the question to answer for a timeline on a day; the answer changes only on
     *     turning days of the timeline
     */
    DailyCount(
        Collection<ParticipantTimeline> timelines,
        EntryIntoForce entryIntoForce,
        BiFunction<ParticipantTimeline, LocalDate, Answer> question) {
      this.timelines = timelines;
      this.entryIntoForce = entryIntoForce;
      this.question = question;
    }

    Numbers on(LocalDate day) {
      if (singleDays.size() < MOST_SINGLE_DAYS) {
        return singleDays.computeIfAbsent(day, this::countOn);
      }
      Numbers counted = singleDays.get(day);
      return counted == null ? onAnyDay(day) : counted;
    }

    private Numbers onAnyDay(LocalDate day) {
      Map.Entry<LocalDate, Numbers> last = fromDay.get().floorEntry(day);
      return last == null ? Numbers.NONE : last.getValue();
    }

    private Numbers countOn(LocalDate day) {
      long yes = 0;
      long unknown = 0;
      for (ParticipantTimeline timeline : timelines) {
        switch (question.apply(timeline, day)) {
          case YES -> yes++;
          case UNKNOWN -> unknown++;
          case NO -> {}
        }
      }
      return new Numbers(yes, unknown);
    }

    private NavigableMap<LocalDate, Numbers> countAllDays() {
      NavigableMap<LocalDate, Numbers> changes = new TreeMap<>();
      for (ParticipantTimeline timeline : timelines) {
        Numbers before = Numbers.NONE;
        for (LocalDate day : turningDays(timeline)) {
          Numbers now = Numbers.of(question.apply(timeline, day));
          changes.merge(day, now.minus(before), Numbers::plus);
          before = now;
        }
      }
      NavigableMap<LocalDate, Numbers> counted = new TreeMap<>();
      Numbers sum = Numbers.NONE;
      for (Map.Entry<LocalDate, Numbers> change : changes.entrySet()) {
        sum = sum.plus(change.getValue());
        counted.put(change.getKey(), sum);
      }
      return counted;
    }

    private ImmutableSortedSet<LocalDate> turningDays(ParticipantTimeline timeline) {
      return Stream.concat(Stream.of(LocalDate.MIN), timeline.turningDays(entryIntoForce))
          .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    }
  }

  /** The numbers of participants for which an answer is yes, and for which it is unknown. */
  private record Numbers(long yes, long unknown) {
    static final Numbers NONE = new Numbers(0, 0);

    static Numbers of(Answer answer) {
      return new Numbers(answer == Answer.YES ? 1 : 0, answer == Answer.UNKNOWN ? 1 : 0);
    }

    Numbers plus(Numbers other) {
      return new Numbers(yes + other.yes, unknown + other.unknown);
    }

    Numbers minus(Numbers other) {
      return new Numbers(yes - other.yes, unknown - other.unknown);
    }

    ReportedCount reported(boolean known) {
      return known && unknown == 0 ? ReportedCount.exactly(yes) : ReportedCount.atLeast(yes);
    }
  }
}
