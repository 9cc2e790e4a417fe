package org.unodc.cop.domain;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
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
import org.unodc.cop.domain.walk.EntitySearch;
import org.unodc.cop.domain.youth.Recommendation;
import org.unodc.cop.domain.youth.YouthConsultation;

/**
 * Finds the entities of a record by their ids: one method for each kind of id.
 *
 * <p>Each call goes through the record from its beginning and returns the first entity with the id.
 * {@code ConferenceIndex} answers many questions of this kind faster.
 */
abstract sealed class EntityFinder implements Entity permits Conference {

  /** {@return the entity with this id; empty if the record has none} */
  public Optional<Entity> find(EntityId id) {
    return EntitySearch.first(this, requireNonNull(id, "id"));
  }

  /** {@return the conference itself, if it has this id; empty otherwise} */
  public Optional<Conference> find(ConferenceId id) {
    return find(Conference.class, id);
  }

  /** {@return the convention or protocol with this id; empty if the record has none} */
  public Optional<Convention> find(ConventionId id) {
    return find(Convention.class, id);
  }

  /** {@return the participant with this id; empty if the record has none} */
  public Optional<Participant> find(ParticipantId id) {
    return find(Participant.class, id);
  }

  /** {@return the version of the rules of procedure with this id; empty if the record has none} */
  public Optional<RulesOfProcedure> find(RulesOfProcedureId id) {
    return find(RulesOfProcedure.class, id);
  }

  /** {@return the basis of accreditation with this id; empty if the record has none} */
  public Optional<AccreditationBasis> find(AccreditationBasisId id) {
    return find(AccreditationBasis.class, id);
  }

  /** {@return the unit of the secretariat with this id; empty if the record has none} */
  public Optional<SecretariatUnit> find(SecretariatUnitId id) {
    return find(SecretariatUnit.class, id);
  }

  /** {@return the stakeholder with this id; empty if the record has none} */
  public Optional<Stakeholder> find(StakeholderId id) {
    return find(Stakeholder.class, id);
  }

  /** {@return the session with this id; empty if the record has none} */
  public Optional<Session> find(SessionId id) {
    return find(Session.class, id);
  }

  /** {@return the agenda item with this id; empty if the record has none} */
  public Optional<AgendaItem> find(AgendaItemId id) {
    return find(AgendaItem.class, id);
  }

  /** {@return the meeting with this id; empty if the record has none} */
  public Optional<Meeting> find(MeetingId id) {
    return find(Meeting.class, id);
  }

  /** {@return the room with this id; empty if the record has none} */
  public Optional<Room> find(RoomId id) {
    return find(Room.class, id);
  }

  /** {@return the draft with this id; empty if the record has none} */
  public Optional<Draft> find(DraftId id) {
    return find(Draft.class, id);
  }

  /** {@return the vote with this id; empty if the record has none} */
  public Optional<Vote> find(VoteId id) {
    return find(Vote.class, id);
  }

  /** {@return the resolution or decision with this id; empty if the record has none} */
  public Optional<Outcome> find(OutcomeId id) {
    return find(Outcome.class, id);
  }

  /** {@return the briefing, round table or dialogue with this id; empty if the record has none} */
  public Optional<Engagement> find(EngagementId id) {
    return find(Engagement.class, id);
  }

  /** {@return the side event with this id; empty if the record has none} */
  public Optional<SideEvent> find(SideEventId id) {
    return find(SideEvent.class, id);
  }

  /** {@return the application for a side event with this id; empty if the record has none} */
  public Optional<Application> find(ApplicationId id) {
    return find(Application.class, id);
  }

  /** {@return the statement with this id; empty if the record has none} */
  public Optional<Statement> find(StatementId id) {
    return find(Statement.class, id);
  }

  /** {@return the recommendation of young people with this id; empty if the record has none} */
  public Optional<Recommendation> find(RecommendationId id) {
    return find(Recommendation.class, id);
  }

  /** {@return the consultation with young people with this id; empty if the record has none} */
  public Optional<YouthConsultation> find(YouthConsultationId id) {
    return find(YouthConsultation.class, id);
  }

  /** {@return the declaration with this id; empty if the record has none} */
  public Optional<Declaration> find(DeclarationId id) {
    return find(Declaration.class, id);
  }

  /** {@return the thematic area of a declaration with this id; empty if the record has none} */
  public Optional<ThematicArea> find(ThematicAreaId id) {
    return find(ThematicArea.class, id);
  }

  /** {@return the initiative with this id; empty if the record has none} */
  public Optional<Initiative> find(InitiativeId id) {
    return find(Initiative.class, id);
  }

  private <T> Optional<T> find(Class<T> type, EntityId id) {
    return find(id).map(type::cast);
  }
}
