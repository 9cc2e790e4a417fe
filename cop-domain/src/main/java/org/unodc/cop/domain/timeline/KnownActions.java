package org.unodc.cop.domain.timeline;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.convention.WithdrawalClause;

/**
 * Until when a record has all actions of one participant on one treaty.
 *
 * @param unknownFrom the first day on which an action may be missing; {@link LocalDate#MIN} if the
 *     record makes no claim
 * @param mayHaveLeftFrom the first day on which a notice of leaving that the record lacks can have
 *     taken effect
 */
record KnownActions(LocalDate unknownFrom, LocalDate mayHaveLeftFrom) {

  /**
   * {@return the claim of a record}
   *
   * @param knownUntil the last day until which no action of the participant is missing
   * @param clause the clause of the treaty on withdrawal; if it states no time of notice, a notice
   *     takes effect at once
   */
  static KnownActions until(Optional<LocalDate> knownUntil, Optional<WithdrawalClause> clause) {
    LocalDate unknownFrom =
        knownUntil
            .map(day -> UncertainDay.exactly(day).plusDays(1).earliest())
            .orElse(LocalDate.MIN);
    LocalDate mayHaveLeftFrom =
        clause
            .flatMap(WithdrawalClause::applicableNotice)
            .filter(notice -> knownUntil.isPresent())
            .map(notice -> notice.after(unknownFrom))
            .orElse(unknownFrom);
    return new KnownActions(unknownFrom, mayHaveLeftFrom);
  }

  /** {@return this claim for a protocol that a participant leaves together with its convention} */
  KnownActions leavingWith(KnownActions convention) {
    return new KnownActions(
        unknownFrom, Comparators.min(mayHaveLeftFrom, convention.mayHaveLeftFrom));
  }

  boolean hasAllOn(LocalDate day) {
    return day.isBefore(unknownFrom);
  }

  /** {@return whether the participant can have left by a day without an action in the record} */
  boolean mayHaveLeftBy(LocalDate day) {
    return !day.isBefore(mayHaveLeftFrom);
  }
}
