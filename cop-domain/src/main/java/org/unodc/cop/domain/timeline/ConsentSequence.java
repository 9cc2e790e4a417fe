package org.unodc.cop.domain.timeline;

import com.google.common.collect.Comparators;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.quantity.Answer;

/** The consents to be bound by one treaty, in the order in which they begin and end. */
final class ConsentSequence {
  private final Convention treaty;
  private final List<ConsentToBeBound> consents;
  private final Function<ConsentToBeBound, Answer> counts;

  /**
   * Takes the consents of all participants.
   *
   * @param counts whether a consent counts towards entry into force
   */
  ConsentSequence(
      Convention treaty,
      List<ConsentToBeBound> consents,
      Function<ConsentToBeBound, Answer> counts) {
    this.treaty = treaty;
    this.consents = consents;
    this.counts = counts;
  }

  boolean isEmpty() {
    return consents.isEmpty();
  }

  /**
   * {@return the first time at which all conditions are fulfilled; empty if there is none}
   *
   * @param mayNeedNone whether the conditions can be fulfilled before the first consent
   */
  Optional<Reached> firstFulfilling(
      List<ConditionProgress> conditions, Doubt doubt, boolean mayNeedNone) {
    Set<LocalDate> turningDays = new HashSet<>();
    conditions.forEach(condition -> condition.turningDays().forEach(turningDays::add));
    List<Edge> edges = edges(doubt, turningDays.contains(LocalDate.MAX));
    turningDays.forEach(day -> edges.add(new Edge(day, Turn.WITHOUT_INSTRUMENT, Optional.empty())));
    if (mayNeedNone) {
      edges.add(new Edge(LocalDate.MIN, Turn.WITHOUT_INSTRUMENT, Optional.empty()));
    }
    Collections.sort(edges);
    BoundParticipants bound = new BoundParticipants(conditions, doubt);
    for (Edge edge : edges) {
      bound.apply(edge);
      if (edge.turn() != Turn.END && bound.fulfilConditions(edge.day())) {
        return Optional.of(new Reached(edge.day(), edge.instrument()));
      }
    }
    return Optional.empty();
  }

  /** Follows a condition until after the last recorded instrument. */
  <C extends ConditionProgress> C atTheEnd(C condition, Doubt doubt) {
    BoundParticipants bound = new BoundParticipants(List.of(condition), doubt);
    edges(doubt, false).forEach(bound::apply);
    condition.advanceTo(Completeness.of(treaty).knownUntil().orElse(lastDeposit()));
    return condition;
  }

