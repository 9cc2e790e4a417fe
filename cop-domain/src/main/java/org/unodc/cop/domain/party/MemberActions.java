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

/**
 * The first day on which a member of each regional organization signed a treaty or consented to be
 * bound by it.
 */
final class MemberActions {
  private final SetMultimap<ParticipantId, StateCode> members = HashMultimap.create();
  private final Map<Step, LocalDate> firstDays = new HashMap<>();
  private final Set<Step> undatedSteps = new HashSet<>();

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
        .forEach(step -> addStep(step, states));
  }

  /** {@return the actions of the members of the record's organizations, computed once} */
  static MemberActions of(RecordView record) {
    return record.computedOnce(MemberActions.class, () -> new MemberActions(record));
  }

  /**
   * {@return whether the participant of an action is a regional organization whose members are
   * named}
   */
  boolean areNamedFor(TreatyAction action) {
    return members.containsKey(action.participant());
  }

  /**
   * {@return whether a member took the same step (signature or consent) by the day of this action}
   */
  boolean haveDoneLikewise(TreatyAction action) {
    LocalDate day = firstDays.get(Step.of(action));
    return day != null && !day.isAfter(action.date().orElseThrow());
  }

  /**
   * {@return whether a member took the same step (signature or consent) on a day that the record
   * does not state}
   */
  boolean mayHaveDoneLikewise(TreatyAction action) {
    return undatedSteps.contains(Step.of(action));
  }

  private void addStep(Step step, StateActions states) {
    Set<StateCode> named = members.get(step.organization());
    Map<StateCode, LocalDate> days = states.firstDays(step.treaty(), step.signature());
    intersection(named, days.keySet()).stream()
        .map(days::get)
        .min(Comparator.naturalOrder())
        .ifPresent(day -> firstDays.put(step, day));
    if (!intersection(named, states.undated(step.treaty(), step.signature())).isEmpty()) {
      undatedSteps.add(step);
    }
  }

  /**
   * Iterates over the smaller set, because there may be many members and many States that acted.
   */
  private static Set<StateCode> intersection(Set<StateCode> left, Set<StateCode> right) {
    return left.size() < right.size()
        ? Sets.intersection(left, right)
        : Sets.intersection(right, left);
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
