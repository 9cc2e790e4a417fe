package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unodc.cop.domain.language.OfficialLanguage.ENGLISH;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.procedure.CountedBody;
import org.unodc.cop.domain.procedure.Fraction;
import org.unodc.cop.domain.procedure.Majority;
import org.unodc.cop.domain.procedure.Matter;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.procedure.Quorum;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.ReportedCount;

class QuorumTest {
  private static final RulesOfProcedure UNTOC = UntocRules.amended();
  private static final Quorum DEBATE = UNTOC.quorumFor(Matter.OPENING_A_DEBATE).orElseThrow();
  private static final Quorum DECISION = UNTOC.quorumFor(Matter.ANY_DECISION).orElseThrow();

  @ParameterizedTest
  @CsvSource({"190, 64", "189, 63", "191, 64", "192, 64", "2, 1", "1, 1", "0, 1"})
  void aThirdIsRoundedUp(long whole, long needed) {
    assertThat(DEBATE.needed(whole)).isEqualTo(needed);
  }

  @ParameterizedTest
  @CsvSource({"192, 97", "193, 97", "2, 2", "1, 1", "0, 1"})
  void aMajorityIsMoreThanHalf(long whole, long needed) {
    assertThat(DECISION.needed(whole)).isEqualTo(needed);
  }

  @Test
  void isExactForTheLargestNumbers() {
    assertThat(DEBATE.needed(Long.MAX_VALUE)).isEqualTo(3_074_457_345_618_258_603L);
    assertThat(DECISION.needed(Long.MAX_VALUE)).isEqualTo(4_611_686_018_427_387_904L);
  }

  @Test
  void opensADebateWith64Of190() {
    ProceduralAnswer enough = DEBATE.reached(ReportedCount.exactly(64), ReportedCount.exactly(190));
    ProceduralAnswer tooFew = DEBATE.reached(ReportedCount.exactly(63), ReportedCount.exactly(190));

    assertThat(enough.answer()).isEqualTo(Answer.YES);
    assertThat(enough)
        .hasToString(
            "Opening a debate needs one third of the parties participating in the session:"
                + " that is 64 of 190, and with 64 present it is reached."
                + " (Rules of procedure of the Conference of the Parties to UNTOC, rule 41)");
    assertThat(tooFew.answer()).isEqualTo(Answer.NO);
    assertThat(tooFew.reason(ENGLISH)).endsWith("with 63 present it is not reached.");
  }

  @Test
  void unknownNumbersGiveUnknownAnswers() {
    ReportedCount parties = ReportedCount.atLeast(190);

    assertThat(DECISION.needed(parties)).contains(new CountInterval(96, OptionalLong.empty()));
    assertThat(DECISION.reached(ReportedCount.exactly(120), parties).reason(ENGLISH))
        .isEqualTo(
            "Any decision needs more than half of the parties, of which it is open whether all are"
                + " meant or those participating in the session: that is 96 or more of at least"
                + " 190, and with 120 present it is not known whether it is reached.");
    assertThat(DEBATE.reached(ReportedCount.exactly(63), parties).answer()).isEqualTo(Answer.NO);
    assertThat(DECISION.reached(ReportedCount.atLeast(100), ReportedCount.atMost(190)).answer())
        .isEqualTo(Answer.YES);
    assertThat(DECISION.needed(ReportedCount.about(190))).isEmpty();
    assertThat(
            DECISION
                .reached(ReportedCount.unqualified(120), ReportedCount.about(190))
                .reason(ENGLISH))
        .endsWith(
            "that is an unknown number of about 190,"
                + " and with 120 (as printed) present it is not known whether it is reached.");
  }

  @Test
  void isUnknownForADecisionIfTwoReadingsOfTheRuleDiffer() {
    ReportedCount present = ReportedCount.exactly(90);
    ReportedCount parties = ReportedCount.exactly(192);

    assertThat(DECISION.reached(present, parties).answer()).isEqualTo(Answer.UNKNOWN);
    assertThat(DECISION.reached(ReportedCount.exactly(97), parties).answer()).isEqualTo(Answer.YES);
    assertThat(DECISION.reached(present, parties, ReportedCount.exactly(121)).reason(ENGLISH))
        .endsWith(
            "that is 97 of 192 parties, or that is 61 of 121 participating, and with 90 present it"
                + " is not known whether it is reached.");
    assertThat(DECISION.reached(ReportedCount.exactly(60), parties, ReportedCount.exactly(121)))
        .extracting(ProceduralAnswer::answer)
        .isEqualTo(Answer.NO);
    assertThat(DECISION.reached(ReportedCount.exactly(97), parties, ReportedCount.exactly(121)))
        .extracting(ProceduralAnswer::answer)
        .isEqualTo(Answer.YES);
    assertThat(DEBATE.reached(ReportedCount.exactly(41), parties, ReportedCount.exactly(121)))
        .extracting(ProceduralAnswer::answer)
        .isEqualTo(Answer.YES);
  }

