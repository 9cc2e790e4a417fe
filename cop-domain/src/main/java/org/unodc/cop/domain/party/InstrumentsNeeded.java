package org.unodc.cop.domain.party;

import com.google.common.collect.Comparators;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.ExtraCondition;
import org.unodc.cop.domain.convention.ExtraCondition.EmissionsShare;
import org.unodc.cop.domain.convention.ExtraCondition.FractionOfParties;
import org.unodc.cop.domain.convention.ExtraCondition.MeasuredShare;
import org.unodc.cop.domain.convention.ExtraCondition.NamedParticipants;
import org.unodc.cop.domain.convention.ExtraCondition.OtherTreatyInForce;
import org.unodc.cop.domain.convention.PartiesCountedOn;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.quantity.Answer;

/**
 * The conditions for the entry into force of a treaty: a number of participants that are bound at
 * the same time (UNTOC, article 38, paragraph 1) and, for some treaties, further conditions.
 */
final class InstrumentsNeeded {
  private final Convention treaty;
  private final EntryIntoForceClause clause;
  private final ParticipantLookup participants;
  private final Function<ConventionId, Optional<TreatyStandings>> others;
  private final Function<ConventionId, EntityLabel> labels;
  private final List<Consent> consents;

  /**
   * Reads the conditions from the clause of a treaty.
   *
   * @param participants the participants that the record describes
   * @param others the standings of another treaty; empty if the record lacks it
   * @param labels the label of a treaty
   * @param consents all consents to be bound by the treaty
   */
  InstrumentsNeeded(
      Convention treaty,
      EntryIntoForceClause clause,
      ParticipantLookup participants,
      Function<ConventionId, Optional<TreatyStandings>> others,
      Function<ConventionId, EntityLabel> labels,
      List<Consent> consents) {
    this.treaty = treaty;
    this.clause = clause;
    this.participants = participants;
    this.others = others;
    this.labels = labels;
    this.consents = consents;
  }

  /** {@return the conditions besides the number of instruments} */
  ImmutableList<ExtraCondition> conditions() {
    return clause.allConditions();
  }

  /**
   * {@return the required number of instruments; empty if the clause does not state it, or if it
   * requires none and names neither a day nor a condition, so that nothing decides}
   */
  Optional<Integer> number() {
    boolean hasOther = clause.fixedDay().isPresent() || !conditions().isEmpty();
    return clause.instruments().map(Stipulation::number).filter(number -> number > 0 || hasOther);
  }

  /** {@return whether the fulfilment of the conditions depends on the day of another treaty} */
  boolean dependOnOtherTreaties() {
    return conditions().stream().anyMatch(OtherTreatyInForce.class::isInstance);
  }

  /**
   * {@return the fulfilment of all conditions in one reading; empty if they are not fulfilled, or
   * if the number of instruments is not stated}
   */
  Optional<Reached> reached(Reading reading) {
    return number()
        .filter(required -> required == 0 || !consents.isEmpty())
        .flatMap(
            required ->
                firstReached(
                    reading,
                    ImmutableList.<ConditionProgress>builder()
                        .add(new ConditionProgress.Headcount(required))
                        .addAll(
                            conditions().stream()
                                .map(condition -> progress(condition, reading))
                                .toList())
                        .build()));
  }

  /** {@return the day from which one condition alone is met} */
  UncertainDay dayOf(Function<Reading, ConditionProgress> condition) {
    return new UncertainDay(
        dayOf(firstReached(Reading.POSSIBLE, List.of(condition.apply(Reading.POSSIBLE)))),
        dayOf(firstReached(Reading.CERTAIN, List.of(condition.apply(Reading.CERTAIN)))));
  }

  static LocalDate dayOf(Optional<Reached> reached) {
    return reached.map(Reached::day).orElse(LocalDate.MAX);
  }

  /** Follows a condition until after the last recorded instrument. */
  <C extends ConditionProgress> C atTheEnd(C condition, Reading reading) {
    BoundParticipants bound = new BoundParticipants(List.of(condition), reading);
    edges(reading).stream()
        .filter(edge -> edge.day().isBefore(LocalDate.MAX))
        .forEach(bound::apply);
    LocalDate last = treaty.actionsKnownUntil().orElse(lastDeposit());
    condition.advanceTo(last);
    return condition;
  }

