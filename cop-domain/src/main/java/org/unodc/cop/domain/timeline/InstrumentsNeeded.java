package org.unodc.cop.domain.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.ExtraCondition;
import org.unodc.cop.domain.convention.ExtraCondition.EmissionsShare;
import org.unodc.cop.domain.convention.ExtraCondition.FractionOfParties;
import org.unodc.cop.domain.convention.ExtraCondition.MeasuredShare;
import org.unodc.cop.domain.convention.ExtraCondition.NamedParticipants;
import org.unodc.cop.domain.convention.ExtraCondition.OtherTreatyInForce;
import org.unodc.cop.domain.convention.PartiesCountedOn;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.timeline.ConsentSequence.Reached;

/**
 * The conditions for the entry into force of a treaty: a number of participants that are bound at
 * the same time (UNTOC, article 38, paragraph 1) and, for some treaties, further conditions.
 */
final class InstrumentsNeeded {
  private final Convention treaty;
  private final EntryIntoForceClause clause;
  private final ParticipantLookup participants;
  private final Function<ConventionId, Optional<TreatyTimeline>> others;
  private final Function<ConventionId, EntityLabel> labels;
  private final ConsentSequence consents;

  /**
   * Reads the conditions from the clause of a treaty.
   *
   * @param participants the participants that the record describes
   * @param others the timeline of another treaty; empty if the record lacks it
   * @param labels the label of a treaty
   * @param consents all consents to be bound by the treaty
   */
  InstrumentsNeeded(
      Convention treaty,
      EntryIntoForceClause clause,
      ParticipantLookup participants,
      Function<ConventionId, Optional<TreatyTimeline>> others,
      Function<ConventionId, EntityLabel> labels,
      List<ConsentToBeBound> consents) {
    this.treaty = treaty;
    this.clause = clause;
    this.participants = participants;
    this.others = others;
    this.labels = labels;
    this.consents = new ConsentSequence(treaty, consents, this::counts);
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
    return clause
        .instruments()
        .map(StipulatedNumber::number)
        .filter(number -> number > 0 || hasOther);
  }

  /** {@return whether the fulfilment of the conditions depends on the day of another treaty} */
  boolean dependOnOtherTreaties() {
    return conditions().stream().anyMatch(OtherTreatyInForce.class::isInstance);
  }

  /**
   * {@return the fulfilment of all conditions; empty if they are not fulfilled, or if the number of
   * instruments is not stated}
   *
   * @param dayOfOther returns the day of another treaty on which a condition depends: the recorded
   *     one, or the possible one if the record may also lack instruments on that treaty
   */
  Optional<Reached> reached(Doubt doubt, Function<EntryIntoForce, UncertainDay> dayOfOther) {
    return number()
        .filter(required -> required == 0 || !consents.isEmpty())
        .flatMap(
            required ->
                consents.firstFulfilling(
                    ImmutableList.<ConditionProgress>builder()
                        .add(new InstrumentCountProgress(required))
                        .addAll(
                            conditions().stream()
                                .map(condition -> progress(condition, doubt, dayOfOther))
                                .toList())
                        .build(),
                    doubt,
                    needNoInstrument()));
  }

  /** {@return the day from which one condition alone is met} */
  UncertainDay dayOf(Function<Doubt, ConditionProgress> condition) {
    return new UncertainDay(dayOf(condition, Doubt.INCLUDED), dayOf(condition, Doubt.EXCLUDED));
  }

  private LocalDate dayOf(Function<Doubt, ConditionProgress> condition, Doubt doubt) {
    return dayOf(
        consents.firstFulfilling(List.of(condition.apply(doubt)), doubt, needNoInstrument()));
  }

  static LocalDate dayOf(Optional<Reached> reached) {
    return reached.map(Reached::day).orElse(LocalDate.MAX);
  }

  /** Follows a condition until after the last recorded instrument. */
  <C extends ConditionProgress> C atTheEnd(C condition, Doubt doubt) {
    return consents.atTheEnd(condition, doubt);
  }

  /** {@return a condition whose progress can be followed} */
  ConditionProgress progress(ExtraCondition condition, Doubt doubt) {
    return progress(condition, doubt, EntryIntoForce::recordedDay);
  }

