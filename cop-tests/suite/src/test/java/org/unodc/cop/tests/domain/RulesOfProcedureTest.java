package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.RulesOfProcedureId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.procedure.CountedBody;
import org.unodc.cop.domain.procedure.CredentialIssuer;
import org.unodc.cop.domain.procedure.DecisionRule;
import org.unodc.cop.domain.procedure.FloorKind;
import org.unodc.cop.domain.procedure.Fraction;
import org.unodc.cop.domain.procedure.Majority;
import org.unodc.cop.domain.procedure.Matter;
import org.unodc.cop.domain.procedure.MotionKind;
import org.unodc.cop.domain.procedure.Provision;
import org.unodc.cop.domain.procedure.ProvisionKind;
import org.unodc.cop.domain.procedure.RulesApplication;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.testkit.fixture.Conferences;
import org.unodc.cop.testkit.fixture.Procedures;

class RulesOfProcedureTest {

  @ParameterizedTest
  @CsvSource({
    "2004-06-28, untoc-rop-2004",
    "2008-10-16, untoc-rop-2004",
    "2008-10-17, untoc-rop-2008",
    "2024-10-14, untoc-rop-2008"
  })
  void aVersionIsValidUntilTheNext(LocalDate day, String version) {
    assertThat(RulesOfProcedure.on(UntocRules.versions(), day).map(RulesOfProcedure::id))
        .contains(RulesOfProcedureId.of(version));
    assertThat(RulesOfProcedure.on(UntocRules.versions().reverse(), day).map(RulesOfProcedure::id))
        .contains(RulesOfProcedureId.of(version));
  }

  @Test
  void beforeTheFirstVersionThereIsNone() {
    assertThat(RulesOfProcedure.on(UntocRules.versions(), LocalDate.of(2004, 6, 27))).isEmpty();
    assertThat(RulesOfProcedure.on(List.of(), LocalDate.of(2024, 10, 14))).isEmpty();
  }

  @Test
  void ruleEighteenNamesThePermanentRepresentativeSinceTheAmendment() {
    assertThat(issuersOn(LocalDate.of(2006, 10, 9)))
        .doesNotContain(CredentialIssuer.PERMANENT_REPRESENTATIVE);
    assertThat(issuersOn(LocalDate.of(2010, 10, 18)))
        .contains(CredentialIssuer.PERMANENT_REPRESENTATIVE);
  }

  @Test
  void aVersionWithoutAFirstDayIsTheOldest() {
    RulesOfProcedure provisional =
        RulesOfProcedure.builder().id(RulesOfProcedureId.of("z-provisional")).build();
    List<RulesOfProcedure> versions = List.of(UntocRules.adopted(), provisional);

    assertThat(RulesOfProcedure.on(versions, LocalDate.of(2003, 1, 1))).contains(provisional);
    assertThat(RulesOfProcedure.on(versions, LocalDate.of(2005, 1, 1)))
        .isEqualTo(Optional.of(UntocRules.adopted()));
  }

