package org.unodc.cop.domain.validation;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rules.bureau.BureauRules;
import org.unodc.cop.domain.rules.bureau.ElectionRules;
import org.unodc.cop.domain.rules.bureau.OfficeRules;
import org.unodc.cop.domain.rules.bureau.ProtocolSeatRules;
import org.unodc.cop.domain.rules.convention.CitationRules;
import org.unodc.cop.domain.rules.convention.ConventionRules;
import org.unodc.cop.domain.rules.convention.EntryIntoForceDayRules;
import org.unodc.cop.domain.rules.convention.EntryIntoForceRules;
import org.unodc.cop.domain.rules.convention.PlausibilityRules;
import org.unodc.cop.domain.rules.convention.SignatureClauseRules;
import org.unodc.cop.domain.rules.declaration.DeclarationRules;
import org.unodc.cop.domain.rules.delegation.CredentialRules;
import org.unodc.cop.domain.rules.delegation.DelegationRules;
import org.unodc.cop.domain.rules.delegation.RepeatedEntryRules;
import org.unodc.cop.domain.rules.engagement.EngagementRules;
import org.unodc.cop.domain.rules.initiative.InitiativeRules;
import org.unodc.cop.domain.rules.language.LanguageRules;
import org.unodc.cop.domain.rules.language.TextRules;
import org.unodc.cop.domain.rules.language.TitleRules;
import org.unodc.cop.domain.rules.language.TraceRules;
import org.unodc.cop.domain.rules.language.TranslationRules;
import org.unodc.cop.domain.rules.meeting.AgendaOrderRules;
import org.unodc.cop.domain.rules.meeting.MeetingRules;
import org.unodc.cop.domain.rules.meeting.MeetingTimeRules;
import org.unodc.cop.domain.rules.outcome.DocumentListRules;
import org.unodc.cop.domain.rules.outcome.OriginRules;
import org.unodc.cop.domain.rules.outcome.OutcomeAdoptionRules;
import org.unodc.cop.domain.rules.outcome.OutcomeListRules;
import org.unodc.cop.domain.rules.outcome.OutcomeRules;
import org.unodc.cop.domain.rules.outcome.OwnDocumentRules;
import org.unodc.cop.domain.rules.outcome.SymbolRules;
import org.unodc.cop.domain.rules.party.ActionRules;
import org.unodc.cop.domain.rules.party.ActionSequenceRules;
import org.unodc.cop.domain.rules.party.CountingRules;
import org.unodc.cop.domain.rules.party.DenunciationRules;
import org.unodc.cop.domain.rules.party.EffectRules;
import org.unodc.cop.domain.rules.party.IdentityRules;
import org.unodc.cop.domain.rules.party.InForceRules;
import org.unodc.cop.domain.rules.party.OrganizationRules;
import org.unodc.cop.domain.rules.party.ParticipationRules;
import org.unodc.cop.domain.rules.party.PartyRules;
import org.unodc.cop.domain.rules.party.ProtocolRules;
import org.unodc.cop.domain.rules.party.PublishedCountRules;
import org.unodc.cop.domain.rules.party.RepeatedActionRules;
import org.unodc.cop.domain.rules.party.SignatureRules;
import org.unodc.cop.domain.rules.party.SuccessionRules;
import org.unodc.cop.domain.rules.privacy.PrivacyRules;
import org.unodc.cop.domain.rules.procedure.ProcedureRules;
import org.unodc.cop.domain.rules.procedure.VersionRules;
import org.unodc.cop.domain.rules.profile.ProfileRules;
import org.unodc.cop.domain.rules.quorum.AttendingPartyRules;
import org.unodc.cop.domain.rules.quorum.PresentPartyRules;
import org.unodc.cop.domain.rules.quorum.ProtocolVoterRules;
import org.unodc.cop.domain.rules.quorum.QuorumRules;
import org.unodc.cop.domain.rules.quorum.VoteRules;
import org.unodc.cop.domain.rules.quorum.VoterRules;
import org.unodc.cop.domain.rules.reference.BelongingRules;
import org.unodc.cop.domain.rules.reference.DuplicateRules;
import org.unodc.cop.domain.rules.reference.NumberFormRules;
import org.unodc.cop.domain.rules.reference.PersonListRules;
import org.unodc.cop.domain.rules.reference.ReferenceRules;
import org.unodc.cop.domain.rules.session.DeadlineRules;
import org.unodc.cop.domain.rules.session.FigureRules;
import org.unodc.cop.domain.rules.session.RoomRules;
import org.unodc.cop.domain.rules.session.SessionFigureRules;
import org.unodc.cop.domain.rules.session.SessionRules;
import org.unodc.cop.domain.rules.session.TitleNumberRules;
import org.unodc.cop.domain.rules.session.VenueRules;
import org.unodc.cop.domain.rules.session.VenueTimeRules;
import org.unodc.cop.domain.rules.sideevent.ApplicationRules;
import org.unodc.cop.domain.rules.sideevent.ListedEventRules;
import org.unodc.cop.domain.rules.sideevent.MergerRules;
import org.unodc.cop.domain.rules.sideevent.OrganizerRules;
import org.unodc.cop.domain.rules.sideevent.OwnSummaryRules;
import org.unodc.cop.domain.rules.sideevent.PolicyRules;
import org.unodc.cop.domain.rules.sideevent.SideEventRules;
import org.unodc.cop.domain.rules.sideevent.SubjectRules;
import org.unodc.cop.domain.rules.source.CountRules;
import org.unodc.cop.domain.rules.source.FigureWordingRules;
import org.unodc.cop.domain.rules.source.FutureRules;
import org.unodc.cop.domain.rules.source.PossibleDayRules;
import org.unodc.cop.domain.rules.source.PublishedFigureRules;
import org.unodc.cop.domain.rules.source.RemarkRules;
import org.unodc.cop.domain.rules.source.SourceRules;
import org.unodc.cop.domain.rules.stakeholder.AccreditationDayRules;
import org.unodc.cop.domain.rules.stakeholder.AccreditationRules;
import org.unodc.cop.domain.rules.stakeholder.AccreditationStepRules;
import org.unodc.cop.domain.rules.stakeholder.ConsultativeStatusRules;
import org.unodc.cop.domain.rules.stakeholder.DraftRules;
import org.unodc.cop.domain.rules.stakeholder.KindRules;
import org.unodc.cop.domain.rules.stakeholder.OrganizationListRules;
import org.unodc.cop.domain.rules.stakeholder.PartyObserverRules;
import org.unodc.cop.domain.rules.stakeholder.RefusalRules;
import org.unodc.cop.domain.rules.stakeholder.StakeholderRules;
import org.unodc.cop.domain.rules.statement.ObserverStatementRules;
import org.unodc.cop.domain.rules.statement.OccasionRules;
import org.unodc.cop.domain.rules.statement.SpeakersListRules;
import org.unodc.cop.domain.rules.statement.StatementFactRules;
import org.unodc.cop.domain.rules.statement.StatementPartsRules;
import org.unodc.cop.domain.rules.statement.StatementRules;
import org.unodc.cop.domain.rules.youth.FollowUpRules;
import org.unodc.cop.domain.rules.youth.YouthRules;

