package org.unodc.cop.domain.rules.party;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.timeline.TreatyActions;

/**
 * The first day on which each participant took each kind of action on one treaty, and on which it
 * signed the treaty.
 */
final class FirstActions {
  private final Map<ParticipantId, Map<TreatyActionKind, LocalDate>> firstDays = new HashMap<>();
  private final Map<ParticipantId, LocalDate> firstSignatures = new HashMap<>();
  private final Set<ParticipantId> undatedSigners = new HashSet<>();

  private FirstActions(ImmutableList<TreatyAction> actions) {
    for (TreatyAction action : actions) {
      firstDays
          .computeIfAbsent(
              action.participant(), participant -> new EnumMap<>(TreatyActionKind.class))
          .merge(action.kind(), action.date().orElse(LocalDate.MIN), Comparators::min);
      if (action.kind().isSignature()) {
        addSignature(action);
      }
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

  /**
   * {@return the day of the participant's first signature; empty if it has no signature with a day}
   */
  Optional<LocalDate> firstSignatureOf(ParticipantId participant) {
    return Optional.ofNullable(firstSignatures.get(participant));
  }

  /** {@return whether the participant signed on a day that the record does not state} */
  boolean hasUndatedSignature(ParticipantId participant) {
    return undatedSigners.contains(participant);
  }

  /** {@return whether the participant is known to have signed by the end of a day} */
  boolean hasSignedBy(ParticipantId participant, LocalDate day) {
    LocalDate signed = firstSignatures.get(participant);
    return signed != null && !signed.isAfter(day);
  }

  private boolean mayHaveConsentedBy(LocalDate day, TreatyAction action) {
    return firstDays.getOrDefault(action.participant(), Map.of()).entrySet().stream()
        .anyMatch(first -> first.getKey().bindsParticipant() && !first.getValue().isAfter(day));
  }

  private void addSignature(TreatyAction signature) {
    signature
        .date()
        .ifPresentOrElse(
            day -> firstSignatures.merge(signature.participant(), day, Comparators::min),
            () -> undatedSigners.add(signature.participant()));
  }
}
