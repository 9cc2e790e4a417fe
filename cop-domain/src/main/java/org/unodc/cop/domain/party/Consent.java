package org.unodc.cop.domain.party;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.quantity.Answer;

/**
 * Consent to be bound by a treaty, given by one instrument, and how long it holds.
 *
 * @param instrument what was deposited
 * @param deposit when it was deposited
 * @param end the first day on which it no longer holds
 */
record Consent(TreatyAction instrument, UncertainDay deposit, UncertainDay end) {

  /** {@return a consent that holds for ever} */
  static Consent by(TreatyAction instrument) {
    return new Consent(instrument, depositOf(instrument), UncertainDay.NEVER);
  }

  /** {@return this consent, which ends on that day if it has not ended before} */
  Consent endingOn(UncertainDay day) {
    return new Consent(instrument, deposit, end.orEarlier(day));
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
    Answer given = start().hasComeBy(day);
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

  /** {@return when it begins to count: on deposit, or where a succession reaches back to} */
  UncertainDay start() {
    Optional<LocalDate> effect = instrument.effectiveDate();
    if (effect.isPresent()) {
      return deposit.orEarlier(UncertainDay.exactly(effect.get()));
    }
    return isSuccession() ? UncertainDay.until(deposit.latest()) : deposit;
  }

  /** {@return whether it takes the place of a predecessor's consent} */
  boolean isSuccession() {
    return instrument.kind() == TreatyActionKind.SUCCESSION;
  }

  /** An instrument is deposited before it takes effect, but that of a succession often after. */
  private static UncertainDay depositOf(TreatyAction instrument) {
    if (instrument.date().isPresent()) {
      return UncertainDay.exactly(instrument.date().get());
    }
    return instrument
        .effectiveDate()
        .filter(effect -> instrument.kind() != TreatyActionKind.SUCCESSION)
        .map(UncertainDay::until)
        .orElse(UncertainDay.UNKNOWN);
  }
}
