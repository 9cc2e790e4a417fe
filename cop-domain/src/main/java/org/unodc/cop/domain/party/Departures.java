package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.rule.RecordView;

/**
 * The days on which the denunciations of one treaty took effect, as far as the record determines
 * them.
 */
final class Departures {
  private final Map<ParticipantId, Departure> byParticipant = new HashMap<>();

  private Departures(Convention treaty, RecordView record) {
    ImmutableListMultimap<ParticipantId, TreatyAction> actionsByParticipant =
        Multimaps.index(TreatyActions.of(record).on(treaty.id()), TreatyAction::participant);
    for (ParticipantId id : actionsByParticipant.keySet()) {
      byParticipant.put(id, new Departure(actionsByParticipant.get(id), treaty.withdrawal()));
    }
  }

  /** {@return the departures from a treaty of the record, computed once} */
  static Departures from(Convention treaty, RecordView record) {
    return record.computedOnce(Departures.class, treaty.id(), () -> new Departures(treaty, record));
  }

  /**
   * {@return whether the participant of an action gave notice on an earlier day, and the record
   * determines whether it joined again}
   */
  boolean hasNoticeBefore(TreatyAction action) {
    return of(action)
        .filter(departure -> departure.hasNoticeBefore(action.date().orElseThrow()))
        .isPresent();
  }

  /**
   * {@return the day on which the participant of an action left the treaty; empty if it did not
   * leave before the day of the action, or if it joined again}
   */
  Optional<LocalDate> effectBefore(TreatyAction action) {
    return of(action).flatMap(departure -> departure.effectBefore(action.date().orElseThrow()));
  }

  private Optional<Departure> of(TreatyAction action) {
    return Optional.ofNullable(byParticipant.get(action.participant()));
  }
}
