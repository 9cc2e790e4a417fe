package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.FILLED;
import static org.unodc.cop.sdk.internal.model.ActorCodec.SECRETARIAT_UNIT;
import static org.unodc.cop.sdk.internal.model.BureauCodec.CREDENTIAL;
import static org.unodc.cop.sdk.internal.model.BureauCodec.OFFICER;
import static org.unodc.cop.sdk.internal.model.ConventionCodec.CONVENTION;
import static org.unodc.cop.sdk.internal.model.DeclarationCodec.DECLARATION;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.REMARK;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.internal.model.EngagementCodec.ENGAGEMENT;
import static org.unodc.cop.sdk.internal.model.IdCodec.CONFERENCE_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.CONVENTION_ID;
import static org.unodc.cop.sdk.internal.model.InitiativeCodec.INITIATIVE;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.LazyCodec.lazy;
import static org.unodc.cop.sdk.internal.model.OutcomeCodec.DRAFT;
import static org.unodc.cop.sdk.internal.model.OutcomeCodec.OUTCOME;
import static org.unodc.cop.sdk.internal.model.OutcomeCodec.VOTE;
import static org.unodc.cop.sdk.internal.model.PartyCodec.PARTICIPANT;
import static org.unodc.cop.sdk.internal.model.PartyCodec.TREATY_ACTION;
import static org.unodc.cop.sdk.internal.model.ProcedureCodec.RULES_OF_PROCEDURE;
import static org.unodc.cop.sdk.internal.model.ProgrammeCodec.APPLICATION;
import static org.unodc.cop.sdk.internal.model.ProgrammeCodec.SIDE_EVENT_POLICY;
import static org.unodc.cop.sdk.internal.model.ProgrammeCodec.WORKING_CALENDAR;
import static org.unodc.cop.sdk.internal.model.SessionCodec.SESSION;
import static org.unodc.cop.sdk.internal.model.SideEventCodec.SIDE_EVENT;
import static org.unodc.cop.sdk.internal.model.StakeholderCodec.ACCREDITATION;
import static org.unodc.cop.sdk.internal.model.StakeholderCodec.DELEGATION;
import static org.unodc.cop.sdk.internal.model.StakeholderCodec.STAKEHOLDER;
import static org.unodc.cop.sdk.internal.model.StatementCodec.SPEAKERS_LIST;
import static org.unodc.cop.sdk.internal.model.StatementCodec.STATEMENT;
import static org.unodc.cop.sdk.internal.model.YouthCodec.YOUTH_CONSULTATION;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.json.ScalarCodecs;

/** The JSON of a conference as a whole. */
public final class ConferenceCodec {
  /** The format of records and its version, which each record states. */
  public static final String FORMAT = "cop/1";

  /** The name of the member that states the format. */
  public static final String FORMAT_MEMBER = "format";

  /** The codec of the format, which accepts only {@link #FORMAT}. */
  public static final Codec<String> KNOWN_FORMAT = ScalarCodecs.constant(FORMAT);

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
              lazy(() -> CONVENTION),
              Conference::conventions,
              Conference.Builder::addAllConventions)
          .list(
              "participants",
              lazy(() -> PARTICIPANT),
              Conference::participants,
              Conference.Builder::addAllParticipants)
          .list(
              "treatyActions",
              lazy(() -> TREATY_ACTION),
              Conference::treatyActions,
              Conference.Builder::addAllTreatyActions)
          .list(
              "rulesOfProcedure",
              lazy(() -> RULES_OF_PROCEDURE),
              Conference::rulesOfProcedure,
              Conference.Builder::addAllRulesOfProcedure)
          .list(
              "secretariatUnits",
              lazy(() -> SECRETARIAT_UNIT),
              Conference::secretariatUnits,
              Conference.Builder::addAllSecretariatUnits)
          .list(
              "stakeholders",
              lazy(() -> STAKEHOLDER),
              Conference::stakeholders,
              Conference.Builder::addAllStakeholders)
          .list(
              "sessions",
              lazy(() -> SESSION),
              Conference::sessions,
              Conference.Builder::addAllSessions)
          .list(
              "officers",
              lazy(() -> OFFICER),
              Conference::officers,
              Conference.Builder::addAllOfficers)
          .list(
              "credentials",
              lazy(() -> CREDENTIAL),
              Conference::credentials,
              Conference.Builder::addAllCredentials)
          .list(
              "accreditations",
              lazy(() -> ACCREDITATION),
              Conference::accreditations,
              Conference.Builder::addAllAccreditations)
          .list(
              "delegations",
              lazy(() -> DELEGATION),
              Conference::delegations,
              Conference.Builder::addAllDelegations)
          .list("drafts", lazy(() -> DRAFT), Conference::drafts, Conference.Builder::addAllDrafts)
          .list("votes", lazy(() -> VOTE), Conference::votes, Conference.Builder::addAllVotes)
          .list(
              "outcomes",
              lazy(() -> OUTCOME),
              Conference::outcomes,
              Conference.Builder::addAllOutcomes)
          .list(
              "engagements",
              lazy(() -> ENGAGEMENT),
              Conference::engagements,
              Conference.Builder::addAllEngagements)
          .list(
              "sideEventPolicies",
              lazy(() -> SIDE_EVENT_POLICY),
              Conference::sideEventPolicies,
              Conference.Builder::addAllSideEventPolicies)
          .optional(
              "workingCalendar",
              lazy(() -> WORKING_CALENDAR),
              Conference::workingCalendar,
              Conference.Builder::workingCalendar)
          .list(
              "applications",
              lazy(() -> APPLICATION),
              Conference::applications,
              Conference.Builder::addAllApplications)
          .list(
              "sideEvents",
              lazy(() -> SIDE_EVENT),
              Conference::sideEvents,
              Conference.Builder::addAllSideEvents)
          .list(
              "statements",
              lazy(() -> STATEMENT),
              Conference::statements,
              Conference.Builder::addAllStatements)
          .list(
              "speakersLists",
              lazy(() -> SPEAKERS_LIST),
              Conference::speakersLists,
              Conference.Builder::addAllSpeakersLists)
          .list(
              "youthConsultations",
              lazy(() -> YOUTH_CONSULTATION),
              Conference::youthConsultations,
              Conference.Builder::addAllYouthConsultations)
          .list(
              "declarations",
              lazy(() -> DECLARATION),
              Conference::declarations,
              Conference.Builder::addAllDeclarations)
          .list(
              "initiatives",
              lazy(() -> INITIATIVE),
              Conference::initiatives,
              Conference.Builder::addAllInitiatives)
          .list("remarks", REMARK, Conference::remarks, Conference.Builder::addAllRemarks)
          .list("sources", SOURCE, Conference::sources, Conference.Builder::addAllSources)
          .describedAs(
              "The standing body of the parties to one convention, with everything that is known"
                  + " about it. It is read, validated and written as a whole.");

  private ConferenceCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(Conference.class, CONFERENCE);
  }
}
