package org.unodc.cop.domain.id;

import java.util.Comparator;

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

  /**
   * Kind by kind, then by slug. A map in this order holds ids of several kinds at once without
   * hashes, which a record could make collide.
   */
  Comparator<EntityId> BY_KIND =
      (one, other) ->
          one.getClass() == other.getClass()
              ? one.value().compareTo(other.value())
              : one.getClass().getName().compareTo(other.getClass().getName());

  /** {@return the slug: lower-case letters, digits and single hyphens between them, at most 100} */
  String value();
}
