package org.unodc.cop.domain.validation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.ThematicArea;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.DeclarationId;
import org.unodc.cop.domain.id.DraftId;
import org.unodc.cop.domain.id.EngagementId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.InitiativeId;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.OutcomeId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.RecommendationId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.RulesOfProcedureId;
import org.unodc.cop.domain.id.SecretariatUnitId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.id.ThematicAreaId;
import org.unodc.cop.domain.id.VoteId;
import org.unodc.cop.domain.id.YouthConsultationId;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.youth.Recommendation;
import org.unodc.cop.domain.youth.YouthConsultation;

/** Maps each kind of id to the type of entity that it identifies. */
final class EntityTypes {
  private static final ImmutableMap<Class<? extends EntityId>, Class<? extends Entity>> NAMED_BY =
      ImmutableMap.<Class<? extends EntityId>, Class<? extends Entity>>builder()
          .put(ConferenceId.class, Conference.class)
          .put(ConventionId.class, Convention.class)
          .put(ParticipantId.class, Participant.class)
          .put(RulesOfProcedureId.class, RulesOfProcedure.class)
          .put(AccreditationBasisId.class, AccreditationBasis.class)
          .put(SecretariatUnitId.class, SecretariatUnit.class)
          .put(StakeholderId.class, Stakeholder.class)
          .put(SessionId.class, Session.class)
          .put(AgendaItemId.class, AgendaItem.class)
          .put(MeetingId.class, Meeting.class)
          .put(RoomId.class, Room.class)
          .put(DraftId.class, Draft.class)
          .put(VoteId.class, Vote.class)
          .put(OutcomeId.class, Outcome.class)
          .put(EngagementId.class, Engagement.class)
          .put(SideEventId.class, SideEvent.class)
          .put(ApplicationId.class, Application.class)
          .put(StatementId.class, Statement.class)
          .put(RecommendationId.class, Recommendation.class)
          .put(YouthConsultationId.class, YouthConsultation.class)
          .put(DeclarationId.class, Declaration.class)
          .put(ThematicAreaId.class, ThematicArea.class)
          .put(InitiativeId.class, Initiative.class)
          .buildOrThrow();

  private EntityTypes() {}

  /**
   * Checks that ids of this kind can identify values of a type.
   *
   * @param type the type of the value, or {@link Entity} for any type
   * @throws IllegalArgumentException if ids of this kind identify another type
   */
  static void checkPair(Class<?> type, EntityId id) {
    Class<?> named = NAMED_BY.get(id.getClass());
    checkArgument(
        type == Entity.class || type == named,
        "an id of type %s does not identify a value of type %s",
        id.getClass().getSimpleName(),
        type.getSimpleName());
  }
}
