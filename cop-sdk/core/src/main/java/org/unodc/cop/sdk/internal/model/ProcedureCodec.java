package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.optional;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TRUTH;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.openWord;
import static org.unodc.cop.sdk.internal.model.BureauRuleCodec.BUREAU_RULE;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.CITATION;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.DOCUMENT_REFERENCE;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.REMARK;
import static org.unodc.cop.sdk.internal.model.IdCodec.RULES_OF_PROCEDURE_ID;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.OFFICIAL_LANGUAGE;
import static org.unodc.cop.sdk.internal.model.ObserverCodec.ACCREDITATION_BASIS;
import static org.unodc.cop.sdk.internal.model.ProvisionCodec.DECISION_RULE;
import static org.unodc.cop.sdk.internal.model.ProvisionCodec.ELECTION_RULE;
import static org.unodc.cop.sdk.internal.model.ProvisionCodec.FLOOR_RULE;
import static org.unodc.cop.sdk.internal.model.ProvisionCodec.MOTION_KIND;
import static org.unodc.cop.sdk.internal.model.ProvisionCodec.PROVISION;
import static org.unodc.cop.sdk.internal.model.ProvisionCodec.RULES_APPLICATION;
import static org.unodc.cop.sdk.internal.model.ProvisionCodec.SUBSIDIARY_BODY_RULE;
import static org.unodc.cop.sdk.internal.model.StipulationCodec.STIPULATED_NUMBER;
import static org.unodc.cop.sdk.internal.model.ThresholdCodec.MAJORITY;
import static org.unodc.cop.sdk.internal.model.ThresholdCodec.QUORUM;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.procedure.CredentialIssuer;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.procedure.DeadlineKind;
import org.unodc.cop.domain.procedure.DeadlineUnit;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.procedure.VotingRights;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** The JSON of the types in package {@code procedure}. */
public final class ProcedureCodec {
  public static final ObjectCodec<VotingRights> VOTING_RIGHTS =
      object(VotingRights.class, VotingRights::builder, VotingRights.Builder::build)
          .optional(
              "votesPerParty",
              STIPULATED_NUMBER,
              VotingRights::votesPerParty,
              VotingRights.Builder::votesPerParty)
          .optional(
              "regionalOrganizationHasMembersVotes",
              TRUTH,
              VotingRights::regionalOrganizationHasMembersVotes,
              VotingRights.Builder::regionalOrganizationHasMembersVotes)
          .optional(
              "regionalOrganizationVotesOnlyIfMembersDoNot",
              TRUTH,
              VotingRights::regionalOrganizationVotesOnlyIfMembersDoNot,
              VotingRights.Builder::regionalOrganizationVotesOnlyIfMembersDoNot)
          .optional(
              "protocolDecisions",
              CITATION,
              VotingRights::protocolDecisions,
              VotingRights.Builder::protocolDecisions)
          .optional("citation", CITATION, VotingRights::citation, VotingRights.Builder::citation)
          .describedAs("Who votes with how many votes.");

  public static final Codec<DeadlineKind> DEADLINE_KIND =
      openWord(
          ProblemText.of("type.DeadlineKind"),
          DeadlineKind.listed(),
          DeadlineKind::new,
          DeadlineKind::word);
  public static final Codec<DeadlineUnit> DEADLINE_UNIT = enumeration(DeadlineUnit.class);

  public static final ObjectCodec<Deadline> DEADLINE =
      record(
          Deadline.class,
          "The time before or after the opening of a session by which something must be done.",
          Deadline::new,
          required("kind", DEADLINE_KIND, Deadline::kind),
          optional("title", LOCALIZED_TEXT, Deadline::title),
          optional("before", STIPULATED_NUMBER, Deadline::before),
          optional("after", STIPULATED_NUMBER, Deadline::after),
          required("unit", DEADLINE_UNIT, Deadline::unit),
          required("binding", TRUTH, Deadline::binding));

  public static final Codec<CredentialIssuer> CREDENTIAL_ISSUER =
      enumeration(CredentialIssuer.class);

