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

/** On which days each participant came to be bound by one treaty, or gave notice of leaving it. */
final class Instruments {
  private final Map<ParticipantId, NavigableMap<LocalDate, Boolean>> bound = new HashMap<>();

  private Instruments(ImmutableList<TreatyAction> actions) {
    for (TreatyAction action : actions) {
      if (action.date().isPresent()) {
        add(action);
      }
    }
  }

  /** {@return the instruments on a treaty of the record, worked out once} */
  static Instruments of(RecordView record, ConventionId treaty) {
    return record.workedOut(
        Instruments.class, treaty, () -> new Instruments(TreatyActions.of(record).on(treaty)));
  }

  /** {@return whether its participant was bound before its day, and had not given notice since} */
  boolean isBoundBefore(TreatyAction action) {
    return action
        .date()
        .flatMap(
            day ->
                Optional.ofNullable(bound.get(action.participant()))
                    .map(byDay -> byDay.lowerEntry(day)))
        .map(Map.Entry::getValue)
        .orElse(false);
  }

  private void add(TreatyAction action) {
    boolean binds =
        action.kind().bindsParticipant()
            || action.kind() == TreatyActionKind.DENUNCIATION_WITHDRAWN;
    if (binds || action.kind() == TreatyActionKind.DENUNCIATION) {
      bound
          .computeIfAbsent(action.participant(), participant -> new TreeMap<>())
          .merge(action.date().orElseThrow(), binds, Boolean::logicalAnd);
    }
  }
}