  @Test
  void untocDecidesTheBudgetByConsensusOnly() {
    RulesOfProcedure rules = UntocRules.amended();

    assertThat(rules.mayVoteOn(Matter.BUDGET).in(OfficialLanguage.ENGLISH))
        .isEqualTo(
            "A matter of the budget is decided by consensus only; there is no vote. (Rules of"
                + " procedure of the Conference of the Parties to UNTOC, rule 58; general"
                + " knowledge, not verified)");
    assertThat(rules.mayVoteOn(Matter.SUBSTANCE).answer()).isEqualTo(Answer.YES);
    assertThat(rules.mayVoteOn(Matter.PROCEDURE).answer()).isEqualTo(Answer.YES);
    assertThat(rules.mayVoteOn(Matter.PROTOCOL).answer()).isEqualTo(Answer.UNKNOWN);
    assertThat(rules.precedes(FloorKind.LISTED_SPEAKER, FloorKind.POINT_OF_ORDER).answer())
        .isEqualTo(Answer.NO);
    assertThat(rules.provides(ProvisionKind.SECRET_BALLOT).answer()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void theNewerStatementDecides() {
    RulesOfProcedure rules =
        Procedures.rulesOfProcedure()
            .addMajorities(
                majority(Matter.BUDGET, "rule 52"), majority(Matter.APPEAL, "rule 53 (1)"))
            .addMajorities(majority(Matter.SUBSTANCE, "rule 530"))
            .addDecisions(
                new DecisionRule(Matter.BUDGET, DecisionRule.Method.CONSENSUS, Optional.empty()))
            .application(
                new RulesApplication(
                    RulesApplication.Status.ADOPTED,
                    ImmutableList.of(citation("rule 53")),
                    Optional.empty()))
            .build();

    assertThat(rules.majorityFor(Matter.BUDGET)).isEmpty();
    assertThat(rules.majorityFor(Matter.APPEAL)).as("a paragraph of an excepted rule").isEmpty();
    assertThat(rules.majorityFor(Matter.SUBSTANCE)).as("another rule").isPresent();
    assertThat(rules.mayVoteOn(Matter.APPEAL).answer()).isEqualTo(Answer.UNKNOWN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.precedes(FloorKind.SECRETARIAT, FloorKind.SECRETARIAT));
  }

  @Test
  void motionsAreDecidedOnInTheOrderOfTheirRule() {
    RulesOfProcedure rules =
        Procedures.rulesOfProcedure()
            .addMotionOrder(MotionKind.SUSPENSION_OF_MEETING, MotionKind.CLOSURE_OF_DEBATE)
            .motionOrderCitation(citation("rule 45"))
            .build();

    assertThat(
            rules
                .precedes(MotionKind.CLOSURE_OF_DEBATE, MotionKind.SUSPENSION_OF_MEETING)
                .in(OfficialLanguage.ENGLISH))
        .isEqualTo(
            "The following motions are decided on in this order: suspension of the meeting, then"
                + " closure of the debate on the item under discussion. (Rules, rule 45)");
    assertThat(
            rules.precedes(MotionKind.SUSPENSION_OF_MEETING, MotionKind.CLOSURE_OF_DEBATE).answer())
        .isEqualTo(Answer.YES);
    assertThat(
            rules
                .precedes(MotionKind.SUSPENSION_OF_MEETING, MotionKind.ADJOURNMENT_OF_MEETING)
                .answer())
        .isEqualTo(Answer.UNKNOWN);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> rules.precedes(MotionKind.CLOSURE_OF_DEBATE, MotionKind.CLOSURE_OF_DEBATE));
  }

  @Test
  void anExceptedRuleDeterminesNeitherElectionsNorMotions() {
    RulesApplication exceptingRule45 =
        new RulesApplication(
            RulesApplication.Status.APPLIED_WITHOUT_ADOPTION,
            ImmutableList.of(citation("rule 45")),
            Optional.empty());
    RulesOfProcedure rules =
        Procedures.rulesOfProcedure()
            .application(exceptingRule45)
            .addMotionOrder(MotionKind.values())
            .motionOrderCitation(citation("rule 45"))
            .election(Elections.rule(citation("rule 45 (1)")))
            .build();

    assertThat(rules.electionRule(1)).isEmpty();
    assertThat(
            rules.precedes(MotionKind.SUSPENSION_OF_MEETING, MotionKind.CLOSURE_OF_DEBATE).answer())
        .isEqualTo(Answer.UNKNOWN);
    assertThat(
            Cop.validate(
                    Conferences.conference().addRulesOfProcedure(rules).build(),
                    LocalDate.of(2024, 11, 1))
                .findings())
        .extracting(finding -> finding.caseOrRule().value())
        .filteredOn("procedure.excepted-provisions-are-not-used"::equals)
        .hasSize(2);
  }

  @Test
  void theRecordOfUntocDoesNotSayInWhichOrderMotionsAndAmendmentsAreVotedOn() {
    RulesOfProcedure rules = UntocRules.amended();

    assertThat(
            rules
                .precedes(MotionKind.SUSPENSION_OF_MEETING, MotionKind.CLOSURE_OF_DEBATE)
                .in(OfficialLanguage.ENGLISH))
        .isEqualTo(
            "In which order the following motions are decided on cannot be said from these rules:"
                + " suspension of the meeting, closure of the debate on the item under discussion.");
    assertThat(rules.provides(ProvisionKind.FURTHEST_AMENDMENT_FIRST).answer())
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void theFurthestAmendmentIsVotedOnFirstIfARuleSaysSo() {
    RulesOfProcedure rules =
        Procedures.rulesOfProcedure()
            .addProvisions(
                new Provision(
                    ProvisionKind.FURTHEST_AMENDMENT_FIRST, true, Optional.of(citation("rule 47"))))
            .build();

    assertThat(rules.provides(ProvisionKind.FURTHEST_AMENDMENT_FIRST).in(OfficialLanguage.ENGLISH))
        .isEqualTo(
            "The rules of procedure provide for the following: of several amendments, a vote first"
                + " on the one that is furthest removed in substance from the proposal. (Rules, rule"
                + " 47)");
  }

  private static Majority majority(Matter matter, String rule) {
    return new Majority(
        matter,
        new Fraction(2, 3),
        false,
        CountedBody.PARTIES_PRESENT_AND_VOTING,
        Optional.of(citation(rule)));
  }

  private static Citation citation(String rule) {
    return new Citation("Rules", rule, Optional.empty());
  }

  private static List<CredentialIssuer> issuersOn(LocalDate day) {
    return RulesOfProcedure.on(UntocRules.versions(), day).orElseThrow().credentialIssuers();
  }

  /**
   * Before the Vice-Presidents of a group could be stated apart, this was the only way to describe
   * such a bureau.
   */
  @Test
  void warnsOfABureauWithMoreOfficersThanSeats() {
    String json =
        """
        {"format": "cop/1", "id": "x", "rulesOfProcedure": [{"id": "rop", "bureau": {
          "presidents": {"number": 1}, "vicePresidents": {"number": 10},
          "rapporteurs": {"number": 1}, "perRegionalGroup": {"number": 2},
          "citation": {"instrument": "Rules of procedure", "provision": "rule 21"}}}]}\
        """;
    ValidationReport report =
        Cop.validate(Cop.read(json.getBytes(UTF_8)), LocalDate.of(2024, 11, 1));

    assertThat(report.findings())
        .extracting(Finding::severity, finding -> finding.caseOrRule().value())
        .containsExactly(tuple(Severity.WARNING, "procedure.bureau-has-room-for-its-officers"));
  }

  @ParameterizedTest
  @CsvSource({"500000000, 10, 0", "2, 2147483647, 1"})
  void countsSeatsBeyondTheRangeOfAnInteger(int perGroup, int vicePresidents, int expected) {
    String json =
        """
        {"format": "cop/1", "id": "x", "rulesOfProcedure": [{"id": "rop", "bureau": {
          "presidents": {"number": 1}, "vicePresidents": {"number": %s},
          "rapporteurs": {"number": 1}, "perRegionalGroup": {"number": %s}}}]}\
        """
            .formatted(vicePresidents, perGroup);

    assertThat(Cop.validate(Cop.read(json.getBytes(UTF_8)), LocalDate.of(2024, 11, 1)).findings())
        .extracting(finding -> finding.caseOrRule().value())
        .filteredOn("procedure.bureau-has-room-for-its-officers"::equals)
        .hasSize(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule 42 | rule 42 (1) | true",
        "rule 42 | rule 42(1) | true",
        "rule 42 | Rule 42, paragraph 1 | true",
        "rule 42 | rule  42, para. 1 (a) | true",
        "rule 42 | rule 42, párrafo 1 | true",
        "rule 42 | rule\u00a042 (1) | true",
        "Rule 42, paragraph 1 | rule 42 (1) | true",
        "rule 42 (1) | rule 42, paragraph 1 (a) | true",
        "rule 42 (1) | rule 42, paragraph 2 | false",
        "rule 42 (1) | rule 42 | false",
        "rule 42 | rule 421 | false"
      })
  void usesNoMajorityOfAnExceptedProvision(String exception, String provision, boolean excepted) {
    String json =
        """
        {"format": "cop/1", "id": "x", "rulesOfProcedure": [{"id": "rop",
          "application": {"status": "APPLIED_WITHOUT_ADOPTION",
            "exceptions": [{"instrument": "Draft rules", "provision": "%s"}]},
          "majorities": [{"matter": "SUBSTANCE", "part": {"numerator": 2, "denominator": 3},
            "moreThan": false, "of": "PARTIES_PRESENT_AND_VOTING",
            "citation": {"instrument": "draft rules", "provision": "%s"}}]}]}\
        """
            .formatted(exception, provision);
    RulesOfProcedure rules = Cop.read(json.getBytes(UTF_8)).rulesOfProcedure().get(0);

    assertThat(rules.majorityFor(Matter.SUBSTANCE).isEmpty()).isEqualTo(excepted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule 40 (1) | rule 40 | UNKNOWN",
        "rule 40, paragraph 1 | Rule 40 | UNKNOWN",
        "rule 40 (1) (a) | rule 40 (1) | UNKNOWN",
        "rule 40 (1) | rule 40 (1) | NO",
        "rule 40 (1) | rule 40 (2) | YES",
        "rule 40 (1) | rule 4 | YES"
      })
  void appliesAProvisionOnlyIfNoPartOfItIsExcepted(
      String exception, String provision, Answer expected) {
    RulesOfProcedure rules =
        Procedures.rulesOfProcedure()
            .application(
                new RulesApplication(
                    RulesApplication.Status.ADOPTED,
                    ImmutableList.of(new Citation("Rules", exception, Optional.empty())),
                    Optional.empty()))
            .build();

    assertThat(rules.applies(new Citation("Rules", provision, Optional.empty())).answer())
        .isEqualTo(expected);
  }

  @Test
  void namesTheExceptedPartOfAProvision() {
    RulesOfProcedure rules =
        Procedures.rulesOfProcedure()
            .application(
                new RulesApplication(
                    RulesApplication.Status.ADOPTED,
                    ImmutableList.of(new Citation("Rules", "rule 40 (1)", Optional.empty())),
                    Optional.empty()))
            .build();

    assertThat(
            rules
                .applies(new Citation("Rules", "rule 40", Optional.empty()))
                .reason()
                .in(OfficialLanguage.ENGLISH))
        .isEqualTo(
            "A part of the following provision is excepted and is not applied: rule 40. Excepted:"
                + " rule 40 (1).");
  }
}
