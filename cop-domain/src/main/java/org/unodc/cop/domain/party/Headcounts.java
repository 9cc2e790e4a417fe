package org.unodc.cop.domain.party;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;

/**
 * The numbers of participants that had deposited an instrument, were bound or had signed, on any
 * day.
 */
final class Headcounts {
  private final Supplier<DailyCount> depositCount;
  private final Supplier<DailyCount> boundCount;
  private final Supplier<DailyCount> signatureCount;

  Headcounts(Collection<TreatyStanding> standings, EntryIntoForce entryIntoForce) {
    this.depositCount =
        Suppliers.memoize(
            () -> new DailyCount(standings, entryIntoForce, TreatyStanding::hasDepositedBy));
    this.boundCount =
        Suppliers.memoize(
            () ->
                new DailyCount(
                    standings,
                    entryIntoForce,
                    (standing, day) -> standing.isBoundOn(day, entryIntoForce)));
    this.signatureCount =
        Suppliers.memoize(
            () -> new DailyCount(standings, entryIntoForce, TreatyStanding::hasSignedBy));
  }

  ReportedCount depositedBy(LocalDate day, boolean known) {
    return depositCount.get().on(day, known);
  }

  ReportedCount boundOn(LocalDate day, boolean known) {
    return boundCount.get().on(day, known);
  }

  ReportedCount signedBy(LocalDate day, boolean known) {
    return signatureCount.get().on(day, known);
  }

  /**
   * Counts, for any day, the participants that meet a condition. The number changes only on days on
   * which an answer changes, so all days are counted in one pass.
   */
  private static final class DailyCount {
    private final NavigableMap<LocalDate, Numbers> fromDay = new TreeMap<>();

    /**
     * Counts for every day.
     *
     * @param question the question to answer for a standing on a day; the answer changes only on
     *     turning days of the standing
     */
    DailyCount(
        Collection<TreatyStanding> standings,
        EntryIntoForce entryIntoForce,
        BiFunction<TreatyStanding, LocalDate, Answer> question) {
      NavigableMap<LocalDate, Numbers> changes = new TreeMap<>();
      for (TreatyStanding standing : standings) {
        Numbers before = Numbers.NONE;
        for (LocalDate day : turningDays(standing, entryIntoForce)) {
          Numbers now = Numbers.of(question.apply(standing, day));
          changes.merge(day, now.minus(before), Numbers::plus);
          before = now;
        }
      }
      Numbers sum = Numbers.NONE;
      for (LocalDate day : changes.keySet()) {
        sum = sum.plus(changes.get(day));
        fromDay.put(day, sum);
      }
    }

    /**
     * {@return the number on a day; a minimum if not all answers are known}
     *
     * @param known whether no other participant can count on that day
     */
    ReportedCount on(LocalDate day, boolean known) {
      Numbers numbers = fromDay.isEmpty() ? Numbers.NONE : fromDay.floorEntry(day).getValue();
      return known && numbers.unknown == 0
          ? ReportedCount.exactly(numbers.yes)
          : ReportedCount.atLeast(numbers.yes);
    }

    private static ImmutableSortedSet<LocalDate> turningDays(
        TreatyStanding standing, EntryIntoForce entryIntoForce) {
      return Stream.concat(Stream.of(LocalDate.MIN), standing.turningDays(entryIntoForce))
          .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    }

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
    }
  }
}
