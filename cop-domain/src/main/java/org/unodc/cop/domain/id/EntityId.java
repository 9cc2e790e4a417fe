package org.unodc.cop.domain.id;

/**
 * Names one thing of a record. Ids of different kinds are never equal, even where their slugs are.
 */
public sealed interface EntityId
    permits AccreditationBasisId,
        AgendaItemId,
        ApplicationId,
        ConferenceId,
        ConventionId,
        DeclarationId,
        DraftId,
        EngagementId,
        InitiativeId,
        MeetingId,
        OutcomeId,
        ParticipantId,
        RecommendationId,
        RoomId,
        RulesOfProcedureId,
        SecretariatUnitId,
        SessionId,
        SideEventId,
        StakeholderId,
        StatementId,
        ThematicAreaId,
        VoteId,
        YouthConsultationId {

  /** {@return the slug: lower-case letters, digits and single hyphens between them, at most 100} */
  String value();
}