  private LocalDate lastDeposit() {
    return consents.stream()
        .flatMap(consent -> consent.deposit().known().stream())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  /**
   * {@return the beginnings and the ends of the consents}
   *
   * @param toTheLastDay whether consents without an end also end on {@link LocalDate#MAX}
   */
  private List<Edge> edges(Doubt doubt, boolean toTheLastDay) {
    List<Edge> edges = new ArrayList<>(consents.size());
    for (ConsentToBeBound consent : consents) {
      boolean alwaysCounts = consent.instrument().countsTowardsEntryIntoForce().orElse(false);
      LocalDate from =
          doubt == Doubt.EXCLUDED ? consent.deposit().latest() : consent.deposit().earliest();
      LocalDate end = doubt == Doubt.EXCLUDED ? consent.countsUntil() : consent.end().latest();
      LocalDate until = alwaysCounts ? LocalDate.MAX : end;
      if (from.isBefore(until)) {
        edges.add(new Edge(from, Turn.BEGIN, Optional.of(consent)));
        if (toTheLastDay || until.isBefore(LocalDate.MAX)) {
          edges.add(new Edge(until, Turn.END, Optional.of(consent)));
        }
      }
    }
    return edges;
  }

  /**
   * The fulfilment of the conditions.
   *
   * @param day the day on which the conditions are fulfilled
   * @param instrument the instrument that fulfils them; empty if they are fulfilled without one
   */
  record Reached(LocalDate day, Optional<TreatyAction> instrument) {}

  /** What happens on one day, in this order. */
  private enum Turn {
    END,
    WITHOUT_INSTRUMENT,
    BEGIN
  }

  /**
   * The beginning or the end of a consent, or a day on which a condition may be met without one.
   * The other members of the instrument determine the order only between instruments of the same
   * kind that one participant deposited on the same day.
   */
  private record Edge(LocalDate day, Turn turn, Optional<ConsentToBeBound> consent)
      implements Comparable<Edge> {
    private static final Comparator<TreatyAction> INSTRUMENTS_IN_ORDER =
        Comparator.comparing(TreatyAction::participant)
            .thenComparing(TreatyAction::kind)
            .thenComparing(Edge::membersOf);

    private static final Comparator<Optional<TreatyAction>> WITHOUT_INSTRUMENT_FIRST =
        Comparators.emptiesFirst(INSTRUMENTS_IN_ORDER);

    @Override
    public int compareTo(Edge other) {
      int byDay = day.compareTo(other.day);
      if (byDay != 0) {
        return byDay;
      }
      int byTurn = turn.compareTo(other.turn);
      return byTurn == 0
          ? WITHOUT_INSTRUMENT_FIRST.compare(instrument(), other.instrument())
          : byTurn;
    }

    private Optional<TreatyAction> instrument() {
      return consent.map(ConsentToBeBound::instrument);
    }

    private static String membersOf(TreatyAction action) {
      return List.of(
              action.instrument(),
              action.date(),
              action.effectiveDate(),
              action.countsTowardsEntryIntoForce(),
              action.territory().map(LocalizedText::texts),
              action.note().map(LocalizedText::texts),
              action.source().flatMap(Source::title).map(LocalizedText::texts),
              action.source().flatMap(Source::symbol),
              action.source().flatMap(Source::link),
              action.source().flatMap(Source::date),
              action.source().flatMap(Source::certainty))
          .toString();
    }
  }

  /** The participants that are bound at one time. */
  private final class BoundParticipants {
    private final Multiset<ParticipantId> bound = HashMultiset.create();
    private final Multiset<ParticipantId> counted = HashMultiset.create();
    private final List<ConditionProgress> conditions;
    private final Predicate<ConsentToBeBound> isCounted;
    private int firstUnmet;

    BoundParticipants(List<ConditionProgress> conditions, Doubt doubt) {
      this.conditions = conditions;
      this.isCounted =
          doubt == Doubt.EXCLUDED
              ? consent -> counts.apply(consent) == Answer.YES
              : consent -> counts.apply(consent) != Answer.NO;
    }

    void apply(Edge edge) {
      edge.consent().ifPresent(consent -> apply(consent, edge.turn() == Turn.BEGIN ? 1 : -1));
    }

    private void apply(ConsentToBeBound consent, int change) {
      ParticipantId participant = consent.instrument().participant();
      if (changes(bound, participant, change)) {
        conditions.forEach(condition -> condition.changeBound(participant, change > 0));
      }
      if (isCounted.test(consent) && changes(counted, participant, change)) {
        conditions.forEach(condition -> condition.changeCounted(participant, change > 0));
      }
    }

    private boolean changes(Multiset<ParticipantId> among, ParticipantId participant, int change) {
      int before = among.count(participant);
      among.setCount(participant, before + change);
      return (before == 0) != (before + change == 0);
    }

    /** Looks at the condition that was not met before first. */
    boolean fulfilConditions(LocalDate day) {
      conditions.forEach(condition -> condition.advanceTo(day));
      for (int i = 0; i < conditions.size(); i++) {
        int index = (firstUnmet + i) % conditions.size();
        if (!conditions.get(index).isMet()) {
          firstUnmet = index;
          return false;
        }
      }
      return true;
    }
  }
}
