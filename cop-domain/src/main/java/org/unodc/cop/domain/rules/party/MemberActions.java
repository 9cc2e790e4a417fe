package org.unodc.cop.domain.rules.party;

import com.google.common.collect.Comparators;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.Membership;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.record.RecordView;

/**
 * The days on which a member of each regional organization had signed a treaty or had consented to
 * be bound by it.
 */
final class MemberActions {
  private final Map<ParticipantId, SetMultimap<StateCode, Period>> members = new HashMap<>();
  private final Set<ParticipantId> completelyNamed = new HashSet<>();
  private final Map<Step, RangeSet<LocalDate>> days = new HashMap<>();
  private final Map<Step, RangeSet<LocalDate>> possibleDays = new HashMap<>();

  private MemberActions(RecordView record) {
    for (Participant participant : record.all(Participant.class)) {
      if (participant instanceof RegionalOrganization organization) {
        members.putIfAbsent(organization.id(), periodsOf(organization));
        if (organization.membersComplete().orElse(false)) {
          completelyNamed.add(organization.id());
        }
      }
    }
    Set<StateCode> allMembers = new HashSet<>();
    members.values().forEach(named -> allMembers.addAll(named.keySet()));
    StateActions states = new StateActions(allMembers, record);
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
    return membersOf(action.participant()).isPresent();
  }

  /**
   * {@return whether a State that was a member on the day of this action had taken the same step
   * (signature or consent) by then}
   */
  boolean haveDoneLikewise(TreatyAction action) {
    return contains(days, action);
  }

  /**
   * {@return whether a member may have taken the same step (signature or consent), because the
   * record does not name all members, or does not state the day of the step or the first day of a
   * membership}
   */
  boolean mayHaveDoneLikewise(TreatyAction action) {
    return !completelyNamed.contains(action.participant()) || contains(possibleDays, action);
  }

  private static boolean contains(Map<Step, RangeSet<LocalDate>> days, TreatyAction action) {
    RangeSet<LocalDate> found = days.get(Step.of(action));
    return found != null && found.contains(action.date().orElseThrow());
  }

  private Optional<SetMultimap<StateCode, Period>> membersOf(ParticipantId organization) {
    return Optional.ofNullable(members.get(organization)).filter(named -> !named.isEmpty());
  }

  private static SetMultimap<StateCode, Period> periodsOf(RegionalOrganization organization) {
    SetMultimap<StateCode, Period> periods = HashMultimap.create();
    if (organization.memberships().isEmpty()) {
      organization.members().forEach(state -> periods.put(state, Period.ALWAYS));
    }
    organization
        .memberships()
        .forEach(membership -> periods.put(membership.state(), Period.of(membership)));
    return periods;
  }

  private void addStep(Step step, StateActions states) {
    SetMultimap<StateCode, Period> periods = membersOf(step.organization()).orElseThrow();
    Map<StateCode, LocalDate> firstDays = states.firstDays(step.treaty(), step.signature());
    for (StateCode state : intersection(periods.keySet(), firstDays.keySet())) {
      LocalDate day = Optional.ofNullable(firstDays.get(state)).orElseThrow();
      periods.get(state).forEach(period -> add(step, period, day, period.isCertain()));
    }
    for (StateCode state :
        intersection(periods.keySet(), states.undated(step.treaty(), step.signature()))) {
      periods.get(state).forEach(period -> add(step, period, LocalDate.MIN, false));
    }
  }

  private void add(Step step, Period period, LocalDate day, boolean isCertain) {
    LocalDate from = Comparators.max(period.from(), day);
    if (!from.isAfter(period.until())) {
      (isCertain ? days : possibleDays)
          .computeIfAbsent(step, key -> TreeRangeSet.create())
          .add(Range.closed(from, period.until()));
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

  /** A membership; its first day is uncertain if the record does not state it. */
  private record Period(LocalDate from, LocalDate until, boolean isCertain) {
    static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX, true);

    static Period of(Membership membership) {
      return new Period(
          membership.from().orElse(LocalDate.MIN),
          membership.until().orElse(LocalDate.MAX),
          membership.from().isPresent());
    }
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
