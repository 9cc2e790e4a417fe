package org.unodc.cop.domain.party;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.quantity.Answer;

/**
 * Consent to be bound by a treaty, given by one instrument, and how long it holds.
 *
 * @param instrument what was deposited
 * @param deposit when it was deposited
 * @param start when it begins to hold: on deposit, or where a succession reaches back to
 * @param end the first day on which it no longer holds
 * @param countsUntil the first day on which it may no longer count towards entry into force
 */
record Consent(
    TreatyAction instrument,
    UncertainDay deposit,
    UncertainDay start,
    UncertainDay end,
    LocalDate countsUntil) {

  /**
   * {@return a consent that holds for ever}
   *
   * @param treatyBegan the day before which nobody could be bound by the treaty
   */
  static Consent by(TreatyAction instrument, LocalDate treatyBegan) {
    UncertainDay deposit = depositOf(instrument);
    return new Consent(
        instrument,
        deposit,
        startOf(instrument, deposit, treatyBegan),
        UncertainDay.NEVER,
        LocalDate.MAX);
  }

  /** {@return this consent, which ends on that day if it has not ended before} */
  Consent endingOn(UncertainDay day) {
    return ending(day, day.earliest());
  }

  /** {@return this consent, which ends by these notices if it has not ended before} */
  Consent endingBy(Notices notices) {
    return ending(
        deposit.leadingTo(notices::endAfter), notices.endWhileItCountsAfter(deposit.earliest()));
  }

  private Consent ending(UncertainDay day, LocalDate mayNotCountFrom) {
    return new Consent(
        instrument,
        deposit,
        start,
        end.orEarlier(day),
        Comparators.min(countsUntil, mayNotCountFrom));
  }

  /** {@return whether it was deposited by the end of a day and still holds} */
  Answer holdsOn(LocalDate day) {
    Answer deposited = deposit.hasComeBy(day);
    Answer over = end.hasComeBy(day);
    if (deposited == Answer.NO || over == Answer.YES) {
      return Answer.NO;
    }
    return deposited == Answer.YES && over == Answer.NO ? Answer.YES : Answer.UNKNOWN;
  }

  /** {@return where it makes its participant stand on a day; NONE before it was given} */
  ParticipantStatus statusOn(LocalDate day, EntryIntoForce entryIntoForce) {
    Answer given = start.hasComeBy(day);
    Answer over = end.hasComeBy(day);
    if (given == Answer.NO) {
      return ParticipantStatus.NONE;
    }
    if (over == Answer.YES) {
      return ParticipantStatus.WITHDRAWN;
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

  /** {@return whether it takes the place of a predecessor's consent} */
  boolean isSuccession() {
    return isSuccession(instrument);
  }

  private static UncertainDay startOf(
      TreatyAction instrument, UncertainDay deposit, LocalDate treatyBegan) {
    Optional<LocalDate> effect = instrument.effectiveDate();
    if (effect.isPresent()) {
      return deposit.orEarlier(UncertainDay.exactly(effect.get()));
    }
    return isSuccession(instrument) ? UncertainDay.between(treatyBegan, deposit.latest()) : deposit;
  }

  private static boolean isSuccession(TreatyAction instrument) {
    return instrument.kind() == TreatyActionKind.SUCCESSION;
  }

  /** An instrument is deposited before it takes effect, but that of a succession often after. */
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