  /** {@return a condition that is followed in one reading} */
  ConditionProgress progress(ExtraCondition condition, Reading reading) {
    if (condition instanceof EmissionsShare emissions) {
      return ConditionProgress.Share.of(emissions);
    }
    if (condition instanceof MeasuredShare share) {
      return new ConditionProgress.Share(share.percent(), share.shares(), !reading.isCertain());
    }
    if (condition instanceof NamedParticipants named) {
      return new ConditionProgress.Named(named, reading.isCertain());
    }
    if (condition instanceof OtherTreatyInForce other) {
      return new ConditionProgress.Day(reading.boundOf(dayOf(other, reading)));
    }
    return fraction((FractionOfParties) condition, reading);
  }

  /** {@return a treaty as a record names it, or its id if it does not} */
  EntityLabel labelOf(ConventionId treaty) {
    return labels.apply(treaty);
  }

  private Optional<TreatyStandings> standingsOf(ConventionId other) {
    return others.apply(other);
  }

  /** {@return the participants as a record names them, or their ids if it does not} */
  Translatable listOf(List<ParticipantId> ids) {
    return Message.list(
        ids.stream()
            .map(id -> participants.find(id).<Object>map(EntityLabel::of).orElse(id))
            .toList());
  }

  private UncertainDay dayOf(OtherTreatyInForce condition, Reading reading) {
    return standingsOf(condition.treaty())
        .map(TreatyStandings::entryIntoForce)
        .map(other -> reading.allowsForMore() ? other.possibleDay() : other.recordedDay())
        .orElse(UncertainDay.UNKNOWN);
  }

  private ConditionProgress fraction(FractionOfParties condition, Reading reading) {
    if (condition.countedOn().isEmpty()) {
      return new ConditionProgress.Either(
          fraction(condition, PartiesCountedOn.DAY_OF_ADOPTION, reading),
          fraction(condition, PartiesCountedOn.DAY_OF_DEPOSIT, reading),
          reading.isCertain());
    }
    return fraction(condition, condition.countedOn().get(), reading);
  }

  private ConditionProgress fraction(
      FractionOfParties condition, PartiesCountedOn countedOn, Reading reading) {
    Optional<TreatyStandings> other = condition.treaty().or(treaty::parent).flatMap(others);
    boolean isFixed = countedOn == PartiesCountedOn.DAY_OF_ADOPTION;
    if (other.isEmpty() || (isFixed && treaty.adoptedOn().isEmpty())) {
      return new ConditionProgress.Day(reading.boundOf(UncertainDay.UNKNOWN));
    }
    return new ConditionProgress.Fraction(
        condition,
        other.get(),
        isFixed ? treaty.adoptedOn() : Optional.empty(),
        this::countsByKind,
        reading.isCertain());
  }

  private Answer countsByKind(ParticipantId participant) {
    return participants.countsByKind(participant, clause);
  }

  private Answer counts(Consent consent) {
    TreatyAction instrument = consent.instrument();
    return instrument
        .countsTowardsEntryIntoForce()
        .map(Answer::of)
        .orElseGet(() -> countsByKind(instrument.participant()));
  }

