package org.unodc.cop.domain.rules.party;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.record.RecordView;

/** The first day on which each of some States signed a treaty or consented to be bound by it. */
final class StateActions {
  private final Map<Kind, Map<StateCode, LocalDate>> firstDays = new HashMap<>();
  private final SetMultimap<Kind, StateCode> undated = HashMultimap.create();

  /** Finds the actions of these States in a record. An id of two States is that of the last. */
  StateActions(Set<StateCode> wanted, RecordView record) {
    Map<ParticipantId, StateCode> states = new HashMap<>();
    for (Participant participant : record.all(Participant.class)) {
      if (participant instanceof ParticipatingState state) {
        states.put(state.id(), state.state());
      }
    }
    states.values().retainAll(wanted);
    for (TreatyAction action : record.all(TreatyAction.class)) {
      StateCode state = states.get(action.participant());
      if (state != null) {
        add(state, action);
      }
    }
  }

  /**
   * {@return the first day on which each State took the step, as far as the record states it}
   *
   * @param signature true for signatures, false for consents to be bound
   */
  Map<StateCode, LocalDate> firstDays(ConventionId treaty, boolean signature) {
    return firstDays.getOrDefault(new Kind(treaty, signature), Map.of());
  }

  /**
   * {@return the States that took the step on a day that the record does not state}
   *
   * @param signature true for signatures, false for consents to be bound
   */
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
                    .computeIfAbsent(kind, key -> new HashMap<>())
                    .merge(state, day, (known, added) -> added.isBefore(known) ? added : known),
            () -> undated.put(kind, state));
  }

  /** A step towards a treaty: signature, or consent to be bound. */
  private record Kind(ConventionId treaty, boolean signature) implements Comparable<Kind> {
    private static final Comparator<Kind> IN_ORDER =
        Comparator.comparing(Kind::treaty).thenComparing(Kind::signature);

    @Override
    public int compareTo(Kind other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
