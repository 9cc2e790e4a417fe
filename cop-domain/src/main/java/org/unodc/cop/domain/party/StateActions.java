package org.unodc.cop.domain.party;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.rule.RecordView;

/** When each State first signed a treaty or consented to it. */
final class StateActions {
  private final Map<Kind, Map<StateCode, LocalDate>> firstDays = new HashMap<>();
  private final SetMultimap<Kind, StateCode> undated = HashMultimap.create();

  StateActions(RecordView record) {
    Map<ParticipantId, StateCode> states = new HashMap<>();
    for (Participant participant : record.all(Participant.class)) {
      if (participant instanceof ParticipatingState one) {
        states.put(one.id(), one.state());
      }
    }
    for (TreatyAction action : record.all(TreatyAction.class)) {
      StateCode state = states.get(action.participant());
      if (state != null) {
        add(state, action);
      }
    }
  }

  /** {@return the first day of each State of which the record tells one} */
  Map<StateCode, LocalDate> firstDays(ConventionId treaty, boolean signature) {
    return firstDays.getOrDefault(new Kind(treaty, signature), Map.of());
  }

  /** {@return the States that did so on a day that the record does not tell} */
  Set<StateCode> undated(ConventionId treaty, boolean signature) {
    return undated.get(new Kind(treaty, signature));
  }

  private void add(StateCode state, TreatyAction action) {
    if (action.kind().isSignature()) {
      add(new Kind(action.instrument(), true), state, action);
    }
    if (action.kind().bindsParticipant()) {
      add(new Kind(action.instrument(), false), state, action);
    }
  }

  private void add(Kind kind, StateCode state, TreatyAction action) {
    action
        .date()
        .ifPresentOrElse(
            day ->
                firstDays
                    .computeIfAbsent(kind, one -> new HashMap<>())
                    .merge(state, day, (one, other) -> other.isBefore(one) ? other : one),
            () -> undated.put(kind, state));
  }

  /** Whether they signed a treaty, or consented to be bound by it. */
  private record Kind(ConventionId treaty, boolean signature) implements Comparable<Kind> {
    private static final Comparator<Kind> IN_ORDER =
        Comparator.comparing(Kind::treaty).thenComparing(Kind::signature);

    @Override
    public int compareTo(Kind other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