  public static final ObjectCodec<RulesOfProcedure> RULES_OF_PROCEDURE =
      object(RulesOfProcedure.class, RulesOfProcedure::builder, RulesOfProcedure.Builder::build)
          .required("id", RULES_OF_PROCEDURE_ID, RulesOfProcedure::id, RulesOfProcedure.Builder::id)
          .optional(
              "title", LOCALIZED_TEXT, RulesOfProcedure::title, RulesOfProcedure.Builder::title)
          .optional(
              "validFrom", DATE, RulesOfProcedure::validFrom, RulesOfProcedure.Builder::validFrom)
          .optional(
              "adoptedBy",
              DOCUMENT_REFERENCE,
              RulesOfProcedure::adoptedBy,
              RulesOfProcedure.Builder::adoptedBy)
          .optional(
              "application",
              RULES_APPLICATION,
              RulesOfProcedure::application,
              RulesOfProcedure.Builder::application)
          .optional(
              "cycleYears",
              STIPULATED_NUMBER,
              RulesOfProcedure::cycleYears,
              RulesOfProcedure.Builder::cycleYears)
          .list(
              "quorums", QUORUM, RulesOfProcedure::quorums, RulesOfProcedure.Builder::addAllQuorums)
          .list(
              "majorities",
              MAJORITY,
              RulesOfProcedure::majorities,
              RulesOfProcedure.Builder::addAllMajorities)
          .list(
              "decisions",
              DECISION_RULE,
              RulesOfProcedure::decisions,
              RulesOfProcedure.Builder::addAllDecisions)
          .optional(
              "consensusFirst",
              CITATION,
              RulesOfProcedure::consensusFirst,
              RulesOfProcedure.Builder::consensusFirst)
          .optional(
              "votingRights",
              VOTING_RIGHTS,
              RulesOfProcedure::votingRights,
              RulesOfProcedure.Builder::votingRights)
          .list(
              "deadlines",
              DEADLINE,
              RulesOfProcedure::deadlines,
              RulesOfProcedure.Builder::addAllDeadlines)
          .list(
              "credentialIssuers",
              CREDENTIAL_ISSUER,
              RulesOfProcedure::credentialIssuers,
              RulesOfProcedure.Builder::addAllCredentialIssuers)
          .optional(
              "credentialIssuersCitation",
              CITATION,
              RulesOfProcedure::credentialIssuersCitation,
              RulesOfProcedure.Builder::credentialIssuersCitation)
          .optional(
              "bureau", BUREAU_RULE, RulesOfProcedure::bureau, RulesOfProcedure.Builder::bureau)
          .optional(
              "election",
              ELECTION_RULE,
              RulesOfProcedure::election,
              RulesOfProcedure.Builder::election)
          .optional(
              "electionForSeveralPlaces",
              ELECTION_RULE,
              RulesOfProcedure::electionForSeveralPlaces,
              RulesOfProcedure.Builder::electionForSeveralPlaces)
          .list(
              "subsidiaryBodies",
              SUBSIDIARY_BODY_RULE,
              RulesOfProcedure::subsidiaryBodies,
              RulesOfProcedure.Builder::addAllSubsidiaryBodies)
          .list(
              "floorOrder",
              FLOOR_RULE,
              RulesOfProcedure::floorOrder,
              RulesOfProcedure.Builder::addAllFloorOrder)
          .list(
              "motionOrder",
              MOTION_KIND,
              RulesOfProcedure::motionOrder,
              RulesOfProcedure.Builder::addAllMotionOrder)
          .optional(
              "motionOrderCitation",
              CITATION,
              RulesOfProcedure::motionOrderCitation,
              RulesOfProcedure.Builder::motionOrderCitation)
          .list(
              "provisions",
              PROVISION,
              RulesOfProcedure::provisions,
              RulesOfProcedure.Builder::addAllProvisions)
          .list(
              "accreditationBases",
              ACCREDITATION_BASIS,
              RulesOfProcedure::accreditationBases,
              RulesOfProcedure.Builder::addAllAccreditationBases)
          .list(
              "languages",
              OFFICIAL_LANGUAGE,
              RulesOfProcedure::languages,
              RulesOfProcedure.Builder::addAllLanguages)
          .optional(
              "languagesCitation",
              CITATION,
              RulesOfProcedure::languagesCitation,
              RulesOfProcedure.Builder::languagesCitation)
          .list(
              "remarks", REMARK, RulesOfProcedure::remarks, RulesOfProcedure.Builder::addAllRemarks)
          .describedAs(
              "One version of the rules of procedure of a conference, as far as they are numbers"
                  + " and conditions.");

  private ProcedureCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    ThresholdCodec.addTo(all);
    ObserverCodec.addTo(all);
    BureauRuleCodec.addTo(all);
    ProvisionCodec.addTo(all);
    all.put(VotingRights.class, VOTING_RIGHTS);
    all.put(DeadlineKind.class, DEADLINE_KIND);
    all.put(DeadlineUnit.class, DEADLINE_UNIT);
    all.put(Deadline.class, DEADLINE);
    all.put(CredentialIssuer.class, CREDENTIAL_ISSUER);
    all.put(RulesOfProcedure.class, RULES_OF_PROCEDURE);
  }
}
