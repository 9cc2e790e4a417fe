package org.unodc.cop.domain.party;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.rule.RecordView;

/** The first day on which each participant took each kind of action on one treaty. */
final class FirstActions {
  private final Map<ParticipantId, Map<TreatyActionKind, LocalDate>> firstDays = new HashMap<>();

  private FirstActions(ImmutableList<TreatyAction> actions) {
    for (TreatyAction action : actions) {
      firstDays
          .computeIfAbsent(
              action.participant(), participant -> new EnumMap<>(TreatyActionKind.class))
          .merge(action.kind(), action.date().orElse(LocalDate.MIN), Comparators::min);
    }
  }

  /** {@return the first actions on a treaty of the record, computed once} */
  static FirstActions of(RecordView record, ConventionId treaty) {
    return record.computedOnce(
        FirstActions.class, treaty, () -> new FirstActions(TreatyActions.of(record).on(treaty)));
  }

  /**
   * {@return whether the participant of an action may have taken an action of the given kind by the
   * day of that action; an undated action counts as possible}
   */
  boolean mayHaveBeen(TreatyActionKind kind, TreatyAction action) {
    return !firstDays
        .getOrDefault(action.participant(), Map.of())
        .getOrDefault(kind, LocalDate.MAX)
        .isAfter(action.date().orElseThrow());
  }

  /**
   * {@return whether the participant of an action may have given its consent to be bound on an
   * earlier day; an undated consent counts as possible}
   */
  boolean mayFollowConsent(TreatyAction action) {
    return mayHaveConsentedBy(action.date().orElseThrow().minusDays(1), action);
  }

  /**
   * {@return whether the participant of an action may have given its consent to be bound by the day
   * of that action; an undated consent counts as possible}
   */
  boolean mayHaveConsented(TreatyAction action) {
    return mayHaveConsentedBy(action.date().orElseThrow(), action);
  }

  private boolean mayHaveConsentedBy(LocalDate day, TreatyAction action) {
    return firstDays.getOrDefault(action.participant(), Map.of()).entrySet().stream()
        .anyMatch(first -> first.getKey().bindsParticipant() && !first.getValue().isAfter(day));
  }
}
