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

/** When the denunciations of one treaty took effect, as far as the record tells. */
final class Departures {
  private final Map<ParticipantId, Departure> byParticipant = new HashMap<>();

  private Departures(Convention treaty, RecordView record) {
    ImmutableListMultimap<ParticipantId, TreatyAction> taken =
        Multimaps.index(TreatyActions.of(record).on(treaty.id()), TreatyAction::participant);
    for (ParticipantId id : taken.keySet()) {
      byParticipant.put(id, new Departure(taken.get(id), treaty.withdrawal()));
    }
  }

  /** {@return the departures from a treaty of the record, worked out once} */
  static Departures from(Convention treaty, RecordView record) {
    return record.workedOut(Departures.class, treaty.id(), () -> new Departures(treaty, record));
  }

  /**
   * {@return whether its participant gave notice on an earlier day, and the record tells whether it
   * joined anew}
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
}
