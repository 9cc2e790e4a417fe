package org.unodc.cop.domain.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Threshold.Reached;

/**
 * When a treaty entered into force, and when it does for those who join later (UNTOC, article 38).
 *
 * <p>Undated instruments and those whose end is uncertain may have completed the number or not;
 * where that moves the day, the day is not known.
 */
final class EntryIntoForce {
  private final Optional<EntryIntoForceClause> clause;
  private final Optional<Reached> reached;
  private final UncertainDay completed;
  private final UncertainDay recorded;
  private final UncertainDay possible;

  private EntryIntoForce(
      Convention treaty,
      Optional<Reached> reached,
      UncertainDay completed,
      Optional<EntryIntoForce> parent) {
    this.clause = treaty.entryIntoForce();
    this.reached = reached;
    this.completed = completed;
    UncertainDay unrecorded =
        treaty
            .actionsKnownUntil()
            .map(last -> UncertainDay.from(last.plusDays(1)))
            .orElse(UncertainDay.UNKNOWN);
    this.recorded = afterDelay(completed, parent.map(one -> one.recorded));
    this.possible = afterDelay(completed.orEarlier(unrecorded), parent.map(one -> one.possible));
  }

  /**
   * {@return when the treaty entered into force}
   *
   * @param isRegionalOrganization who is a regional economic integration organization
   * @param consents all consents to be bound by it
   * @param parent the same of its parent convention, where the record has that
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
    Threshold threshold = new Threshold(needed.get(), clause.orElseThrow(), isRegionalOrganization);
    Optional<Reached> surely = threshold.surelyReachedBy(consents);
    Optional<Reached> possibly = threshold.possiblyReachedBy(consents);
    UncertainDay completed = new UncertainDay(dayOf(possibly), dayOf(surely));
    return new EntryIntoForce(treaty, surely, completed, parent);
  }

  /** {@return the day, as far as the recorded actions tell} */
  Optional<LocalDate> day() {
    return recorded.known();
  }

  /** {@return whether no instrument that the record may lack could move the day} */
  boolean isDecided() {
    return possible.known().isPresent();
  }

  /** {@return the instrument that completed the number, where the record tells the day of that} */
  Optional<TreatyAction> decisive() {
    return reached.filter(one -> completed.known().isPresent()).map(Reached::instrument);
  }

  /**
   * {@return when the treaty enters into force for one who is bound by an instrument of this day}
   */
  Optional<LocalDate> dayFor(LocalDate deposit) {
    return afterDeposit(recorded, deposit).known();
  }

  /** {@return when the treaty enters into force by a consent, as far as recorded actions tell} */
  UncertainDay recordedFor(Consent consent) {
    return by(consent, recorded);
  }

  /** {@return the same, with the actions in mind that the record may lack} */
  UncertainDay possibleFor(Consent consent) {
    return by(consent, possible);
  }

  /**
   * The day that the depositary states wins; but nobody succeeds to a treaty in force before it is
   * in force, and how far back a succession reaches only the depositary knows.
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
    if (!deposit.isAfter(completed.earliest())) {
      return treaty;
    }
    UncertainDay later =
        treaty.orLater(
            clause
                .flatMap(EntryIntoForceClause::laterPartyDelayDays)
                .map(delay -> UncertainDay.exactly(deposit).plusDays(delay.number()))
                .orElse(UncertainDay.from(deposit)));
    return deposit.isAfter(completed.latest())
        ? later
        : new UncertainDay(treaty.earliest(), later.latest());
  }

  private UncertainDay afterDelay(UncertainDay decided, Optional<UncertainDay> parent) {
    UncertainDay alone =
        clause
            .flatMap(EntryIntoForceClause::delayDays)
            .map(delay -> decided.plusDays(delay.number()))
            .orElse(UncertainDay.from(decided.earliest()));
    boolean waits = clause.flatMap(EntryIntoForceClause::notBeforeParent).orElse(false);
    return waits ? alone.orLater(parent.orElse(UncertainDay.UNKNOWN)) : alone;
  }

  private static LocalDate dayOf(Optional<Reached> reached) {
    return reached.map(Reached::day).orElse(LocalDate.MAX);
  }
}
