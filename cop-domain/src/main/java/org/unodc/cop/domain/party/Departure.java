package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.unodc.cop.domain.convention.WithdrawalClause;

/** The notices by which one participant left one treaty, with what it did to come back. */
final class Departure {
  private final Notices notices;
  private final TreeSet<LocalDate> consents = new TreeSet<>();
  private final boolean mayHaveJoinedAnew;

  Departure(ImmutableList<TreatyAction> actions, Optional<WithdrawalClause> clause) {
    this.notices = Notices.of(actions, clause);
    this.mayHaveJoinedAnew =
        actions.stream()
            .anyMatch(action -> action.kind().bindsParticipant() && action.date().isEmpty());
    actions.stream()
        .filter(action -> action.kind().bindsParticipant())
        .flatMap(action -> action.date().stream())
        .forEach(consents::add);
  }

  boolean hasNoticeBefore(LocalDate day) {
    return !mayHaveJoinedAnew && notices.areGivenBefore(day);
  }

  /** A consent that was deposited on the day of a notice is a new one. */
  Optional<LocalDate> effectBefore(LocalDate day) {
    LocalDate joined = consents.floor(day);
    return notices
        .endAfter(joined == null ? LocalDate.MIN : joined)
        .known()
        .filter(effect -> effect.isBefore(day));
  }
}
