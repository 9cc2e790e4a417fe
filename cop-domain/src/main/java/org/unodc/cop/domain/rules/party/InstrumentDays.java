package org.unodc.cop.domain.rules.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.timeline.TreatyActions;

/**
 * The days on which each participant consented to be bound by one treaty or gave notice of leaving
 * it.
 */
final class InstrumentDays {
  private final Map<ParticipantId, NavigableMap<LocalDate, Boolean>> boundByDay = new HashMap<>();

  private final Map<ParticipantId, NavigableSet<LocalDate>> withdrawals = new HashMap<>();

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

  /** {@return whether the instrument of this action was withdrawn before the given day} */
  boolean isWithdrawnBefore(LocalDate day, TreatyAction action) {
    NavigableSet<LocalDate> own = withdrawals.get(action.participant());
    return own != null
        && action
            .date()
            .map(own::ceiling)
            .filter(withdrawal -> withdrawal.isBefore(day))
            .isPresent();
  }

  private void add(TreatyAction action) {
    if (action.isOfWhole(TreatyActionKind.INSTRUMENT_WITHDRAWN)) {
      withdrawals
          .computeIfAbsent(action.participant(), participant -> new TreeSet<>())
          .add(action.date().orElseThrow());
    }
    boolean binds =
        action.kind().bindsParticipant()
            || action.isOfWhole(TreatyActionKind.DENUNCIATION_WITHDRAWN);
    if (binds
        || action.isOfWhole(TreatyActionKind.DENUNCIATION)
        || action.isOfWhole(TreatyActionKind.INSTRUMENT_WITHDRAWN)) {
      boundByDay
          .computeIfAbsent(action.participant(), participant -> new TreeMap<>())
          .merge(action.date().orElseThrow(), binds, Boolean::logicalAnd);
    }
  }
}
