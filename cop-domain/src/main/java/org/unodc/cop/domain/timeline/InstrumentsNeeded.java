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
import org.unodc.cop.domain.convention.Stipulation;
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
  private final Function<ConventionId, Optional<TreatyStandings>> others;
  private final Function<ConventionId, EntityLabel> labels;
  private final ConsentSequence consents;

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
                consents.firstFulfilling(
                    ImmutableList.<ConditionProgress>builder()
                        .add(new InstrumentCountProgress(required))
                        .addAll(
                            conditions().stream()
                                .map(condition -> progress(condition, reading))
                                .toList())
                        .build(),
                    reading,
                    needNoInstrument()));
  }

  /** {@return the day from which one condition alone is met} */
  UncertainDay dayOf(Function<Reading, ConditionProgress> condition) {
    return new UncertainDay(dayOf(condition, Reading.POSSIBLE), dayOf(condition, Reading.CERTAIN));
  }

  private LocalDate dayOf(Function<Reading, ConditionProgress> condition, Reading reading) {
    return dayOf(
        consents.firstFulfilling(List.of(condition.apply(reading)), reading, needNoInstrument()));
  }

  static LocalDate dayOf(Optional<Reached> reached) {
    return reached.map(Reached::day).orElse(LocalDate.MAX);
  }

  /** Follows a condition until after the last recorded instrument. */
  <C extends ConditionProgress> C atTheEnd(C condition, Reading reading) {
    return consents.atTheEnd(condition, reading);
  }

  /** {@return a condition that is followed in one reading} */
  ConditionProgress progress(ExtraCondition condition, Reading reading) {
    if (condition instanceof EmissionsShare emissions) {
      return ShareProgress.of(emissions);
    }
    if (condition instanceof MeasuredShare share) {
      return new ShareProgress(share.percent(), share.shares(), !reading.isCertain());
    }
    if (condition instanceof NamedParticipants named) {
      return new NamedParticipantsProgress(named, reading.isCertain());
    }
    if (condition instanceof OtherTreatyInForce other) {
      return new DayProgress(reading.boundOf(dayOf(other, reading)));
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
      return new EitherProgress(
          fraction(condition, PartiesCountedOn.DAY_OF_ADOPTION, reading),
          fraction(condition, PartiesCountedOn.DAY_OF_DEPOSIT, reading),
          reading.isCertain());
    }
    return fraction(condition, condition.countedOn().get(), reading);
  }

  private ConditionProgress fraction(
      FractionOfParties condition, PartiesCountedOn countedOn, Reading reading) {
    Optional<TreatyStandings> other = condition.treaty().or(treaty::parent).flatMap(others);
    if (other.isEmpty()) {
      return new DayProgress(reading.boundOf(UncertainDay.UNKNOWN));
    }
    TreatyStandings standings = other.get();
    if (countedOn == PartiesCountedOn.DAY_OF_DEPOSIT) {
      return fraction(
          condition, standings, standings.partyChanges(), standings.actionsKnownUntil(), reading);
    }
    return treaty
        .adoptedOn()
        .<ConditionProgress>map(
            day ->
                fraction(
                    condition,
                    standings,
                    standings.partiesOn(day),
                    standings
                        .actionsKnownUntil()
                        .filter(last -> !day.isAfter(last))
                        .map(last -> LocalDate.MAX),
                    reading))
        .orElseGet(() -> new DayProgress(reading.boundOf(UncertainDay.UNKNOWN)));
  }

  private FractionProgress fraction(
      FractionOfParties condition,
      TreatyStandings other,
      ImmutableList<PartyChange> changes,
      Optional<LocalDate> knownUntil,
      Reading reading) {
    return new FractionProgress(
        condition,
        participant -> other.of(participant).isPresent(),
        changes,
        knownUntil,
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

  /** {@return whether only a day, and no instrument, brings the treaty into force} */
  boolean needNoInstrument() {
    return clause.fixedDay().isPresent()
        && conditions().isEmpty()
        && number().equals(Optional.of(0));
  }
}
