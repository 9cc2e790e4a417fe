package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unodc.cop.domain.convention.ExtraCondition.EmissionsShare;
import org.unodc.cop.domain.convention.ExtraCondition.FractionOfParties;
import org.unodc.cop.domain.convention.ExtraCondition.NamedParticipants;
import org.unodc.cop.domain.convention.ParticipantShare;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.quantity.Answer;

/**
 * One condition for the entry into force of a treaty, followed from day to day while participants
 * become bound and cease to be bound.
 *
 * <p>Each condition is followed in one of two readings: in the certain one it is met only if the
 * record shows this; in the possible one it is met unless the record excludes this.
 */
abstract class ConditionProgress {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** Notes that a participant is bound from now on, or no longer bound. */
  void changeBound(ParticipantId participant, boolean isBound) {}

  /** Notes that the instruments of a participant count from now on, or no longer count. */
  void changeCounted(ParticipantId participant, boolean isCounted) {}

  /** Moves on to a day, which is never before the previous one. */
  void advanceTo(LocalDate day) {}

  /** {@return the days on which the condition may become met without an instrument} */
  Stream<LocalDate> turningDays() {
    return Stream.empty();
  }

  abstract boolean isMet();

  /** The number of participants whose instruments count. */
  static final class Headcount extends ConditionProgress {
    private final int required;
    private int counted;

    Headcount(int required) {
      this.required = required;
    }

    @Override
    void changeCounted(ParticipantId participant, boolean isCounted) {
      counted += isCounted ? 1 : -1;
    }

    int counted() {
      return counted;
    }

    @Override
    boolean isMet() {
      return counted >= required;
    }
  }

  /** A share of something that is measured. */
  static final class Share extends ConditionProgress {
    private final BigDecimal required;
    private final boolean countsUnlisted;
    private final Deque<Change> changes = new ArrayDeque<>();
    private final Map<ParticipantId, Listed> listed = new HashMap<>();
    private final Set<ParticipantId> bound = new HashSet<>();
    private BigDecimal listedTotal = BigDecimal.ZERO;
    private BigDecimal boundTotal = BigDecimal.ZERO;
    private int unlistedBound;

    /**
     * Reads a condition.
     *
     * @param countsUnlisted whether participants without a listed share may account for the rest
     */
    Share(BigDecimal required, List<ParticipantShare> shares, boolean countsUnlisted) {
      this.required = required;
      this.countsUnlisted = countsUnlisted;
      List<Change> all = new ArrayList<>();
      for (ParticipantShare share : shares) {
        all.add(new Change(share.from().orElse(LocalDate.MIN), share.participant(), share, true));
        share
            .until()
            .filter(last -> !last.equals(LocalDate.MAX))
            .ifPresent(
                last -> all.add(new Change(last.plusDays(1), share.participant(), share, false)));
      }
      all.sort(Comparator.comparing(Change::day));
      changes.addAll(all);
    }

    /** {@return the condition that the parties account for a share of all emissions} */
    static Share of(EmissionsShare condition) {
      return new Share(
          condition.percent(),
          condition.shares().stream()
              .map(
                  share ->
                      new ParticipantShare(
                          share.participant(), share.percent(), Optional.empty(), Optional.empty()))
              .toList(),
          false);
    }

    @Override
    void changeBound(ParticipantId participant, boolean isBound) {
      take(participant, -1);
      if (isBound) {
        bound.add(participant);
      } else {
        bound.remove(participant);
      }
      take(participant, 1);
    }

    @Override
    void advanceTo(LocalDate day) {
      while (!changes.isEmpty() && !changes.peek().day().isAfter(day)) {
        Change change = changes.remove();
        take(change.participant(), -1);
        listed.merge(change.participant(), change.listed(), Listed::plus);
        take(change.participant(), 1);
      }
    }

    @Override
    Stream<LocalDate> turningDays() {
      return changes.stream().map(Change::day);
    }

    /** {@return the listed shares of those that are bound, in percent} */
    BigDecimal reached() {
      return boundTotal;
    }

    @Override
    boolean isMet() {
      BigDecimal rest = WHOLE.subtract(listedTotal).max(BigDecimal.ZERO);
      boolean addsRest = countsUnlisted && unlistedBound > 0;
      return (addsRest ? boundTotal.add(rest) : boundTotal).compareTo(required) >= 0;
    }

