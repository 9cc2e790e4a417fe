package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.convention.WithdrawalClause;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.rule.RecordView;

/** When the denunciations of one treaty took effect, as far as the record tells. */
final class Departures {
  private final Optional<Stipulation> noticeMonths;
  private final Map<ParticipantId, Departure> byParticipant = new HashMap<>();

  private Departures(Convention treaty, ImmutableList<TreatyAction> actions) {
    this.noticeMonths = treaty.withdrawal().flatMap(WithdrawalClause::noticeMonths);
    actions.stream()
        .filter(action -> action.kind() == TreatyActionKind.DENUNCIATION)
        .forEach(this::addNotice);
    actions.stream()
        .filter(action -> action.kind() != TreatyActionKind.DENUNCIATION)
        .forEach(this::addAnswer);
    byParticipant.values().forEach(Departure::settle);
  }

  /** {@return the departures from a treaty of the record, worked out once} */
  static Departures from(Convention treaty, RecordView record) {
    return record.workedOut(
        Departures.class,
        treaty.id(),
        () -> new Departures(treaty, TreatyActions.of(record).on(treaty.id())));
  }

  /**
   * {@return whether its participant gave notice on an earlier day, and the record tells when that
   * took effect and whether it joined anew}
   */
  boolean hasNoticeBefore(TreatyAction action) {
    return of(action).filter(one -> one.hasNoticeBefore(action.date().orElseThrow())).isPresent();
  }

  /** {@return the day before that of the action on which its participant left, not to come back} */
  Optional<LocalDate> effectBefore(TreatyAction action) {
    return of(action).flatMap(one -> one.effectBefore(action.date().orElseThrow()));
  }

  private Optional<Departure> of(TreatyAction action) {
    return Optional.ofNullable(byParticipant.get(action.participant()));
  }

  /** A day of effect before the notice itself is not one to reckon with. */
  private void addNotice(TreatyAction notice) {
    Optional<LocalDate> effect =
        notice
            .effectiveDate()
            .or(
                () ->
                    notice
                        .date()
                        .flatMap(
                            day -> noticeMonths.map(months -> day.plusMonths(months.number()))));
    if (notice.date().isPresent()
        && effect.filter(day -> !day.isBefore(notice.date().get())).isPresent()) {
      byParticipant
          .computeIfAbsent(notice.participant(), added -> new Departure())
          .addNotice(notice.date().get(), effect.get());
    }
  }

  private void addAnswer(TreatyAction action) {
    of(action)
        .ifPresent(
            departure -> {
              if (action.kind().bindsParticipant()) {
                departure.addConsent(action.date());
              } else if (action.kind() == TreatyActionKind.DENUNCIATION_WITHDRAWN) {
                departure.takeBack(action.date());
              }
            });
  }
}
