package org.unodc.cop.domain.timeline;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.quantity.Answer;

/**
 * The consent of a participant to be bound by a treaty, expressed by one instrument, and the period
 * in which it holds.
 *
 * @param instrument the instrument that was deposited
 * @param deposit the day of deposit
 * @param start the first day on which the consent holds: the day of deposit, or the earlier day to
 *     which a succession reaches back
 * @param left the first day on which the consent no longer holds because the participant left the
 *     treaty or ceased to exist
 * @param withdrawal the day on which the withdrawal of the instrument was received
 * @param takenBack the day of the withdrawal, as far as it has an effect
 * @param countsUntil the first day on which the consent may no longer count towards entry into
 *     force
 */
record ConsentToBeBound(
    TreatyAction instrument,
    UncertainDay deposit,
    UncertainDay start,
    UncertainDay left,
    UncertainDay withdrawal,
    UncertainDay takenBack,
    LocalDate countsUntil) {

  /**
   * {@return a consent that has no end}
   *
   * @param firstDay the first day on which the participant could be bound by the treaty
   */
  static ConsentToBeBound by(TreatyAction instrument, LocalDate firstDay) {
    UncertainDay deposit = depositOf(instrument);
    return new ConsentToBeBound(
        instrument,
        deposit,
        startOf(instrument, deposit, firstDay),
        UncertainDay.NEVER,
        UncertainDay.NEVER,
        UncertainDay.NEVER,
        LocalDate.MAX);
  }

  /** {@return a copy of this consent that ends on the given day, unless it ends earlier} */
  ConsentToBeBound endingOn(UncertainDay day) {
    return ending(day, day.earliest());
  }

  /** {@return a copy of this consent that ends by the given notices, unless it ends earlier} */
  ConsentToBeBound endingBy(DenunciationNotices notices) {
    return ending(
        deposit.leadingTo(notices::endAfter), notices.endWhileItCountsAfter(deposit.earliest()));
  }

  /**
   * {@return a copy of this consent that may not count towards entry into force, because its
   * participant consented again, and the record does not show when this consent ended}
   */
  ConsentToBeBound mayHaveEnded() {
    return ending(UncertainDay.NEVER, deposit.latest().plusDays(1));
  }

  private ConsentToBeBound ending(UncertainDay day, LocalDate mayNotCountFrom) {
    if (day.neverComes() && mayNotCountFrom.equals(LocalDate.MAX)) {
      return this;
    }
    return new ConsentToBeBound(
        instrument,
        deposit,
        start,
        left.orEarlier(day),
        withdrawal,
        takenBack,
        Comparators.min(countsUntil, mayNotCountFrom));
  }

  /** {@return a copy of this consent whose instrument is withdrawn on the given day} */
  ConsentToBeBound takenBackOn(UncertainDay day) {
    return new ConsentToBeBound(
        instrument, deposit, start, left, day, day, Comparators.min(countsUntil, day.earliest()));
  }

  /**
   * {@return a copy of this consent in which a withdrawal of the instrument has no effect if it was
   * received when the treaty was already in force for the participant, because a party leaves only
   * as the treaty provides (Vienna Convention on the Law of Treaties, article 54)}
   */
  ConsentToBeBound withWithdrawalBefore(EntryIntoForce entryIntoForce) {
    return new ConsentToBeBound(
        instrument,
        deposit,
        start,
        left,
        withdrawal,
        withdrawalBefore(entryIntoForce.possibleFor(this)),
        countsUntil);
  }

  private UncertainDay withdrawalBefore(UncertainDay inForce) {
    Answer isTooLate = withdrawal.known().map(inForce::hasComeBy).orElse(Answer.NO);
    return UncertainDay.dependingOn(isTooLate, UncertainDay.NEVER, withdrawal);
  }

  /** {@return the first day on which the consent no longer holds} */
  UncertainDay end() {
    return left.orEarlier(takenBack);
  }

  /**
   * {@return whether the instrument was deposited by the end of a day and the consent still holds}
   */
  Answer holdsOn(LocalDate day) {
    return deposit.hasComeBy(day).and(end().hasComeBy(day).not());
  }

  /**
   * {@return the status of the participant under this consent on a day; {@code NONE} before the
   * consent was given and after its instrument was withdrawn}
   */
  ParticipantStatus statusOn(LocalDate day, EntryIntoForce entryIntoForce) {
    Answer given = start.hasComeBy(day);
    Answer over = end().hasComeBy(day);
    if (given == Answer.NO || takenBack.hasComeBy(day) == Answer.YES) {
      return ParticipantStatus.NONE;
    }
    if (over == Answer.YES) {
      return takenBack.hasComeBy(day) == Answer.NO
          ? ParticipantStatus.WITHDRAWN
          : ParticipantStatus.UNKNOWN;
    }
    if (given == Answer.UNKNOWN || over == Answer.UNKNOWN) {
      return ParticipantStatus.UNKNOWN;
    }
    return switch (entryIntoForce.possibleFor(this).hasComeBy(day)) {
      case YES -> ParticipantStatus.PARTY;
      case NO -> ParticipantStatus.CONSENTED;
      case UNKNOWN -> ParticipantStatus.UNKNOWN;
    };
  }

  /** {@return whether this consent takes the place of a predecessor's consent} */
  boolean isSuccession() {
    return isSuccession(instrument);
  }

  private static UncertainDay startOf(
      TreatyAction instrument, UncertainDay deposit, LocalDate firstDay) {
    Optional<LocalDate> effect = instrument.effectiveDate();
    if (effect.isPresent()) {
      return deposit.orEarlier(UncertainDay.exactly(effect.get()));
    }
    return isSuccession(instrument) ? UncertainDay.between(firstDay, deposit.latest()) : deposit;
  }

  private static boolean isSuccession(TreatyAction instrument) {
    return instrument.kind() == TreatyActionKind.SUCCESSION;
  }

  /**
   * Derives the day of deposit. An instrument is deposited before it takes effect. A succession is
   * the exception: its instrument is often deposited later.
   */
  private static UncertainDay depositOf(TreatyAction instrument) {
    if (instrument.date().isPresent()) {
      return UncertainDay.exactly(instrument.date().get());
    }
    return instrument
        .effectiveDate()
        .filter(effect -> !isSuccession(instrument))
        .map(UncertainDay::until)
        .orElse(UncertainDay.UNKNOWN);
  }
}
