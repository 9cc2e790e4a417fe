package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.rule.RecordView;

/**
 * The days on which each participant consented to be bound by one treaty or gave notice of leaving
 * it.
 */
final class InstrumentDays {
  private final Map<ParticipantId, NavigableMap<LocalDate, Boolean>> boundByDay = new HashMap<>();

  private InstrumentDays(ImmutableList<TreatyAction> actions) {
    for (TreatyAction action : actions) {
      if (action.date().isPresent()) {
        add(action);
      }
    }
  }

  /** {@return the instruments on a treaty of the record, computed once} */
  static InstrumentDays of(RecordView record, ConventionId treaty) {
    return record.computedOnce(
        InstrumentDays.class,
        treaty,
        () -> new InstrumentDays(TreatyActions.of(record).on(treaty)));
  }

  /**
   * {@return whether the participant was bound before the day of this action and had not given
   * notice since then}
   */
  boolean isBoundBefore(TreatyAction action) {
    return action
        .date()
        .flatMap(
            day ->
                Optional.ofNullable(boundByDay.get(action.participant()))
                    .map(byDay -> byDay.lowerEntry(day)))
        .map(Map.Entry::getValue)
        .orElse(false);
  }

  private void add(TreatyAction action) {
    boolean binds =
        action.kind().bindsParticipant()
            || action.kind() == TreatyActionKind.DENUNCIATION_WITHDRAWN;
    if (binds || action.kind() == TreatyActionKind.DENUNCIATION) {
      boundByDay
          .computeIfAbsent(action.participant(), participant -> new TreeMap<>())
          .merge(action.date().orElseThrow(), binds, Boolean::logicalAnd);
    }
  }
}
