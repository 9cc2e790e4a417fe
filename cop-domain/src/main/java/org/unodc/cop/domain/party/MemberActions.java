package org.unodc.cop.domain.party;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.rule.RecordView;

/** When the first member of each regional organization signed a treaty or consented to it. */
final class MemberActions {
  private final SetMultimap<StateCode, ParticipantId> organizationsOf = HashMultimap.create();
  private final Set<ParticipantId> named = new HashSet<>();
  private final Map<ParticipantId, StateCode> states = new HashMap<>();
  private final Map<Step, LocalDate> first = new HashMap<>();
  private final Set<Step> undated = new HashSet<>();

  private MemberActions(RecordView record) {
    for (Participant participant : record.all(Participant.class)) {
      if (participant instanceof RegionalOrganization organization) {
        organization.members().forEach(state -> organizationsOf.put(state, organization.id()));
      } else if (participant instanceof ParticipatingState one) {
        states.put(one.id(), one.state());
      }
    }
    named.addAll(organizationsOf.values());
    record.all(TreatyAction.class).forEach(this::add);
  }

  /** {@return what the members of the record's organizations did, worked out once} */
  static MemberActions of(RecordView record) {
    return record.workedOut(MemberActions.class, () -> new MemberActions(record));
  }

  /** {@return whether it is the action of a regional organization whose members are named} */
  boolean areNamedFor(TreatyAction action) {
    return named.contains(action.participant());
  }

  /** {@return whether a member signed, or consented, on the day of this action or before} */
  boolean haveDoneLikewise(TreatyAction action) {
    LocalDate day = first.get(Step.of(action.participant(), action, isSignature(action)));
    return day != null && !day.isAfter(action.date().orElseThrow());
  }

  /** {@return whether a member did so on a day that the record does not tell} */
  boolean mayHaveDoneLikewise(TreatyAction action) {
    return undated.contains(Step.of(action.participant(), action, isSignature(action)));
  }

  private void add(TreatyAction action) {
    StateCode state = states.get(action.participant());
    if (state == null) {
      return;
    }
    for (ParticipantId organization : organizationsOf.get(state)) {
      if (action.kind().isSignature()) {
        add(Step.of(organization, action, true), action);
      }
      if (action.kind().bindsParticipant()) {
        add(Step.of(organization, action, false), action);
      }
    }
  }

  private void add(Step step, TreatyAction action) {
    action
        .date()
        .ifPresentOrElse(
            day -> first.merge(step, day, (one, other) -> other.isBefore(one) ? other : one),
            () -> undated.add(step));
  }

  private static boolean isSignature(TreatyAction action) {
    return action.kind().isSignature();
  }

  private record Step(ParticipantId organization, ConventionId treaty, boolean signature)
      implements Comparable<Step> {
    private static final Comparator<Step> IN_ORDER =
        Comparator.comparing(Step::organization)
            .thenComparing(Step::treaty)
            .thenComparing(Step::signature);

    static Step of(ParticipantId organization, TreatyAction action, boolean signature) {
      return new Step(organization, action.instrument(), signature);
    }

    @Override
    public int compareTo(Step other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
