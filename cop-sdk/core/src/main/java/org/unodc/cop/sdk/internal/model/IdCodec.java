package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ScalarCodecs.word;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
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
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.json.ScalarForm;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** The JSON of ids: a text that contains the slug. */
public final class IdCodec {
  /** A regular expression of slugs. */
  public static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

  public static final Codec<ConferenceId> CONFERENCE_ID =
      id(ConferenceId.class, "untoc-cop", ConferenceId::new, ConferenceId::value);

  public static final Codec<ConventionId> CONVENTION_ID =
      id(ConventionId.class, "untoc-tip", ConventionId::new, ConventionId::value);

  public static final Codec<ParticipantId> PARTICIPANT_ID =
      id(ParticipantId.class, "aut", ParticipantId::new, ParticipantId::value);

  public static final Codec<RulesOfProcedureId> RULES_OF_PROCEDURE_ID =
      id(
          RulesOfProcedureId.class,
          "untoc-rop-2004",
          RulesOfProcedureId::new,
          RulesOfProcedureId::value);

  public static final Codec<AccreditationBasisId> ACCREDITATION_BASIS_ID =
      id(
          AccreditationBasisId.class,
          "rule-17-2",
          AccreditationBasisId::new,
          AccreditationBasisId::value);

  public static final Codec<SecretariatUnitId> SECRETARIAT_UNIT_ID =
      id(SecretariatUnitId.class, "csu", SecretariatUnitId::new, SecretariatUnitId::value);

  public static final Codec<StakeholderId> STAKEHOLDER_ID =
      id(StakeholderId.class, "cpcj-alliance", StakeholderId::new, StakeholderId::value);

  public static final Codec<SessionId> SESSION_ID =
      id(SessionId.class, "untoc-cop12", SessionId::new, SessionId::value);

  public static final Codec<AgendaItemId> AGENDA_ITEM_ID =
      id(AgendaItemId.class, "untoc-cop12-item-2", AgendaItemId::new, AgendaItemId::value);

  public static final Codec<MeetingId> MEETING_ID =
      id(MeetingId.class, "untoc-cop12-plenary-3", MeetingId::new, MeetingId::value);

  public static final Codec<RoomId> ROOM_ID = id(RoomId.class, "m5", RoomId::new, RoomId::value);

  public static final Codec<DraftId> DRAFT_ID =
      id(DraftId.class, "untoc-cop12-l4", DraftId::new, DraftId::value);

  public static final Codec<VoteId> VOTE_ID =
      id(VoteId.class, "untoc-cop11-vote-1", VoteId::new, VoteId::value);

  public static final Codec<OutcomeId> OUTCOME_ID =
      id(OutcomeId.class, "untoc-res-12-4", OutcomeId::new, OutcomeId::value);

  public static final Codec<EngagementId> ENGAGEMENT_ID =
      id(EngagementId.class, "untoc-cop12-ngo-briefing", EngagementId::new, EngagementId::value);

  public static final Codec<SideEventId> SIDE_EVENT_ID =
      id(SideEventId.class, "se-014", SideEventId::new, SideEventId::value);

  public static final Codec<ApplicationId> APPLICATION_ID =
      id(ApplicationId.class, "app-0231", ApplicationId::new, ApplicationId::value);

  public static final Codec<StatementId> STATEMENT_ID =
      id(StatementId.class, "untoc-cop12-youth-statement", StatementId::new, StatementId::value);

  public static final Codec<RecommendationId> RECOMMENDATION_ID =
      id(
          RecommendationId.class,
          "youth-2024-rec-1",
          RecommendationId::new,
          RecommendationId::value);

  public static final Codec<YouthConsultationId> YOUTH_CONSULTATION_ID =
      id(
          YouthConsultationId.class,
          "youth-2024",
          YouthConsultationId::new,
          YouthConsultationId::value);

  public static final Codec<DeclarationId> DECLARATION_ID =
      id(DeclarationId.class, "cso-declaration-2024", DeclarationId::new, DeclarationId::value);

  public static final Codec<ThematicAreaId> THEMATIC_AREA_ID =
      id(ThematicAreaId.class, "area-1", ThematicAreaId::new, ThematicAreaId::value);

  public static final Codec<InitiativeId> INITIATIVE_ID =
      id(InitiativeId.class, "vpi", InitiativeId::new, InitiativeId::value);

  private static final ImmutableMap<String, Function<String, EntityId>> KINDS =
      ImmutableMap.<String, Function<String, EntityId>>builder()
          .put("accreditation-basis", AccreditationBasisId::new)
          .put("agenda-item", AgendaItemId::new)
          .put("application", ApplicationId::new)
          .put("conference", ConferenceId::new)
          .put("convention", ConventionId::new)
          .put("declaration", DeclarationId::new)
          .put("draft", DraftId::new)
          .put("engagement", EngagementId::new)
          .put("initiative", InitiativeId::new)
          .put("meeting", MeetingId::new)
          .put("outcome", OutcomeId::new)
          .put("participant", ParticipantId::new)
          .put("recommendation", RecommendationId::new)
          .put("room", RoomId::new)
          .put("rules-of-procedure", RulesOfProcedureId::new)
          .put("secretariat-unit", SecretariatUnitId::new)
          .put("session", SessionId::new)
          .put("side-event", SideEventId::new)
          .put("stakeholder", StakeholderId::new)
          .put("statement", StatementId::new)
          .put("thematic-area", ThematicAreaId::new)
          .put("vote", VoteId::new)
          .put("youth-consultation", YouthConsultationId::new)
          .buildOrThrow();

  private IdCodec() {}

  /**
   * {@return the id of this kind with this slug}
   *
   * @throws IllegalArgumentException if there is no such kind, or if the text is not a slug
   */
  public static EntityId id(String kind, String slug) {
    Function<String, EntityId> make = KINDS.get(kind);
    if (make == null) {
      throw new InputRefusedException(
          ProblemText.of("reason.no-such-entity-kind", InputQuotation.shown(kind)));
    }
    return make.apply(slug);
  }

  private static <T> Codec<T> id(
      Class<T> type, String example, Function<String, T> make, Function<T, String> slug) {
    return word(
        ProblemText.of("type." + type.getSimpleName(), example),
        ScalarForm.pattern(SLUG).upTo(100),
        text -> {
          try {
            return make.apply(text);
          } catch (IllegalArgumentException refusal) {
            throw new InputRefusedException(ProblemText.of("reason.id-form"), refusal);
          }
        },
        slug);
  }

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
