package org.unodc.cop.domain.rules.party;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.IntFunction;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.FormerState;
import org.unodc.cop.domain.party.Participant.Membership;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;

/** Rules about participants. */
public final class PartyRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.<Rule<?>>builder()
          .add(
              Rule.warning("party.participant-is-a-known-state", Participant.class)
                  .asCaseOf("party.states-are-known")
                  .reading(Scope.VALUE)
                  .when(PartyRules::namesStates)
                  .check(PartyRules::checkStates))
          .build();

  private PartyRules() {}

  private static boolean namesStates(Participant participant) {
    return participant instanceof ParticipatingState
        || !statesOf(participant).isEmpty()
        || !memberships(participant).isEmpty();
  }

  private static void checkStates(
      Participant participant, RecordView record, FindingCollector findings) {
    if (participant instanceof ParticipatingState participatingState) {
      checkState(participatingState.state(), Place.of("state"), findings);
      return;
    }
    Place list = Place.of(participant instanceof FormerState ? "successors" : "members");
    checkStates(statesOf(participant), list::at, findings);
    checkStates(
        memberships(participant).stream().map(Membership::state).toList(),
        i -> Place.of("memberships").at(i).at("state"),
        findings);
  }

  private static void checkStates(
      List<StateCode> codes, IntFunction<Place> place, FindingCollector findings) {
    for (int i = 0; i < codes.size(); i++) {
      checkState(codes.get(i), place.apply(i), findings);
    }
  }

  private static ImmutableList<StateCode> statesOf(Participant participant) {
    if (participant instanceof FormerState former) {
      return former.successors();
    }
    return participant instanceof RegionalOrganization organization
        ? organization.members()
        : ImmutableList.of();
  }

  private static ImmutableList<Membership> memberships(Participant participant) {
    return participant instanceof RegionalOrganization organization
        ? organization.memberships()
        : ImmutableList.of();
  }

  private static void checkState(StateCode code, Place place, FindingCollector findings) {
    if (States.find(code).isEmpty()) {
      findings.add(place, code);
    }
  }
}
