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

/** When each participant first did something of each kind to one treaty. */
final class FirstActions {
  private final Map<ParticipantId, Map<TreatyActionKind, LocalDate>> first = new HashMap<>();

  private FirstActions(ImmutableList<TreatyAction> actions) {
    for (TreatyAction action : actions) {
      first
          .computeIfAbsent(action.participant(), one -> new EnumMap<>(TreatyActionKind.class))
          .merge(action.kind(), action.date().orElse(LocalDate.MIN), Comparators::min);
    }
  }

  /** {@return the first actions on a treaty of the record, worked out once} */
  static FirstActions of(RecordView record, ConventionId treaty) {
    return record.workedOut(
        FirstActions.class, treaty, () -> new FirstActions(TreatyActions.of(record).on(treaty)));
  }

  /**
   * {@return whether the participant of an action may have done something of that kind by its day}
   */
  boolean mayHaveBeen(TreatyActionKind kind, TreatyAction action) {
    return !first
        .getOrDefault(action.participant(), Map.of())
        .getOrDefault(kind, LocalDate.MAX)
        .isAfter(action.date().orElseThrow());
  }
}