  private ConditionProgress progress(
      ExtraCondition condition, Doubt doubt, Function<EntryIntoForce, UncertainDay> dayOfOther) {
    if (condition instanceof EmissionsShare emissions) {
      return ShareProgress.of(emissions);
    }
    if (condition instanceof MeasuredShare share) {
      return new ShareProgress(share.percent(), share.shares(), doubt == Doubt.INCLUDED);
    }
    if (condition instanceof NamedParticipants named) {
      return new NamedParticipantsProgress(named, doubt == Doubt.EXCLUDED);
    }
    if (condition instanceof OtherTreatyInForce other) {
      return new DayProgress(doubt.boundOf(dayOf(other, dayOfOther)));
    }
    return fraction((FractionOfParties) condition, doubt);
  }

  /** {@return a treaty as a record names it, or its id if it does not} */
  EntityLabel labelOf(ConventionId treaty) {
    return labels.apply(treaty);
  }

  private Optional<TreatyTimeline> timelineOf(ConventionId other) {
    return others.apply(other);
  }

  /** {@return the participants as a record names them, or their ids if it does not} */
  Translatable listOf(List<ParticipantId> ids) {
    return Message.list(
        ids.stream()
            .map(id -> participants.find(id).<Object>map(EntityLabel::of).orElse(id))
            .toList());
  }

  private UncertainDay dayOf(
      OtherTreatyInForce condition, Function<EntryIntoForce, UncertainDay> dayOfOther) {
    return timelineOf(condition.treaty())
        .map(TreatyTimeline::entryIntoForce)
        .map(dayOfOther)
        .orElse(UncertainDay.UNKNOWN);
  }

  private ConditionProgress fraction(FractionOfParties condition, Doubt doubt) {
    if (condition.countedOn().isEmpty()) {
      return new EitherProgress(
          fraction(condition, PartiesCountedOn.DAY_OF_ADOPTION, doubt),
          fraction(condition, PartiesCountedOn.DAY_OF_DEPOSIT, doubt),
          doubt == Doubt.EXCLUDED);
    }
    return fraction(condition, condition.countedOn().get(), doubt);
  }

  private ConditionProgress fraction(
      FractionOfParties condition, PartiesCountedOn countedOn, Doubt doubt) {
    Optional<TreatyTimeline> other = condition.treaty().or(treaty::parent).flatMap(others);
    if (other.isEmpty()) {
      return new DayProgress(doubt.boundOf(UncertainDay.UNKNOWN));
    }
    TreatyTimeline timeline = other.get();
    if (countedOn == PartiesCountedOn.DAY_OF_DEPOSIT) {
      return fraction(condition, timeline, timeline.partyChanges(), timeline.knownUntil(), doubt);
    }
    return treaty
        .adoptedOn()
        .<ConditionProgress>map(
            day ->
                fraction(
                    condition,
                    timeline,
                    timeline.partiesOn(day),
                    timeline
                        .knownUntil()
                        .filter(last -> !day.isAfter(last))
                        .map(last -> LocalDate.MAX),
                    doubt))
        .orElseGet(() -> new DayProgress(doubt.boundOf(UncertainDay.UNKNOWN)));
  }

  private FractionProgress fraction(
      FractionOfParties condition,
      TreatyTimeline other,
      ImmutableList<PartyChange> changes,
      Optional<LocalDate> knownUntil,
      Doubt doubt) {
    return new FractionProgress(
        condition,
        participant -> other.of(participant).isPresent(),
        changes,
        knownUntil,
        this::countsByKind,
        doubt == Doubt.EXCLUDED);
  }

  private Answer countsByKind(ParticipantId participant) {
    return participants.countsByKind(participant, clause);
  }

  private Answer counts(ConsentToBeBound consent) {
    TreatyAction instrument = consent.instrument();
    return instrument
        .countsTowardsEntryIntoForce()
        .map(Answer::of)
        .orElseGet(() -> countsByKind(instrument.participant()));
  }

  /** {@return whether only a day, and no instrument, brings the treaty into force} */
  boolean needNoInstrument() {
    return clause.fixedDay().isPresent()
        && conditions().isEmpty()
        && number().equals(Optional.of(0));
  }
}
