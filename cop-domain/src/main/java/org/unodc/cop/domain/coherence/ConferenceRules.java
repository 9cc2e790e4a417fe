package org.unodc.cop.domain.coherence;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.bureau.BureauRules;
import org.unodc.cop.domain.convention.ConventionRules;
import org.unodc.cop.domain.declaration.DeclarationRules;
import org.unodc.cop.domain.engagement.EngagementRules;
import org.unodc.cop.domain.evidence.EvidenceRules;
import org.unodc.cop.domain.initiative.InitiativeRules;
import org.unodc.cop.domain.outcome.OutcomeRules;
import org.unodc.cop.domain.party.PartyRules;
import org.unodc.cop.domain.procedure.ProcedureRules;
import org.unodc.cop.domain.programme.ProgrammeRules;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.session.SessionRules;
import org.unodc.cop.domain.sideevent.SideEventRules;
import org.unodc.cop.domain.stakeholder.StakeholderRules;
import org.unodc.cop.domain.statement.StatementRules;
import org.unodc.cop.domain.wording.WordingRules;
import org.unodc.cop.domain.youth.YouthRules;

/**
 * All rules of the library, in the order of the list of rules. A new class of rules in this package
 * is added here.
 */
public final class ConferenceRules {
  private ConferenceRules() {}

  /** {@return the standard rules, in their order} */
  public static ImmutableList<Rule<?>> standard() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(ConventionRules.all())
        .addAll(PartyRules.all())
        .addAll(TreatyRules.ALL)
        .addAll(IdentityRules.ALL)
        .addAll(SessionRules.all())
        .addAll(ProcedureRules.all())
        .addAll(BureauRules.all())
        .addAll(OfficeRules.ALL)
        .addAll(VenueTimeRules.ALL)
        .addAll(DeadlineRules.ALL)
        .addAll(CredentialDayRules.ALL)
        .addAll(RepeatedEntryRules.ALL)
        .addAll(DelegationRules.ALL)
        .addAll(OutcomeRules.all())
        .addAll(SymbolRules.ALL)
        .addAll(QuorumRules.ALL)
        .addAll(VoterRules.ALL)
        .addAll(AttendingPartyRules.ALL)
        .addAll(ProtocolVoterRules.ALL)
        .addAll(PresentPartyRules.ALL)
        .addAll(StakeholderRules.all())
        .addAll(AccreditationRules.ALL)
        .addAll(AccreditationDayRules.ALL)
        .addAll(RefusalRules.ALL)
        .addAll(DoubleEntryRules.ALL)
        .addAll(OrganizationListRules.ALL)
        .addAll(PartyObserverRules.ALL)
        .addAll(DraftRules.ALL)
        .addAll(SideEventRules.all())
        .addAll(ProgrammeRules.all())
        .addAll(EngagementRules.all())
        .addAll(StatementRules.all())
        .addAll(OccasionRules.ALL)
        .addAll(ObserverStatementRules.ALL)
        .addAll(YouthRules.all())
        .addAll(DeclarationRules.all())
        .addAll(InitiativeRules.all())
        .addAll(ContributionRules.ALL)
        .addAll(FollowUpRules.ALL)
        .addAll(ReferenceRules.ALL)
        .addAll(EventRules.ALL)
        .addAll(FutureRules.ALL)
        .addAll(BelongingRules.ALL)
        .addAll(WordingRules.all())
        .addAll(PrivacyRules.ALL)
        .addAll(EvidenceRules.all())
        .addAll(ProfileRules.ALL)
        .build();
  }
}