  private LocalDate lastDeposit() {
    return consents.stream()
        .flatMap(consent -> consent.deposit().known().stream())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private List<Edge> edges(Reading reading) {
    List<Edge> edges = new ArrayList<>();
    for (Consent consent : consents) {
      boolean alwaysCounts = consent.instrument().countsTowardsEntryIntoForce().orElse(false);
      LocalDate from =
          reading.isCertain() ? consent.deposit().latest() : consent.deposit().earliest();
      LocalDate end = reading.isCertain() ? consent.countsUntil() : consent.end().latest();
      LocalDate until = alwaysCounts ? LocalDate.MAX : end;
      if (from.isBefore(until)) {
        edges.add(new Edge(from, Turn.BEGIN, Optional.of(consent)));
        edges.add(new Edge(until, Turn.END, Optional.of(consent)));
      }
    }
    return edges;
  }

  private Optional<Reached> firstReached(Reading reading, List<ConditionProgress> conditions) {
    List<Edge> edges = edges(reading);
    conditions.stream()
        .flatMap(ConditionProgress::turningDays)
        .distinct()
        .forEach(day -> edges.add(new Edge(day, Turn.WITHOUT_INSTRUMENT, Optional.empty())));
    if (needNoInstrument()) {
      edges.add(new Edge(LocalDate.MIN, Turn.WITHOUT_INSTRUMENT, Optional.empty()));
    }
    edges.sort(Edge.IN_ORDER);
    BoundParticipants bound = new BoundParticipants(conditions, reading);
    for (Edge edge : edges) {
      bound.apply(edge);
      if (edge.turn() != Turn.END && bound.fulfilConditions(edge.day())) {
        return Optional.of(new Reached(edge.day(), edge.consent().map(Consent::instrument)));
      }
    }
    return Optional.empty();
  }

  /** {@return whether only a day, and no instrument, brings the treaty into force} */
  boolean needNoInstrument() {
    return clause.fixedDay().isPresent()
        && conditions().isEmpty()
        && number().equals(Optional.of(0));
  }

  /** How doubtful consents and conditions are read. */
  enum Reading {
    /** No doubtful consent counts, and no doubtful condition is met. */
    CERTAIN(true, false),

    /** Every doubtful consent counts, and every doubtful condition is met. */
    POSSIBLE(false, false),

    /** Like {@link #CERTAIN}, if the record may also lack instruments on other treaties. */
    CERTAIN_WITH_MORE(true, true),

    /** Like {@link #POSSIBLE}, if the record may also lack instruments on other treaties. */
    POSSIBLE_WITH_MORE(false, true);

    private final boolean isCertain;
    private final boolean allowsForMore;

    Reading(boolean isCertain, boolean allowsForMore) {
      this.isCertain = isCertain;
      this.allowsForMore = allowsForMore;
    }

    boolean isCertain() {
      return isCertain;
    }

    boolean allowsForMore() {
      return allowsForMore;
    }

    /** {@return the last possible day in the certain reading, or else the first one} */
    LocalDate boundOf(UncertainDay day) {
      return isCertain ? day.latest() : day.earliest();
    }
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
   * The text of the instrument determines the order only between instruments of the same kind that
   * one participant deposited on the same day.
   */
  private record Edge(LocalDate day, Turn turn, Optional<Consent> consent) {
    private static final Comparator<TreatyAction> INSTRUMENTS_IN_ORDER =
        Comparator.comparing(TreatyAction::participant)
            .thenComparing(TreatyAction::kind)
            .thenComparing(TreatyAction::toString);

    static final Comparator<Edge> IN_ORDER =
        Comparator.comparing(Edge::day)
            .thenComparing(Edge::turn)
            .thenComparing(
                edge -> edge.consent().map(Consent::instrument),
                Comparators.emptiesFirst(INSTRUMENTS_IN_ORDER));
  }

  /** The participants that are bound at one time. */
  private final class BoundParticipants {
    private final Multiset<ParticipantId> bound = HashMultiset.create();
    private final Multiset<ParticipantId> counted = HashMultiset.create();
    private final List<ConditionProgress> conditions;
    private final Predicate<Consent> counts;
    private int firstUnmet;

    BoundParticipants(List<ConditionProgress> conditions, Reading reading) {
      this.conditions = conditions;
      this.counts =
          reading.isCertain()
              ? consent -> counts(consent) == Answer.YES
              : consent -> counts(consent) != Answer.NO;
    }

    void apply(Edge edge) {
      edge.consent().ifPresent(consent -> apply(consent, edge.turn() == Turn.BEGIN ? 1 : -1));
    }

    private void apply(Consent consent, int change) {
      ParticipantId participant = consent.instrument().participant();
      if (changes(bound, participant, change)) {
        conditions.forEach(condition -> condition.changeBound(participant, change > 0));
      }
      if (counts.test(consent) && changes(counted, participant, change)) {
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
