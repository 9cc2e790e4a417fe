package org.unodc.cop.sdk.codec.rooms;

import static org.unodc.cop.sdk.codec.ObjectCodec.object;
import static org.unodc.cop.sdk.codec.Scalars.FILLED;
import static org.unodc.cop.sdk.codec.rooms.ActorCodec.SECRETARIAT_UNIT;
import static org.unodc.cop.sdk.codec.rooms.BureauCodec.CREDENTIAL;
import static org.unodc.cop.sdk.codec.rooms.BureauCodec.OFFICER;
import static org.unodc.cop.sdk.codec.rooms.ConventionCodec.CONVENTION;
import static org.unodc.cop.sdk.codec.rooms.DeclarationCodec.DECLARATION;
import static org.unodc.cop.sdk.codec.rooms.DocumentCodec.REMARK;
import static org.unodc.cop.sdk.codec.rooms.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.codec.rooms.EngagementCodec.ENGAGEMENT;
import static org.unodc.cop.sdk.codec.rooms.IdCodec.CONFERENCE_ID;
import static org.unodc.cop.sdk.codec.rooms.IdCodec.CONVENTION_ID;
import static org.unodc.cop.sdk.codec.rooms.InitiativeCodec.INITIATIVE;
import static org.unodc.cop.sdk.codec.rooms.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.codec.rooms.OutcomeCodec.DRAFT;
import static org.unodc.cop.sdk.codec.rooms.OutcomeCodec.OUTCOME;
import static org.unodc.cop.sdk.codec.rooms.OutcomeCodec.VOTE;
import static org.unodc.cop.sdk.codec.rooms.PartyCodec.PARTICIPANT;
import static org.unodc.cop.sdk.codec.rooms.PartyCodec.TREATY_ACTION;
import static org.unodc.cop.sdk.codec.rooms.ProcedureCodec.RULES_OF_PROCEDURE;
import static org.unodc.cop.sdk.codec.rooms.ProgrammeCodec.APPLICATION;
import static org.unodc.cop.sdk.codec.rooms.ProgrammeCodec.SIDE_EVENT_POLICY;
import static org.unodc.cop.sdk.codec.rooms.SessionCodec.SESSION;
import static org.unodc.cop.sdk.codec.rooms.SideEventCodec.SIDE_EVENT;
import static org.unodc.cop.sdk.codec.rooms.StakeholderCodec.ACCREDITATION;
import static org.unodc.cop.sdk.codec.rooms.StakeholderCodec.DELEGATION;
import static org.unodc.cop.sdk.codec.rooms.StakeholderCodec.STAKEHOLDER;
import static org.unodc.cop.sdk.codec.rooms.StatementCodec.SPEAKERS_LIST;
import static org.unodc.cop.sdk.codec.rooms.StatementCodec.STATEMENT;
import static org.unodc.cop.sdk.codec.rooms.YouthCodec.YOUTH_CONSULTATION;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.codec.Codec;
import org.unodc.cop.sdk.codec.ObjectCodec;
import org.unodc.cop.sdk.codec.Scalars;

/** The JSON of the conference as a whole. */
public final class ConferenceCodec {
  /** The format of records and its version, as each record states it. */
  public static final String FORMAT = "cop/1";

  /** The member that states it. */
  public static final String FORMAT_MEMBER = "format";

  /** Only that format. */
  public static final Codec<String> KNOWN_FORMAT = Scalars.constant(FORMAT);

  public static final ObjectCodec<Conference> CONFERENCE =
      object(Conference.class, Conference::builder, Conference.Builder::build)
          .constant(FORMAT_MEMBER, FORMAT)
          .required("id", CONFERENCE_ID, Conference::id, Conference.Builder::id)
          .optional("title", LOCALIZED_TEXT, Conference::title, Conference.Builder::title)
          .optional(
              "convention", CONVENTION_ID, Conference::convention, Conference.Builder::convention)
          .optional(
              "documentSeries",
              FILLED,
              Conference::documentSeries,
              Conference.Builder::documentSeries)
          .list(
              "conventions",
              CONVENTION,
              Conference::conventions,
              Conference.Builder::addAllConventions)
          .list(
              "participants",
              PARTICIPANT,
              Conference::participants,
              Conference.Builder::addAllParticipants)
          .list(
              "treatyActions",
              TREATY_ACTION,
              Conference::treatyActions,
              Conference.Builder::addAllTreatyActions)
          .list(
              "rulesOfProcedure",
              RULES_OF_PROCEDURE,
              Conference::rulesOfProcedure,
              Conference.Builder::addAllRulesOfProcedure)
          .list(
              "secretariatUnits",
              SECRETARIAT_UNIT,
              Conference::secretariatUnits,
              Conference.Builder::addAllSecretariatUnits)
          .list(
              "stakeholders",
              STAKEHOLDER,
              Conference::stakeholders,
              Conference.Builder::addAllStakeholders)
          .list("sessions", SESSION, Conference::sessions, Conference.Builder::addAllSessions)
          .list("officers", OFFICER, Conference::officers, Conference.Builder::addAllOfficers)
          .list(
              "credentials",
              CREDENTIAL,
              Conference::credentials,
              Conference.Builder::addAllCredentials)
          .list(
              "accreditations",
              ACCREDITATION,
              Conference::accreditations,
              Conference.Builder::addAllAccreditations)
          .list(
              "delegations",
              DELEGATION,
              Conference::delegations,
              Conference.Builder::addAllDelegations)
          .list("drafts", DRAFT, Conference::drafts, Conference.Builder::addAllDrafts)
          .list("votes", VOTE, Conference::votes, Conference.Builder::addAllVotes)
          .list("outcomes", OUTCOME, Conference::outcomes, Conference.Builder::addAllOutcomes)
          .list(
              "engagements",
              ENGAGEMENT,
              Conference::engagements,
              Conference.Builder::addAllEngagements)
          .list(
              "sideEventPolicies",
              SIDE_EVENT_POLICY,
              Conference::sideEventPolicies,
              Conference.Builder::addAllSideEventPolicies)
          .list(
              "applications",
              APPLICATION,
              Conference::applications,
              Conference.Builder::addAllApplications)
          .list(
              "sideEvents",
              SIDE_EVENT,
              Conference::sideEvents,
              Conference.Builder::addAllSideEvents)
          .list(
              "statements", STATEMENT, Conference::statements, Conference.Builder::addAllStatements)
          .list(
              "speakersLists",
              SPEAKERS_LIST,
              Conference::speakersLists,
              Conference.Builder::addAllSpeakersLists)
          .list(
              "youthConsultations",
              YOUTH_CONSULTATION,
              Conference::youthConsultations,
              Conference.Builder::addAllYouthConsultations)
          .list(
              "declarations",
              DECLARATION,
              Conference::declarations,
              Conference.Builder::addAllDeclarations)
          .list(
              "initiatives",
              INITIATIVE,
              Conference::initiatives,
              Conference.Builder::addAllInitiatives)
          .list("remarks", REMARK, Conference::remarks, Conference.Builder::addAllRemarks)
          .list("sources", SOURCE, Conference::sources, Conference.Builder::addAllSources)
          .describedAs(
              "The standing body of the parties to one convention, with everything that is known of it: the one thing that is read, validated and written.");

  private ConferenceCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(Conference.class, CONFERENCE);
  }
}