    private void take(ParticipantId participant, int sign) {
      Listed own = listed.getOrDefault(participant, Listed.NOTHING);
      BigDecimal percent = sign < 0 ? own.percent().negate() : own.percent();
      listedTotal = listedTotal.add(percent);
      if (bound.contains(participant)) {
        boundTotal = boundTotal.add(percent);
        unlistedBound += own.entries() == 0 ? sign : 0;
      }
    }

    private record Listed(int entries, BigDecimal percent) {
      static final Listed NOTHING = new Listed(0, BigDecimal.ZERO);

      Listed plus(Listed other) {
        return new Listed(entries + other.entries, percent.add(other.percent));
      }
    }

    private record Change(
        LocalDate day, ParticipantId participant, ParticipantShare share, boolean begins) {
      Listed listed() {
        return begins ? new Listed(1, share.percent()) : new Listed(-1, share.percent().negate());
      }
    }
  }

  /** A number of named participants. */
  static final class Named extends ConditionProgress {
    private final Set<ParticipantId> named;
    private final int required;
    private final boolean isCertain;
    private final Set<ParticipantId> boundNamed = new HashSet<>();
    private int bound;

    Named(NamedParticipants condition, boolean isCertain) {
      this.named = ImmutableSet.copyOf(condition.participants());
      this.required = condition.atLeast().orElse(named.size());
      this.isCertain = isCertain;
    }

    @Override
    void changeBound(ParticipantId participant, boolean isBound) {
      bound += isBound ? 1 : -1;
      if (named.contains(participant) && isBound) {
        boundNamed.add(participant);
      } else {
        boundNamed.remove(participant);
      }
    }

    int boundNamed() {
      return boundNamed.size();
    }

    /** {@return the named participants that are not bound, in the order of the clause} */
    List<ParticipantId> notBound() {
      return named.stream().filter(participant -> !boundNamed.contains(participant)).toList();
    }

    int required() {
      return required;
    }

    @Override
    boolean isMet() {
      boolean namesAll = !named.isEmpty() && required <= named.size();
      return namesAll ? boundNamed.size() >= required : !isCertain && bound >= required;
    }
  }

  /** A fraction of the parties to another treaty. */
  static final class Fraction extends ConditionProgress {
    private final FractionOfParties condition;
    private final Function<ParticipantId, Answer> countsByKind;
    private final boolean isCertain;
    private final Optional<LocalDate> knownUntil;
    private final Deque<PartyChange> changes;
    private final Map<ParticipantId, Answer> parties = new HashMap<>();
    private final Predicate<ParticipantId> isRecorded;
    private final Set<ParticipantId> accepted = new HashSet<>();
    private final Tally acceptedTally = new Tally();
    private final Tally partyTally = new Tally();
    private int acceptedUnrecorded;
    private LocalDate today = LocalDate.MIN;

    /**
     * Reads a condition.
     *
     * @param other the standings of the treaty whose parties are counted
     * @param fixedOn the day on which they are counted; empty if they are counted on each day
     * @param countsByKind whether a participant of its kind counts
     */
    Fraction(
        FractionOfParties condition,
        TreatyStandings other,
        Optional<LocalDate> fixedOn,
        Function<ParticipantId, Answer> countsByKind,
        boolean isCertain) {
      this.condition = condition;
      this.countsByKind = countsByKind;
      this.isCertain = isCertain;
      this.isRecorded = participant -> other.of(participant).isPresent();
      this.knownUntil =
          fixedOn.isEmpty()
              ? other.actionsKnownUntil()
              : other
                  .actionsKnownUntil()
                  .filter(last -> !fixedOn.get().isAfter(last))
                  .map(last -> LocalDate.MAX);
      this.changes = new ArrayDeque<>(fixedOn.map(other::partiesOn).orElse(other.partyChanges()));
    }

    @Override
    void changeCounted(ParticipantId participant, boolean isCounted) {
      if (isCounted) {
        accepted.add(participant);
      } else {
        accepted.remove(participant);
      }
      int change = isCounted ? 1 : -1;
      acceptedTally.add(parties.getOrDefault(participant, Answer.NO), change);
      acceptedUnrecorded += isRecorded.test(participant) ? 0 : change;
    }

