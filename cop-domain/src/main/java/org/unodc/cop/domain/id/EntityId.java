package org.unodc.cop.domain.id;

import java.util.Comparator;
import org.unodc.cop.domain.internal.StableNames;

/**
 * The id of an entity in a record. Ids of different kinds are never equal, even if their slugs are.
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
   * Compares ids by kind, then by slug. A sorted map with this order can hold ids of several kinds,
   * and does not depend on hash codes, which a hostile record could make collide.
   */
  Comparator<EntityId> BY_KIND =
      (first, second) ->
          first.getClass() == second.getClass()
              ? first.value().compareTo(second.value())
              : first.kind().compareTo(second.kind());

  /** {@return the stable name of the kind of entity that this id identifies, such as side-event} */
  default String kind() {
    return StableNames.of(getClass());
  }

  /**
   * {@return the slug: 1 to 100 lower-case ASCII letters, digits and single hyphens between them}
   */
  String value();
}
