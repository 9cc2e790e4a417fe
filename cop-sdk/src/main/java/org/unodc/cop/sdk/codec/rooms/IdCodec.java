package org.unodc.cop.sdk.codec.rooms;

import static org.unodc.cop.sdk.codec.Scalars.word;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.DeclarationId;
import org.unodc.cop.domain.id.DraftId;
import org.unodc.cop.domain.id.EngagementId;
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
import org.unodc.cop.sdk.codec.Codec;

/** The JSON of ids: a string that holds the slug. */
public final class IdCodec {

  public static final Codec<ConferenceId> CONFERENCE_ID =
      word("the id of a conference such as untoc", ConferenceId::new, ConferenceId::value);

  public static final Codec<ConventionId> CONVENTION_ID =
      word("the id of a convention such as untoc-tip", ConventionId::new, ConventionId::value);

  public static final Codec<ParticipantId> PARTICIPANT_ID =
      word("the id of a participant such as aut", ParticipantId::new, ParticipantId::value);

  public static final Codec<RulesOfProcedureId> RULES_OF_PROCEDURE_ID =
      word(
          "the id of rules of procedure such as untoc-rules-2004",
          RulesOfProcedureId::new,
          RulesOfProcedureId::value);

  public static final Codec<AccreditationBasisId> ACCREDITATION_BASIS_ID =
      word(
          "the id of an accreditation basis such as rule-17-2",
          AccreditationBasisId::new,
          AccreditationBasisId::value);

  public static final Codec<SecretariatUnitId> SECRETARIAT_UNIT_ID =
      word(
          "the id of a secretariat unit such as csu",
          SecretariatUnitId::new,
          SecretariatUnitId::value);

  public static final Codec<StakeholderId> STAKEHOLDER_ID =
      word(
          "the id of a stakeholder such as cpcj-alliance",
          StakeholderId::new,
          StakeholderId::value);

  public static final Codec<SessionId> SESSION_ID =
      word("the id of a session such as untoc-cop12", SessionId::new, SessionId::value);

  public static final Codec<AgendaItemId> AGENDA_ITEM_ID =
      word(
          "the id of an agenda item such as untoc-cop12-item-2",
          AgendaItemId::new,
          AgendaItemId::value);

  public static final Codec<MeetingId> MEETING_ID =
      word("the id of a meeting such as untoc-cop12-plenary-3", MeetingId::new, MeetingId::value);

  public static final Codec<RoomId> ROOM_ID =
      word("the id of a room such as m5", RoomId::new, RoomId::value);

  public static final Codec<DraftId> DRAFT_ID =
      word("the id of a draft such as untoc-cop12-l4", DraftId::new, DraftId::value);

  public static final Codec<VoteId> VOTE_ID =
      word("the id of a vote such as untoc-cop11-vote-1", VoteId::new, VoteId::value);

  public static final Codec<OutcomeId> OUTCOME_ID =
      word("the id of an outcome such as untoc-res-12-4", OutcomeId::new, OutcomeId::value);

  public static final Codec<EngagementId> ENGAGEMENT_ID =
      word(
          "the id of an engagement such as untoc-cop12-ngo-briefing",
          EngagementId::new,
          EngagementId::value);

  public static final Codec<SideEventId> SIDE_EVENT_ID =
      word("the id of a side event such as se-014", SideEventId::new, SideEventId::value);

  public static final Codec<ApplicationId> APPLICATION_ID =
      word("the id of an application such as app-0231", ApplicationId::new, ApplicationId::value);

  public static final Codec<StatementId> STATEMENT_ID =
      word(
          "the id of a statement such as untoc-cop12-youth-statement",
          StatementId::new,
          StatementId::value);

  public static final Codec<RecommendationId> RECOMMENDATION_ID =
      word(
          "the id of a recommendation such as youth-2024-rec-1",
          RecommendationId::new,
          RecommendationId::value);

  public static final Codec<YouthConsultationId> YOUTH_CONSULTATION_ID =
      word(
          "the id of a youth consultation such as youth-2024",
          YouthConsultationId::new,
          YouthConsultationId::value);

  public static final Codec<DeclarationId> DECLARATION_ID =
      word(
          "the id of a declaration such as cso-declaration-2024",
          DeclarationId::new,
          DeclarationId::value);

  public static final Codec<ThematicAreaId> THEMATIC_AREA_ID =
      word("the id of a thematic area such as area-1", ThematicAreaId::new, ThematicAreaId::value);

  public static final Codec<InitiativeId> INITIATIVE_ID =
      word("the id of an initiative such as vpi", InitiativeId::new, InitiativeId::value);

  private IdCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(ConferenceId.class, CONFERENCE_ID);
    all.put(ConventionId.class, CONVENTION_ID);
    all.put(ParticipantId.class, PARTICIPANT_ID);
    all.put(RulesOfProcedureId.class, RULES_OF_PROCEDURE_ID);
    all.put(AccreditationBasisId.class, ACCREDITATION_BASIS_ID);
    all.put(SecretariatUnitId.class, SECRETARIAT_UNIT_ID);
    all.put(StakeholderId.class, STAKEHOLDER_ID);
    all.put(SessionId.class, SESSION_ID);
    all.put(AgendaItemId.class, AGENDA_ITEM_ID);
    all.put(MeetingId.class, MEETING_ID);
    all.put(RoomId.class, ROOM_ID);
    all.put(DraftId.class, DRAFT_ID);
    all.put(VoteId.class, VOTE_ID);
    all.put(OutcomeId.class, OUTCOME_ID);
    all.put(EngagementId.class, ENGAGEMENT_ID);
    all.put(SideEventId.class, SIDE_EVENT_ID);
    all.put(ApplicationId.class, APPLICATION_ID);
    all.put(StatementId.class, STATEMENT_ID);
    all.put(RecommendationId.class, RECOMMENDATION_ID);
    all.put(YouthConsultationId.class, YOUTH_CONSULTATION_ID);
    all.put(DeclarationId.class, DECLARATION_ID);
    all.put(ThematicAreaId.class, THEMATIC_AREA_ID);
    all.put(InitiativeId.class, INITIATIVE_ID);
  }
}
