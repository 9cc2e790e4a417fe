package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.language.OfficialLanguage.ENGLISH;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.id.VoteId;
import org.unodc.cop.domain.outcome.Ballot;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.outcome.VoteChoice;
import org.unodc.cop.domain.procedure.CountedBody;
import org.unodc.cop.domain.procedure.Fraction;
import org.unodc.cop.domain.procedure.Majority;
import org.unodc.cop.domain.procedure.Matter;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.ReportedCount;

class MajorityTest {
  private static final RulesOfProcedure UNTOC = UntocRules.amended();
  private static final Majority SUBSTANCE = UNTOC.majorityFor(Matter.SUBSTANCE).orElseThrow();
  private static final Majority PROCEDURE = UNTOC.majorityFor(Matter.PROCEDURE).orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "SUBSTANCE, 94, 46, YES",
    "SUBSTANCE, 93, 47, NO",
    "SUBSTANCE, 2, 1, YES",
    "SUBSTANCE, 0, 0, NO",
    "PROCEDURE, 71, 70, YES",
    "PROCEDURE, 70, 70, NO",
    "PROCEDURE, 1, 0, YES",
    "PROCEDURE, 0, 1, NO",
    "PROCEDURE, 0, 0, NO"
  })
  void countsOnlyVotesForAndAgainst(Matter matter, int ayes, int noes, Answer expected) {
    Vote vote = vote(matter).inFavour(ayes).against(noes).abstained(50).build();

    assertThat(vote.carried(UNTOC).answer()).isEqualTo(expected);
  }

  @Test
  void statesTheRequiredNumberAndTheRule() {
    assertThat(vote(Matter.SUBSTANCE).inFavour(100).against(40).build().carried(UNTOC))
        .hasToString(
            "A matter of substance needs two thirds of the parties present and voting:"
                + " that is 94 of 140, and with 100 in favour and 40 against it is reached."
                + " (Rules of procedure of the Conference of the Parties to UNTOC, rule 58;"
                + " general knowledge, not verified)");
    assertThat(SUBSTANCE.needed(140)).isEqualTo(94);
    assertThat(SUBSTANCE.needed(ReportedCount.exactly(141))).contains(CountInterval.exactly(94));
  }

  @Test
  void countsARepeatedBallotOnce() {
    Vote twice =
        vote(Matter.SUBSTANCE)
            .inFavour(2)
            .addBallots(ballot("b", VoteChoice.AGAINST), ballot("b", VoteChoice.AGAINST))
            .build();
    Vote both =
        vote(Matter.SUBSTANCE)
            .inFavour(2)
            .addBallots(ballot("b", VoteChoice.AGAINST), ballot("b", VoteChoice.IN_FAVOUR))
            .build();

    assertThat(twice.carried(UNTOC).reason(ENGLISH)).contains("2 in favour and at least 1 against");
    assertThat(both.carried(UNTOC).reason(ENGLISH)).contains("2 in favour and at least 0 against");
  }

  @Test
  void reportsATieAndAVoteWithoutBallots() {
    assertThat(PROCEDURE.reachedByVotes(count(70), count(70)).reason(ENGLISH))
        .endsWith(
            "that is 71 of 140, and with 70 in favour and 70 against, equally divided, it is not"
                + " reached.");
    assertThat(PROCEDURE.reachedByVotes(count(0), count(0)).reason(ENGLISH))
        .isEqualTo(
            "A matter of procedure needs more than half of the parties present and voting,"
                + " and nobody voted in favour or against.");
  }

  @Test
  void answersIfTheCountsAreSufficient() {
    assertThat(SUBSTANCE.reachedByVotes(ReportedCount.atLeast(100), count(40)).answer())
        .isEqualTo(Answer.YES);
    assertThat(SUBSTANCE.reachedByVotes(ReportedCount.atMost(60), count(40)).answer())
        .isEqualTo(Answer.NO);
    assertThat(SUBSTANCE.reachedByVotes(ReportedCount.atLeast(60), count(40)).answer())
        .isEqualTo(Answer.UNKNOWN);
    assertThat(SUBSTANCE.reachedByVotes(count(100), ReportedCount.atLeast(40)).answer())
        .isEqualTo(Answer.UNKNOWN);
    assertThat(SUBSTANCE.reachedByVotes(count(60), ReportedCount.atLeast(40)).answer())
        .isEqualTo(Answer.NO);
    assertThat(SUBSTANCE.reachedByVotes(ReportedCount.about(100), count(1)).reason(ENGLISH))
        .endsWith(
            "that is an unknown number of those who voted, and with about 100 in favour and 1"
                + " against it is not known whether it is reached.");
  }

  @Test
  void reportsAContradictionIfMoreVoteInFavourThanExist() {
    ProceduralAnswer ruling = threeQuarters(CountedBody.PARTIES).reachedOf(count(6), count(5));

    assertThat(ruling.answer()).isEqualTo(Answer.UNKNOWN);
    assertThat(ruling.reason(ENGLISH))
        .endsWith("with 6 in favour that is more than 5, which is impossible.");
  }

  @Test
  void usesBallotsAsTheMinimumIfTotalsAreMissing() {
    Vote.Builder vote =
        vote(Matter.PROCEDURE)
            .addBallots(ballot("aut", VoteChoice.IN_FAVOUR), ballot("bra", VoteChoice.IN_FAVOUR))
            .addBallots(ballot("cri", VoteChoice.AGAINST), ballot("dnk", VoteChoice.ABSTAINING));

    assertThat(vote.build().carried(UNTOC).answer()).isEqualTo(Answer.UNKNOWN);
    assertThat(vote.against(1).build().carried(UNTOC).answer()).isEqualTo(Answer.YES);
    assertThat(vote.against(-1).build().carried(UNTOC).answer()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void doesNotAssumeAMajority() {
    assertThat(vote(Matter.BUDGET).inFavour(9).against(0).build().carried(UNTOC))
        .isEqualTo(Majority.notStated())
        .hasToString("The record does not state which majority was required.");
    assertThat(Vote.builder().id(VoteId.of("v")).build().carried(UNTOC).answer())
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void anotherConferenceCountsOtherBodies() {
    Majority ofPresent = threeQuarters(CountedBody.PARTIES_PRESENT);
    Vote vote = vote(Matter.BUDGET).present(41).inFavour(30).against(2).build();

    assertThat(vote.carried(ofPresent).reason(ENGLISH))
        .isEqualTo(
            "A matter of the budget needs three quarters of the parties present: that is 31 of"
                + " 41, and with 30 in favour it is not reached.");
    assertThat(vote.carried(threeQuarters(CountedBody.PARTIES)).answer()).isEqualTo(Answer.UNKNOWN);
    assertThat(threeQuarters(CountedBody.PARTIES).reachedOf(count(45), count(60)).answer())
        .isEqualTo(Answer.YES);
  }

  private static Majority threeQuarters(CountedBody of) {
    return new Majority(Matter.BUDGET, new Fraction(3, 4), false, of, Optional.empty());
  }

  private static Vote.Builder vote(Matter matter) {
    return Vote.builder().id(VoteId.of("vote")).matter(matter);
  }

  private static Ballot ballot(String participant, VoteChoice choice) {
    return new Ballot(Treaties.participant(participant), choice);
  }

  private static ReportedCount count(long value) {
    return ReportedCount.exactly(value);
  }
}