  @Test
  void isUnknownIfItDependsOnWhetherTheEuropeanUnionCounts() {
    ReportedCount parties = ReportedCount.exactly(192);
    ReportedCount states = ReportedCount.exactly(191);

    assertThat(
            DECISION.reached(ReportedCount.exactly(96), parties, states, parties).reason(ENGLISH))
        .endsWith(
            "that is 97 of 192 parties or, if only States count, 96 of 191 States, and with 96"
                + " present it is not known whether it is reached.");
    assertThat(DECISION.reached(ReportedCount.exactly(96), parties, states, parties).answer())
        .isEqualTo(Answer.UNKNOWN);
    assertThat(DECISION.reached(ReportedCount.exactly(95), parties, states, parties).answer())
        .isEqualTo(Answer.NO);
    assertThat(DECISION.reached(ReportedCount.exactly(97), parties, states, parties).answer())
        .isEqualTo(Answer.YES);
    assertThat(DECISION.reached(ReportedCount.exactly(192), parties, states, parties).answer())
        .isEqualTo(Answer.YES);
  }

  @Test
  void followsARuleThatStatesWhetherOrganizationsCount() {
    Quorum onlyStates = ofParties(Optional.of(false));
    Quorum allParties = ofParties(Optional.of(true));
    ReportedCount present = ReportedCount.exactly(96);
    ReportedCount parties = ReportedCount.exactly(192);
    ReportedCount states = ReportedCount.exactly(191);

    assertThat(onlyStates.reached(present, parties, states, parties).answer())
        .isEqualTo(Answer.YES);
    assertThat(allParties.reached(present, parties, states, parties).answer()).isEqualTo(Answer.NO);
    assertThat(ofParties(Optional.empty()).reached(present, parties, states, parties).answer())
        .isEqualTo(Answer.UNKNOWN);
  }

  private static Quorum ofParties(Optional<Boolean> regionalOrganizationsCount) {
    return new Quorum(
        Matter.ANY_DECISION,
        new Fraction(1, 2),
        true,
        CountedBody.PARTIES,
        Optional.empty(),
        regionalOrganizationsCount);
  }

  @Test
  void reportsMoreThanAllAsAContradiction() {
    ProceduralAnswer ruling =
        DEBATE.reached(ReportedCount.exactly(300), ReportedCount.exactly(190));

    assertThat(ruling.answer()).isEqualTo(Answer.UNKNOWN);
    assertThat(ruling.reason(ENGLISH))
        .endsWith("with 300 present that is more than 190, which is impossible.");
  }

  @Test
  void requiresAtMostTheWhole() {
    Optional<Citation> none = Optional.empty();
    Fraction all = new Fraction(2, 2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quorum(Matter.SUBSTANCE, all, true, CountedBody.PARTIES, none))
        .withMessage("a threshold must not be above the whole, but more than 2/2 is needed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Majority(Matter.SUBSTANCE, all, true, CountedBody.PARTIES, none));
    assertThat(new Quorum(Matter.SUBSTANCE, all, false, CountedBody.PARTIES, none).needed(5))
        .isEqualTo(5);
  }

  @Test
  void anotherConferenceHasOtherNumbers() {
    Quorum quorum =
        new Quorum(
            Matter.ANY_DECISION, new Fraction(2, 5), false, CountedBody.PARTIES, Optional.empty());

    assertThat(quorum.needed(31)).isEqualTo(13);
    ProceduralAnswer ruling = quorum.reached(ReportedCount.exactly(13), ReportedCount.exactly(31));
    assertThat(ruling)
        .hasToString(
            "Any decision needs 2/5 of the parties: that is 13 of 31, and with 13 present it is"
                + " reached.");
    assertThat(ruling.citation()).isEmpty();
  }

  @Test
  void rulesWithoutAQuorumHaveNone() {
    assertThat(UNTOC.quorumFor(Matter.BUDGET)).isEmpty();
  }

  @Test
  void everyReasonHasAText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Message("reason.none", ImmutableList.of()))
        .withMessageContaining("reason.none");
  }
}
