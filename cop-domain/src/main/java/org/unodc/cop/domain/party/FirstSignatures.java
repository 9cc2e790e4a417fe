package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.rule.RecordView;

/** The first day on which each participant signed one treaty. */
final class FirstSignatures {
  private final Map<ParticipantId, LocalDate> firstDays = new HashMap<>();
  private final Set<ParticipantId> undatedSigners = new HashSet<>();

  private FirstSignatures(ImmutableList<TreatyAction> actions) {
    for (TreatyAction action : actions) {
      if (action.kind().isSignature()) {
        add(action);
      }
    }
  }

  /** {@return the signatures of a treaty of the record, computed once} */
  static FirstSignatures of(RecordView record, ConventionId treaty) {
    return record.computedOnce(
        FirstSignatures.class,
        treaty,
        () -> new FirstSignatures(TreatyActions.of(record).on(treaty)));
  }

  /**
   * {@return the day of the participant's first signature; empty if it has no signature with a day}
   */
  Optional<LocalDate> firstOf(ParticipantId participant) {
    return Optional.ofNullable(firstDays.get(participant));
  }

  /** {@return whether the participant signed on a day that the record does not state} */
  boolean isUndated(ParticipantId participant) {
    return undatedSigners.contains(participant);
  }

  /** {@return whether the participant is known to have signed by the end of a day} */
  boolean hasSignedBy(ParticipantId participant, LocalDate day) {
    return firstOf(participant).filter(signed -> !signed.isAfter(day)).isPresent();
  }

  private void add(TreatyAction signature) {
    if (signature.date().isEmpty()) {
      undatedSigners.add(signature.participant());
      return;
    }
    firstDays.merge(
        signature.participant(),
        signature.date().get(),
        (known, added) -> added.isBefore(known) ? added : known);
  }
}
