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

/** When each participant first signed one treaty. */
final class Signatures {
  private final Map<ParticipantId, LocalDate> first = new HashMap<>();
  private final Set<ParticipantId> undated = new HashSet<>();

  private Signatures(ImmutableList<TreatyAction> actions) {
    for (TreatyAction action : actions) {
      if (action.kind().isSignature()) {
        add(action);
      }
    }
  }

  /** {@return the signatures of a treaty of the record, worked out once} */
  static Signatures of(RecordView record, ConventionId treaty) {
    return record.workedOut(
        Signatures.class, treaty, () -> new Signatures(TreatyActions.of(record).on(treaty)));
  }

  /** {@return the day of its first signature among those with a day} */
  Optional<LocalDate> firstOf(ParticipantId participant) {
    return Optional.ofNullable(first.get(participant));
  }

  /** {@return whether it signed on a day that the record does not tell} */
  boolean isUndated(ParticipantId participant) {
    return undated.contains(participant);
  }

  /** {@return whether it is known to have signed by the end of a day} */
  boolean hasSignedBy(ParticipantId participant, LocalDate day) {
    return firstOf(participant).filter(signed -> !signed.isAfter(day)).isPresent();
  }

  private void add(TreatyAction signature) {
    if (signature.date().isEmpty()) {
      undated.add(signature.participant());
      return;
    }
    first.merge(
        signature.participant(),
        signature.date().get(),
        (one, other) -> other.isBefore(one) ? other : one);
  }
}