    @Override
    void advanceTo(LocalDate day) {
      today = day;
      while (!changes.isEmpty() && !changes.peek().day().isAfter(day)) {
        PartyChange change = changes.remove();
        Answer now = change.isParty().and(countsByKind.apply(change.participant()));
        Answer before = parties.getOrDefault(change.participant(), Answer.NO);
        parties.put(change.participant(), now);
        partyTally.move(before, now);
        if (accepted.contains(change.participant())) {
          acceptedTally.move(before, now);
        }
      }
    }

    /** In the certain reading, only an instrument can meet the condition. */
    @Override
    Stream<LocalDate> turningDays() {
      return isCertain
          ? Stream.empty()
          : Stream.concat(
              changes.stream().map(PartyChange::day),
              knownUntil
                  .filter(last -> !last.equals(LocalDate.MAX))
                  .map(d -> d.plusDays(1))
                  .stream());
    }

    /** {@return the number of parties that have accepted with certainty} */
    int reached() {
      return acceptedTally.yes;
    }

    /** {@return the number of certain parties} */
    int parties() {
      return partyTally.yes;
    }

    @Override
    boolean isMet() {
      boolean isComplete = knownUntil.filter(last -> !today.isAfter(last)).isPresent();
      int missing = isComplete ? 0 : acceptedUnrecorded;
      int accepting =
          isCertain ? acceptedTally.yes : acceptedTally.yes + acceptedTally.unknown + missing;
      int all =
          partyTally.yes
              + (isCertain
                  ? partyTally.unknown - acceptedTally.unknown
                  : acceptedTally.unknown + missing);
      return (!isCertain || isComplete)
          && accepting > 0
          && (long) accepting * condition.denominator() >= (long) all * condition.numerator();
    }

    /** The numbers of participants with the answers yes and unknown. */
    private static final class Tally {
      private int yes;
      private int unknown;

      void add(Answer answer, int change) {
        yes += answer == Answer.YES ? change : 0;
        unknown += answer == Answer.UNKNOWN ? change : 0;
      }

      void move(Answer before, Answer after) {
        add(before, -1);
        add(after, 1);
      }
    }
  }

  /**
   * A change of whether a participant is party to another treaty.
   *
   * @param day the day of the change
   * @param participant the participant
   * @param isParty whether it is a party from that day
   */
  record PartyChange(LocalDate day, ParticipantId participant, Answer isParty) {}

  /** A day that comes without an instrument, such as the entry into force of another treaty. */
  static final class Day extends ConditionProgress {
    private final LocalDate from;
    private LocalDate today = LocalDate.MIN;

    /**
     * Reads a condition.
     *
     * @param from the first day on which it is met; {@link LocalDate#MAX} if it is never met
     */
    Day(LocalDate from) {
      this.from = from;
    }

    @Override
    void advanceTo(LocalDate day) {
      today = day;
    }

    @Override
    Stream<LocalDate> turningDays() {
      return from.equals(LocalDate.MAX) ? Stream.empty() : Stream.of(from);
    }

    @Override
    boolean isMet() {
      return !from.equals(LocalDate.MAX) && !today.isBefore(from);
    }
  }

  /** Both or one of two conditions, if it is unknown which one the treaty means. */
  static final class Either extends ConditionProgress {
    private final List<ConditionProgress> both;
    private final boolean isCertain;

    Either(ConditionProgress first, ConditionProgress second, boolean isCertain) {
      this.both = List.of(first, second);
      this.isCertain = isCertain;
    }

    @Override
    void changeBound(ParticipantId participant, boolean isBound) {
      both.forEach(condition -> condition.changeBound(participant, isBound));
    }

    @Override
    void changeCounted(ParticipantId participant, boolean isCounted) {
      both.forEach(condition -> condition.changeCounted(participant, isCounted));
    }

    @Override
    void advanceTo(LocalDate day) {
      both.forEach(condition -> condition.advanceTo(day));
    }

    @Override
    Stream<LocalDate> turningDays() {
      return both.stream().flatMap(ConditionProgress::turningDays);
    }

    @Override
    boolean isMet() {
      return isCertain
          ? both.stream().allMatch(ConditionProgress::isMet)
          : both.stream().anyMatch(ConditionProgress::isMet);
    }
  }
}
