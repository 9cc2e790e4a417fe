package org.unodc.cop.domain.rules.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.unodc.cop.domain.convention.WithdrawalClause;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.timeline.DenunciationNotices;

/**
 * The notices by which one participant left one treaty, and the consents by which it joined again.
 */
final class Departure {
  private final DenunciationNotices notices;
  private final TreeSet<LocalDate> consents = new TreeSet<>();
  private boolean hasUndatedConsent;

  Departure(List<TreatyAction> actions, Optional<WithdrawalClause> clause) {
    this.notices = DenunciationNotices.of(actions, clause);
    for (TreatyAction action : actions) {
      if (action.kind().bindsParticipant()) {
        action.date().ifPresentOrElse(consents::add, () -> hasUndatedConsent = true);
      }
    }
  }

  boolean hasNoticeBefore(LocalDate day) {
    return !hasUndatedConsent && notices.areGivenBefore(day);
  }

  /**
   * {@return the day on which the participant's last consent ended before the given day; empty if
   * it did not end before that day or if the day of its end is unknown}
   *
   * <p>A consent that was deposited on the day of a notice is a new consent.
   */
  Optional<LocalDate> effectBefore(LocalDate day) {
    return effectBy(day).filter(effect -> effect.isBefore(day));
  }

  /** {@return the day that {@link #effectBefore} returns, or the given day if it is that day} */
  Optional<LocalDate> effectBy(LocalDate day) {
    LocalDate joined = consents.floor(day);
    return notices
        .endAfter(joined == null ? LocalDate.MIN : joined)
        .known()
        .filter(effect -> !effect.isAfter(day));
  }

  /** {@return the day of the last consent before the given day; {@code LocalDate.MIN} if none} */
  LocalDate lastConsentBefore(LocalDate day) {
    LocalDate joined = consents.lower(day);
    return joined == null ? LocalDate.MIN : joined;
  }

  /**
   * {@return whether the participant gave notice, or may have given it, after one day and by the
   * end of another}
   */
  boolean mayHaveNoticeBetween(LocalDate after, LocalDate by) {
    return notices.mayBeGivenBetween(after, by);
  }
}
