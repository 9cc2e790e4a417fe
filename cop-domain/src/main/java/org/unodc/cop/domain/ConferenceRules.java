package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.youth.YouthConsultation;

/** The standard catalogue: the rules of each package and those that need several packages. */
final class ConferenceRules {
  private ConferenceRules() {}

  /** {@return all rules of the standard catalogue, in its order} */
  static ImmutableList<Rule<?>> standard() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(Convention.rules())
        .addAll(TreatyAction.rules())
        .addAll(TreatyRules.ALL)
        .addAll(IdentityRules.ALL)
        .addAll(Session.rules())
        .addAll(Officer.rules())
        .addAll(ProcedureRules.ALL)
        .addAll(Outcome.rules())
        .addAll(SymbolRules.ALL)
        .addAll(QuorumRules.ALL)
        .addAll(VoterRules.ALL)
        .addAll(AttendingPartyRules.ALL)
        .addAll(ProtocolVoterRules.ALL)
        .addAll(Stakeholder.rules())
        .addAll(AccreditationRules.ALL)
        .addAll(ObserverRules.ALL)
        .addAll(PartyObserverRules.ALL)
        .addAll(DraftRules.ALL)
        .addAll(SideEvent.rules())
        .addAll(SideEventPolicy.rules())
        .addAll(Engagement.rules())
        .addAll(Statement.rules())
        .addAll(OccasionRules.ALL)
        .addAll(FloorRules.ALL)
        .addAll(YouthConsultation.rules())
        .addAll(Declaration.rules())
        .addAll(Initiative.rules())
        .addAll(RecordRules.ALL)
        .addAll(ProfileRules.ALL)
        .addAll(SourceRules.ALL)
        .build();
  }
}
