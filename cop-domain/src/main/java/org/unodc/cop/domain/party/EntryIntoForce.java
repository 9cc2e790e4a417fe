package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ConventionKind;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.InstrumentsNeeded.Reached;
import org.unodc.cop.domain.quantity.Answer;

/**
 * The day on which a treaty entered into force, and the days on which it does so for participants
 * that join later (UNTOC, article 38).
 *
 * <p>It is uncertain whether some instruments completed the required number: undated instruments,
 * instruments whose end is uncertain, and instruments for which no clause states whether they
 * count. If such an instrument changes the day, the day is unknown.
 */
final class EntryIntoForce {
  private final Optional<EntryIntoForceClause> clause;
  private final Answer waitsForParent;
  private final Optional<EntryIntoForce> parent;
  private final Optional<Reached> decisive;
  private final UncertainDay completion;
  private final UncertainDay recordedDay;
  private final UncertainDay possibleDay;

  private EntryIntoForce(
      Convention treaty,
      Optional<Reached> decisive,
      UncertainDay completion,
      Optional<EntryIntoForce> parent) {
    this.clause = treaty.entryIntoForce();
    this.waitsForParent = waitsForParent(treaty);
    this.parent = parent;
    this.decisive = decisive;
    this.completion = completion;
    UncertainDay unrecorded =
        treaty
            .actionsKnownUntil()
            .map(last -> UncertainDay.from(last.plusDays(1)))
            .orElse(UncertainDay.UNKNOWN);
    this.recordedDay = afterDelay(completion, parent.map(entry -> entry.recordedDay));
    this.possibleDay =
        afterDelay(completion.orEarlier(unrecorded), parent.map(entry -> entry.possibleDay));
  }

  /**
   * {@return the entry into force of a treaty}
   *
   * @param isRegionalOrganization whether a participant is a regional economic integration
   *     organization
   * @param consents all consents to be bound by the treaty
   * @param parent the entry into force of its parent convention; empty if the record has no parent
   */
  static EntryIntoForce of(
      Convention treaty,
      Predicate<ParticipantId> isRegionalOrganization,
      List<Consent> consents,
      Optional<EntryIntoForce> parent) {
    Optional<EntryIntoForceClause> clause = treaty.entryIntoForce();
    Optional<Integer> needed =
        clause.flatMap(EntryIntoForceClause::instruments).map(Stipulation::number);
    if (needed.isEmpty()) {
      return new EntryIntoForce(treaty, Optional.empty(), UncertainDay.UNKNOWN, parent);
    }
    InstrumentsNeeded needs =
        new InstrumentsNeeded(needed.get(), clause.orElseThrow(), isRegionalOrganization);
    Optional<Reached> certain = needs.surelyReachedBy(consents);
    Optional<Reached> possible = needs.possiblyReachedBy(consents);
    UncertainDay completion = new UncertainDay(dayOf(possible), dayOf(certain));
    return new EntryIntoForce(
        treaty, certain.filter(reached -> possible.equals(certain)), completion, parent);
  }

  /** {@return the day of entry into force; empty if the recorded actions do not determine it} */
  Optional<LocalDate> day() {
    return recordedDay.known();
  }

  /**
   * {@return whether the day is known and no instrument that the record may lack could change it}
   */
  boolean isDecided() {
    return possibleDay.known().isPresent();
  }

  /** {@return the reasons why the day is unknown; empty if it is known} */
  ImmutableSet<EntryIntoForceObstacle> obstacles() {
    ImmutableSet.Builder<EntryIntoForceObstacle> obstacles = ImmutableSet.builder();
    if (day().isPresent()) {
      return obstacles.build();
    }
    if (clause.flatMap(EntryIntoForceClause::instruments).isEmpty()) {
      obstacles.add(EntryIntoForceObstacle.NUMBER_NOT_STATED);
    } else if (completion.equals(UncertainDay.NEVER)) {
      obstacles.add(EntryIntoForceObstacle.NUMBER_NOT_REACHED);
    } else if (completion.known().isEmpty()) {
      obstacles.add(EntryIntoForceObstacle.NUMBER_REACHED_ON_UNKNOWN_DAY);
    }
    if (clause.flatMap(EntryIntoForceClause::delayDays).isEmpty()) {
      obstacles.add(EntryIntoForceObstacle.DELAY_NOT_STATED);
    }
    if (waitsForParent == Answer.UNKNOWN) {
      obstacles.add(EntryIntoForceObstacle.WAITING_FOR_PARENT_NOT_STATED);
    }
    if (waitsForParent == Answer.YES && parent.flatMap(EntryIntoForce::day).isEmpty()) {
      obstacles.add(EntryIntoForceObstacle.PARENT_WITHOUT_KNOWN_DAY);
    }
    return obstacles.build();
  }

