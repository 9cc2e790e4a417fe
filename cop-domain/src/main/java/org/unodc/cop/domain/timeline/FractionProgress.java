package org.unodc.cop.domain.timeline;

import java.time.LocalDate;
import java.util.ArrayDeque;
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
import org.unodc.cop.domain.convention.ExtraCondition.FractionOfParties;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.quantity.Answer;

/** A fraction of the parties to another treaty. */
public final class FractionProgress implements ConditionProgress {
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
   * @param isRecorded whether the record has actions of a participant on the treaty whose parties
   *     are counted
   * @param changes the changes of who is a party to that treaty, in the order of their days
   * @param knownUntil the last day for which these changes are complete
   * @param countsByKind whether a participant of its kind counts
   */
  public FractionProgress(
      FractionOfParties condition,
      Predicate<ParticipantId> isRecorded,
      List<PartyChange> changes,
      Optional<LocalDate> knownUntil,
      Function<ParticipantId, Answer> countsByKind,
      boolean isCertain) {
    this.condition = condition;
    this.isRecorded = isRecorded;
    this.changes = new ArrayDeque<>(changes);
    this.knownUntil = knownUntil;
    this.countsByKind = countsByKind;
    this.isCertain = isCertain;
  }

  @Override
  public void changeCounted(ParticipantId participant, boolean isCounted) {
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
  public void advanceTo(LocalDate day) {
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

  /** If doubt is excluded, only an instrument can meet the condition. */
  @Override
  public Stream<LocalDate> turningDays() {
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
  public int reached() {
    return acceptedTally.yes;
  }

  /** {@return the number of certain parties} */
  public int parties() {
    return partyTally.yes;
  }

  @Override
  public boolean isMet() {
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
