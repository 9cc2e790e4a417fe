package org.unodc.cop.domain.party;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.rule.RecordView;

/** When the first member of each regional organization signed a treaty or consented to it. */
final class MemberActions {
  private final SetMultimap<ParticipantId, StateCode> members = HashMultimap.create();
  private final Map<Step, LocalDate> first = new HashMap<>();
  private final Set<Step> undated = new HashSet<>();

  private MemberActions(RecordView record) {
    for (Participant participant : record.all(Participant.class)) {
      if (participant instanceof RegionalOrganization organization) {
        members.putAll(organization.id(), organization.members());
      }
    }
    StateActions states = new StateActions(record);
    record.all(TreatyAction.class).stream()
        .filter(this::areNamedFor)
        .map(Step::of)
        .distinct()
        .forEach(step -> workOut(step, states));
  }

  /** {@return what the members of the record's organizations did, worked out once} */
  static MemberActions of(RecordView record) {
    return record.workedOut(MemberActions.class, () -> new MemberActions(record));
  }

  /** {@return whether it is the action of a regional organization whose members are named} */
  boolean areNamedFor(TreatyAction action) {
    return members.containsKey(action.participant());
  }

  /** {@return whether a member signed, or consented, on the day of this action or before} */
  boolean haveDoneLikewise(TreatyAction action) {
    LocalDate day = first.get(Step.of(action));
    return day != null && !day.isAfter(action.date().orElseThrow());
  }

  /** {@return whether a member did so on a day that the record does not tell} */
  boolean mayHaveDoneLikewise(TreatyAction action) {
    return undated.contains(Step.of(action));
  }

  private void workOut(Step step, StateActions states) {
    Set<StateCode> named = members.get(step.organization());
    Map<StateCode, LocalDate> days = states.firstDays(step.treaty(), step.signature());
    inBoth(named, days.keySet()).stream()
        .map(days::get)
        .min(Comparator.naturalOrder())
        .ifPresent(day -> first.put(step, day));
    if (!inBoth(named, states.undated(step.treaty(), step.signature())).isEmpty()) {
      undated.add(step);
    }
  }

  /** Goes through the smaller set: there may be many members, and many States that acted. */
  private static Set<StateCode> inBoth(Set<StateCode> one, Set<StateCode> other) {
    return one.size() < other.size()
        ? Sets.intersection(one, other)
        : Sets.intersection(other, one);
  }

  private record Step(ParticipantId organization, ConventionId treaty, boolean signature)
      implements Comparable<Step> {
    private static final Comparator<Step> IN_ORDER =
        Comparator.comparing(Step::organization)
            .thenComparing(Step::treaty)
            .thenComparing(Step::signature);

    static Step of(TreatyAction action) {
      return new Step(action.participant(), action.instrument(), action.kind().isSignature());
    }

    @Override
    public int compareTo(Step other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