  /**
   * {@return the instrument that completed the required number; empty if the record does not
   * determine it}
   */
  Optional<TreatyAction> decisive() {
    return decisive.map(Reached::instrument);
  }

  /**
   * {@return the day on which the treaty enters into force for a participant whose instrument was
   * deposited on the given day; empty if the record does not determine it}
   */
  Optional<LocalDate> dayFor(LocalDate deposit) {
    return afterDeposit(recordedDay, deposit).known();
  }

  /**
   * {@return the day on which the treaty enters into force by a consent, based on the recorded
   * actions}
   */
  UncertainDay recordedFor(Consent consent) {
    return by(consent, recordedDay);
  }

  /**
   * {@return the day on which the treaty enters into force by a consent, allowing for actions that
   * the record may lack}
   */
  UncertainDay possibleFor(Consent consent) {
    return by(consent, possibleDay);
  }

  /**
   * Prefers the day that the depositary states. However, a succession to a treaty in force has no
   * effect before the treaty is in force, and only the depositary can state how far back a
   * succession reaches.
   */
  private UncertainDay by(Consent consent, UncertainDay treaty) {
    Optional<UncertainDay> stated = consent.instrument().effectiveDate().map(UncertainDay::exactly);
    LocalDate deposit = consent.deposit().latest();
    if (consent.isSuccession()) {
      return treaty.orLater(stated.orElse(UncertainDay.until(deposit)));
    }
    return stated.orElseGet(
        () ->
            deposit.equals(LocalDate.MAX)
                ? treaty.orLater(UncertainDay.UNKNOWN)
                : afterDeposit(treaty, deposit));
  }

  private UncertainDay afterDeposit(UncertainDay treaty, LocalDate deposit) {
    if (!deposit.isAfter(completion.earliest())) {
      return treaty;
    }
    UncertainDay later =
        treaty.orLater(
            clause
                .flatMap(EntryIntoForceClause::laterPartyDelayDays)
                .map(delay -> UncertainDay.exactly(deposit).plusDays(delay.number()))
                .orElse(UncertainDay.from(deposit)));
    return deposit.isAfter(completion.latest())
        ? later
        : new UncertainDay(treaty.earliest(), later.latest());
  }

  private UncertainDay afterDelay(UncertainDay decided, Optional<UncertainDay> above) {
    UncertainDay alone =
        clause
            .flatMap(EntryIntoForceClause::delayDays)
            .map(delay -> decided.plusDays(delay.number()))
            .orElse(UncertainDay.from(decided.earliest()));
    UncertainDay together = alone.orLater(above.orElse(UncertainDay.UNKNOWN));
    return UncertainDay.dependingOn(waitsForParent, together, alone);
  }

  /**
   * If the clause does not state whether the treaty waits for its parent, the answer is no for a
   * treaty that has no parent and is not a protocol, and unknown otherwise.
   */
  private static Answer waitsForParent(Convention treaty) {
    boolean mayHaveParent =
        treaty.parent().isPresent() || treaty.kind().equals(Optional.of(ConventionKind.PROTOCOL));
    return treaty
        .entryIntoForce()
        .flatMap(EntryIntoForceClause::notBeforeParent)
        .map(Answer::of)
        .orElse(mayHaveParent ? Answer.UNKNOWN : Answer.NO);
  }

  private static LocalDate dayOf(Optional<Reached> reached) {
    return reached.map(Reached::day).orElse(LocalDate.MAX);
  }
}
