package org.unodc.cop.domain.procedure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.id.RulesOfProcedureId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * The rules of procedure of the Conference of the Parties to UNTOC, as adopted in 2004 and as
 * amended in 2008.
 */
final class UntocRulesOfProcedure {
  private static final String NAME = "Rules of procedure of the Conference of the Parties to UNTOC";

  static final ImmutableList<RulesOfProcedure> VERSIONS =
      ImmutableList.of(adoptedIn2004(), amendedIn2008());

  private UntocRulesOfProcedure() {}

  static Citation rule(String number) {
    return new Citation(NAME, "rule " + number, Optional.of(Certainty.STATED));
  }

  private static RulesOfProcedure adoptedIn2004() {
    return inBothVersions("untoc-rop-2004", generallyKnown("18"))
        .title(LocalizedText.english(NAME))
        .validFrom(LocalDate.of(2004, 6, 28))
        .adoptedBy(DocumentReference.builder().title(LocalizedText.english("Decision 1/1")).build())
        .addCredentialIssuers(
            CredentialIssuer.HEAD_OF_STATE_OR_GOVERNMENT,
            CredentialIssuer.MINISTER_FOR_FOREIGN_AFFAIRS,
            CredentialIssuer.COMPETENT_AUTHORITY_OF_ORGANIZATION)
        .addAllRemarks(UntocRemarks.on2004())
        .build();
  }

  private static RulesOfProcedure amendedIn2008() {
    return inBothVersions("untoc-rop-2008", rule("18"))
        .title(LocalizedText.english(NAME + ", as amended by decision 4/7"))
        .validFrom(LocalDate.of(2008, 10, 17))
        .adoptedBy(
            DocumentReference.builder()
                .symbol("CTOC/COP/2008/19")
                .title(LocalizedText.english("Decision 4/7"))
                .build())
        .addCredentialIssuers(
            CredentialIssuer.HEAD_OF_STATE_OR_GOVERNMENT,
            CredentialIssuer.MINISTER_FOR_FOREIGN_AFFAIRS,
            CredentialIssuer.PERMANENT_REPRESENTATIVE,
            CredentialIssuer.COMPETENT_AUTHORITY_OF_ORGANIZATION)
        .addAllRemarks(UntocRemarks.on2008())
        .build();
  }

  private static RulesOfProcedure.Builder inBothVersions(String id, Citation credentials) {
    return RulesOfProcedure.builder()
        .id(RulesOfProcedureId.of(id))
        .application(
            new RulesApplication(
                RulesApplication.Status.ADOPTED, ImmutableList.of(), Optional.empty()))
        .cycleYears(number(2, rule("3")))
        .addAllQuorums(quorums())
        .addAllMajorities(majorities())
        .addAllDecisions(decisions())
        .consensusFirst(rule("56"))
        .votingRights(votingRights())
        .addAllDeadlines(deadlines(credentials))
        .credentialIssuersCitation(credentials)
        .bureau(bureau())
        .addAllFloorOrder(floorOrder())
        .addAllProvisions(provisions())
        .addAllAccreditationBases(UntocObservers.bases(id))
        .addLanguages(OfficialLanguage.values())
        .languagesCitation(rule("38"));
  }

  private static VotingRights votingRights() {
    return VotingRights.builder()
        .votesPerParty(number(1, rule("57")))
        .regionalOrganizationHasMembersVotes(true)
        .regionalOrganizationVotesOnlyIfMembersDoNot(true)
        .protocolDecisions(generallyKnown("76"))
        .citation(rule("57"))
        .build();
  }

  private static BureauRule bureau() {
    return BureauRule.builder()
        .presidents(number(1, rule("22")))
        .vicePresidents(number(8, rule("22")))
        .rapporteurs(number(1, rule("22")))
        .rapporteurIsVicePresident(false)
        .perRegionalGroup(number(2, rule("22")))
        .perGroupFromProtocolParties(number(1, rule("22")))
        .fromPartiesToAllInstruments(number(2, rule("22")))
        .rotatesAmongGroups(true)
        .citation(rule("22"))
        .build();
  }

