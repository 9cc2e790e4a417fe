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
 * When a treaty entered into force, and when it does for those who join later (UNTOC, article 38).
 *
 * <p>Undated instruments, those whose end is uncertain and those of which no clause says whether
 * they count may have completed the number or not; where that moves the day, the day is not known.
 */
final class EntryIntoForce {
  private final Optional<EntryIntoForceClause> clause;
  private final Answer waitsForParent;
  private final Optional<EntryIntoForce> parent;
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
    this.waitsForParent = waitsForParent(treaty);
    this.parent = parent;
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
    InstrumentsNeeded needs =
        new InstrumentsNeeded(needed.get(), clause.orElseThrow(), isRegionalOrganization);
    Optional<Reached> surely = needs.surelyReachedBy(consents);
    Optional<Reached> possibly = needs.possiblyReachedBy(consents);
    UncertainDay completed = new UncertainDay(dayOf(possibly), dayOf(surely));
    return new EntryIntoForce(
        treaty, surely.filter(one -> possibly.equals(surely)), completed, parent);
  }

  /** {@return the day, as far as the recorded actions tell} */
  Optional<LocalDate> day() {
    return recorded.known();
  }

  /** {@return whether no instrument that the record may lack could move the day} */
  boolean isDecided() {
    return possible.known().isPresent();
  }

  /** {@return why the day is not known; empty where it is} */
  ImmutableSet<EntryIntoForceObstacle> obstacles() {
    ImmutableSet.Builder<EntryIntoForceObstacle> found = ImmutableSet.builder();
    if (day().isPresent()) {
      return found.build();
    }
    if (clause.flatMap(EntryIntoForceClause::instruments).isEmpty()) {
      found.add(EntryIntoForceObstacle.NUMBER_NOT_STATED);
    } else if (completed.equals(UncertainDay.NEVER)) {
      found.add(EntryIntoForceObstacle.NUMBER_NOT_REACHED);
    } else if (completed.known().isEmpty()) {
      found.add(EntryIntoForceObstacle.NUMBER_REACHED_ON_UNKNOWN_DAY);
    }
    if (clause.flatMap(EntryIntoForceClause::delayDays).isEmpty()) {
      found.add(EntryIntoForceObstacle.DELAY_NOT_STATED);
    }
    if (waitsForParent == Answer.UNKNOWN) {
      found.add(EntryIntoForceObstacle.WAITING_FOR_PARENT_NOT_STATED);
    }
    if (waitsForParent == Answer.YES && parent.flatMap(EntryIntoForce::day).isEmpty()) {
      found.add(EntryIntoForceObstacle.PARENT_WITHOUT_KNOWN_DAY);
    }
    return found.build();
  }

  /** {@return the instrument that completed the number, where the record tells which one it was} */
  Optional<TreatyAction> decisive() {
    return reached.map(Reached::instrument);
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

  private UncertainDay afterDelay(UncertainDay decided, Optional<UncertainDay> above) {
    UncertainDay alone =
        clause
            .flatMap(EntryIntoForceClause::delayDays)
            .map(delay -> decided.plusDays(delay.number()))
            .orElse(UncertainDay.from(decided.earliest()));
    UncertainDay together = alone.orLater(above.orElse(UncertainDay.UNKNOWN));
    return switch (waitsForParent) {
      case YES -> together;
      case NO -> alone;
      case UNKNOWN -> alone.orTheOther(together);
    };
  }

  /** A clause that does not say whether it waits is that of a convention, or leaves it open. */
  private static Answer waitsForParent(Convention treaty) {
    Answer stated = Flag.of(treaty.entryIntoForce().flatMap(EntryIntoForceClause::notBeforeParent));
    boolean mayHaveParent =
        treaty.parent().isPresent() || treaty.kind().equals(Optional.of(ConventionKind.PROTOCOL));
    return stated == Answer.UNKNOWN && !mayHaveParent ? Answer.NO : stated;
  }

  private static LocalDate dayOf(Optional<Reached> reached) {
    return reached.map(Reached::day).orElse(LocalDate.MAX);
  }
}