/**
 * The list of the standard rules, heading by heading. A class with rules is listed once; its rules
 * follow in the order of the class.
 */
final class StandardRules {
  private StandardRules() {}

  /** {@return the standard rules, in their order} */
  static ImmutableList<Rule<?>> list() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(ConventionRules.ALL)
        .addAll(CitationRules.ALL)
        .addAll(EntryIntoForceRules.ALL)
        .addAll(EntryIntoForceDayRules.ALL)
        .addAll(SignatureClauseRules.ALL)
        .addAll(PlausibilityRules.ALL)
        .addAll(SignatureRules.ALL)
        .addAll(InForceRules.ALL)
        .addAll(ProtocolRules.ALL)
        .addAll(DenunciationRules.ALL)
        .addAll(OrganizationRules.ALL)
        .addAll(ActionRules.ALL)
        .addAll(ParticipationRules.ALL)
        .addAll(SuccessionRules.ALL)
        .addAll(ActionSequenceRules.ALL)
        .addAll(EffectRules.ALL)
        .addAll(CountingRules.ALL)
        .addAll(PartyRules.ALL)
        .addAll(PublishedCountRules.ALL)
        .addAll(IdentityRules.ALL)
        .addAll(RepeatedActionRules.ALL)
        .addAll(SessionRules.ALL)
        .addAll(TitleNumberRules.ALL)
        .addAll(FigureRules.ALL)
        .addAll(DeadlineRules.ALL)
        .addAll(RoomRules.ALL)
        .addAll(SessionFigureRules.ALL)
        .addAll(VenueRules.ALL)
        .addAll(VenueTimeRules.ALL)
        .addAll(MeetingRules.ALL)
        .addAll(MeetingTimeRules.ALL)
        .addAll(AgendaOrderRules.ALL)
        .addAll(BureauRules.ALL)
        .addAll(ElectionRules.ALL)
        .addAll(OfficeRules.ALL)
        .addAll(ProtocolSeatRules.ALL)
        .addAll(DelegationRules.ALL)
        .addAll(CredentialRules.ALL)
        .addAll(RepeatedEntryRules.ALL)
        .addAll(OutcomeRules.ALL)
        .addAll(DocumentListRules.ALL)
        .addAll(OriginRules.ALL)
        .addAll(OutcomeAdoptionRules.ALL)
        .addAll(OutcomeListRules.ALL)
        .addAll(OwnDocumentRules.ALL)
        .addAll(SymbolRules.ALL)
        .addAll(ProcedureRules.ALL)
        .addAll(VersionRules.ALL)
        .addAll(QuorumRules.ALL)
        .addAll(AttendingPartyRules.ALL)
        .addAll(PresentPartyRules.ALL)
        .addAll(ProtocolVoterRules.ALL)
        .addAll(VoteRules.ALL)
        .addAll(VoterRules.ALL)
        .addAll(StakeholderRules.ALL)
        .addAll(KindRules.ALL)
        .addAll(AccreditationRules.ALL)
        .addAll(AccreditationDayRules.ALL)
        .addAll(AccreditationStepRules.ALL)
        .addAll(ConsultativeStatusRules.ALL)
        .addAll(DraftRules.ALL)
        .addAll(OrganizationListRules.ALL)
        .addAll(PartyObserverRules.ALL)
        .addAll(RefusalRules.ALL)
        .addAll(SideEventRules.ALL)
        .addAll(SubjectRules.ALL)
        .addAll(ApplicationRules.ALL)
        .addAll(ListedEventRules.ALL)
        .addAll(MergerRules.ALL)
        .addAll(OrganizerRules.ALL)
        .addAll(PolicyRules.ALL)
        .addAll(OwnSummaryRules.ALL)
        .addAll(EngagementRules.ALL)
        .addAll(StatementRules.ALL)
        .addAll(StatementPartsRules.ALL)
        .addAll(ObserverStatementRules.ALL)
        .addAll(OccasionRules.ALL)
        .addAll(SpeakersListRules.ALL)
        .addAll(StatementFactRules.ALL)
        .addAll(FollowUpRules.ALL)
        .addAll(YouthRules.ALL)
        .addAll(DeclarationRules.ALL)
        .addAll(InitiativeRules.ALL)
        .addAll(ReferenceRules.ALL)
        .addAll(NumberFormRules.ALL)
        .addAll(BelongingRules.ALL)
        .addAll(DuplicateRules.ALL)
        .addAll(PersonListRules.ALL)
        .addAll(TextRules.ALL)
        .addAll(LanguageRules.ALL)
        .addAll(TraceRules.ALL)
        .addAll(TitleRules.ALL)
        .addAll(TranslationRules.ALL)
        .addAll(PrivacyRules.ALL)
        .addAll(PublishedFigureRules.ALL)
        .addAll(CountRules.ALL)
        .addAll(FigureWordingRules.ALL)
        .addAll(FutureRules.ALL)
        .addAll(RemarkRules.ALL)
        .addAll(SourceRules.ALL)
        .addAll(PossibleDayRules.ALL)
        .addAll(ProfileRules.ALL)
        .build();
  }
}