  private static ImmutableList<Quorum> quorums() {
    Fraction third = new Fraction(1, 3);
    Fraction half = new Fraction(1, 2);
    Optional<Citation> rule = Optional.of(rule("41"));
    return ImmutableList.of(
        new Quorum(Matter.OPENING_A_DEBATE, third, false, CountedBody.PARTIES_PARTICIPATING, rule),
        new Quorum(
            Matter.ANY_DECISION, half, true, CountedBody.PARTIES_ALL_OR_PARTICIPATING, rule));
  }

  private static ImmutableList<Majority> majorities() {
    Citation amendment = new Citation("UNTOC", "art. 39", Optional.of(Certainty.STATED));
    return ImmutableList.of(
        twoThirds(Matter.RECONSIDERATION, rule("55")),
        twoThirds(Matter.SUBSTANCE, generallyKnown("58")),
        new Majority(
            Matter.PROCEDURE,
            new Fraction(1, 2),
            true,
            CountedBody.PARTIES_PRESENT_AND_VOTING,
            Optional.of(generallyKnown("59"))),
        twoThirds(Matter.AMENDMENT, amendment));
  }

  private static ImmutableList<DecisionRule> decisions() {
    Citation consensus = generallyKnown("58");
    Citation amendment = new Citation("UNTOC", "art. 39", Optional.of(Certainty.STATED));
    return ImmutableList.of(
        new DecisionRule(
            Matter.SUBSTANCE, DecisionRule.Method.CONSENSUS_THEN_VOTE, Optional.of(consensus)),
        new DecisionRule(Matter.BUDGET, DecisionRule.Method.CONSENSUS, Optional.of(consensus)),
        new DecisionRule(
            Matter.AMENDMENT, DecisionRule.Method.CONSENSUS_THEN_VOTE, Optional.of(amendment)));
  }

  private static ImmutableList<FloorRule> floorOrder() {
    Optional<Citation> rules =
        Optional.of(new Citation(NAME, "rules 42 to 44", Optional.of(Certainty.STATED)));
    return ImmutableList.of(
        new FloorRule(FloorKind.POINT_OF_ORDER, rules),
        new FloorRule(FloorKind.SECRETARIAT, rules),
        new FloorRule(FloorKind.LISTED_SPEAKER, rules));
  }

  private static ImmutableList<Provision> provisions() {
    return ImmutableList.of(
        provision(ProvisionKind.ACTING_PRESIDENT, generallyKnown("24")),
        provision(ProvisionKind.BUREAU_EXAMINES_CREDENTIALS, generallyKnown("19")),
        provision(ProvisionKind.PROVISIONAL_PARTICIPATION, generallyKnown("20")),
        provision(ProvisionKind.PUBLIC_PLENARY, rule("40")));
  }

  private static Provision provision(ProvisionKind kind, Citation citation) {
    return new Provision(kind, true, Optional.of(citation));
  }

  private static Majority twoThirds(Matter matter, Citation citation) {
    return new Majority(
        matter,
        new Fraction(2, 3),
        false,
        CountedBody.PARTIES_PRESENT_AND_VOTING,
        Optional.of(citation));
  }

  private static ImmutableList<Deadline> deadlines(Citation credentials) {
    Stipulation sixty = number(60, rule("9"));
    Stipulation thirty = number(30, rule("9"));
    Stipulation list = number(30, rule("17 (2)"));
    Stipulation day = number(24, credentials);
    return ImmutableList.of(
        new Deadline(DeadlineKind.PROVISIONAL_AGENDA_REGULAR, sixty, DeadlineUnit.DAYS, true),
        new Deadline(DeadlineKind.PROVISIONAL_AGENDA_SPECIAL, thirty, DeadlineUnit.DAYS, true),
        new Deadline(DeadlineKind.LIST_OF_ORGANIZATIONS, list, DeadlineUnit.DAYS, true),
        new Deadline(DeadlineKind.CREDENTIALS, day, DeadlineUnit.HOURS, false));
  }

  private static Stipulation number(int number, Citation citation) {
    return new Stipulation(number, Optional.of(citation));
  }

  private static Citation generallyKnown(String number) {
    return new Citation(NAME, "rule " + number, Optional.of(Certainty.GENERAL_KNOWLEDGE));
  }
}
