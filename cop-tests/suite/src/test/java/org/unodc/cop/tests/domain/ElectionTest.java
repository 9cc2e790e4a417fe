package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.unodc.cop.tests.domain.Elections.LOTS;
import static org.unodc.cop.tests.domain.Elections.OPEN_BALLOTS;
import static org.unodc.cop.tests.domain.Elections.SILENT;
import static org.unodc.cop.tests.domain.Elections.candidates;
import static org.unodc.cop.tests.domain.Elections.votes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.procedure.Election;
import org.unodc.cop.domain.procedure.ElectionRule;
import org.unodc.cop.domain.procedure.ElectionStep;
import org.unodc.cop.domain.procedure.ElectionStep.Kind;
import org.unodc.cop.domain.procedure.Fraction;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.testkit.fixture.Procedures;

class ElectionTest {

  @Test
  void aMajorityElectsInTheFirstBallot() {
    Election election = Election.of(LOTS, 1).after(votes(51, 30, 19), 100);

    assertThat(election.elected()).containsExactlyElementsOf(candidates("a"));
    assertThat(election.next()).isEmpty();
    assertThat(election.eliminated()).containsExactlyElementsOf(candidates("bc"));
    assertThat(election.ruling().answer()).isEqualTo(Answer.YES);
    assertThat(election.ruling().in(OfficialLanguage.ENGLISH))
        .isEqualTo(
            "Elected by this ballot: 1; votes needed: 51 of 100. All places are filled. (Rules, rule"
                + " 60)");
  }

  @Test
  void theFirstBallotSaysHowManyVotesElect() {
    Election election = Election.of(LOTS, 3);

    assertStep(election, Kind.FIRST_BALLOT, "", 3);
    assertThat(election.ruling().in(OfficialLanguage.ENGLISH))
        .isEqualTo(
            "A candidate who has the votes of more than half of the parties present and voting is"
                + " elected; places to be filled: 3. (Rules, rule 61)");
  }

  @Test
  void aTieForTheSecondPlaceIsDecidedByASpecialBallotAmongTheTied() {
    Election special = Election.of(LOTS, 1).after(votes(40, 30, 30), 100);

    assertStep(special, Kind.SPECIAL_BALLOT, "bc", 1);
    assertThat(step(special).qualified()).containsExactlyElementsOf(candidates("a"));
    assertThat(special.elected()).isEmpty();
    assertThat(special.eliminated()).isEmpty();
    assertThat(special.ruling().in(OfficialLanguage.ENGLISH))
        .isEqualTo(
            "Elected by this ballot: 0; votes needed: 51 of 100. Candidates with equal votes: 2; a"
                + " special ballot among them reduces their number to 1. (Rules, rule 60)");

    Election second = special.after(cast("bc", 45, 55), 100);
    assertStep(second, Kind.RESTRICTED_BALLOT, "ac", 1);
    assertThat(second.eliminated()).containsExactlyElementsOf(candidates("b"));
    assertThat(second.after(cast("ac", 48, 52), 100).elected())
        .containsExactlyElementsOf(candidates("c"));
  }

  @Test
  void lotsFollowAnotherTieOfTheSpecialBallot() {
    Election lot =
        Election.of(LOTS, 1).after(votes(40, 30, 30), 100).after(cast("bc", 50, 50), 100);

    assertStep(lot, Kind.LOT_FOR_BALLOT, "bc", 1);
    assertStep(lot.drawn(candidates("b")), Kind.RESTRICTED_BALLOT, "ab", 1);
    assertThatIllegalArgumentException().isThrownBy(() -> lot.drawn(candidates("a")));
    assertThatIllegalArgumentException().isThrownBy(() -> lot.drawn(candidates("bc")));
    assertThatIllegalStateException().isThrownBy(() -> lot.after(ImmutableMap.of(), 0));
  }

  @ParameterizedTest
  @CsvSource({
    "30 30 30 10,     SPECIAL_BALLOT,    abc,  2",
    "25 25 25 25,     SPECIAL_BALLOT,    abcd, 2",
    "40 20 20 20,     SPECIAL_BALLOT,    bcd,  1",
    "40 40 20,        RESTRICTED_BALLOT, ab,   1",
    "50 50,           RESTRICTED_BALLOT, ab,   1",
    "0 0,             RESTRICTED_BALLOT, ab,   1",
    "1,               ,                  ,     0"
  })
  void theFirstBallotForOnePlaceLeadsTo(String votes, Kind kind, String candidates, int number) {
    Election election = Election.of(LOTS, 1).after(parsed(votes), sum(votes));

    assertThat(election.next().map(ElectionStep::kind)).isEqualTo(Optional.ofNullable(kind));
    election.next().ifPresent(step -> assertStep(election, kind, candidates, number));
  }

  @Test
  void lotsDecideBetweenEqualVotesInTheSecondBallot() {
    Election lot = Election.of(LOTS, 1).after(votes(50, 50), 100).after(votes(50, 50), 100);

    assertStep(lot, Kind.LOT_FOR_PLACES, "ab", 1);
    Election drawn = lot.drawn(candidates("b"));
    assertThat(drawn.elected()).containsExactlyElementsOf(candidates("b"));
    assertThat(drawn.eliminated()).containsExactlyElementsOf(candidates("a"));
    assertThat(drawn.ruling().in(OfficialLanguage.ENGLISH))
        .isEqualTo("All places are filled. (Rules, rule 60)");
  }

  @Test
  void aRestrictedBallotWithUnequalVotesIsNotDecidedByLot() {
    Election election =
        Election.of(
                rules(
                    new ElectionRule(
                        new Fraction(2, 3),
                        false,
                        Treaties.stipulated(2),
                        ImmutableList.of(),
                        Optional.of(Treaties.stipulated(1)),
                        Optional.empty(),
                        Optional.empty())),
                1)
            .after(votes(60, 40), 100);

    assertStep(election.after(votes(60, 40), 100), Kind.CANNOT_BE_SAID, "ab", 1);
    assertStep(election.after(votes(50, 50), 100), Kind.LOT_FOR_PLACES, "ab", 1);
  }

  /** The case of a third candidate in a second ballot that is restricted to two. */
  @Test
  void aRestrictedBallotHasNoOtherCandidates() {
    Election second = Election.of(LOTS, 1).after(votes(40, 35, 25), 100);

    assertStep(second, Kind.RESTRICTED_BALLOT, "ab", 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> second.after(votes(40, 40, 20), 100))
        .withMessageContaining("are no candidates in this ballot");
  }

  @Test
  void severalPlacesAreFilledByThoseWithAMajorityAndTheMostVotes() {
    Election first = Election.of(LOTS, 3).after(votes(80, 60, 45, 40, 35, 20, 10), 100);

    assertThat(first.elected()).containsExactlyElementsOf(candidates("ab"));
    assertStep(first, Kind.RESTRICTED_BALLOT, "cd", 1);
    assertThat(first.eliminated()).containsExactlyElementsOf(candidates("efg"));
    assertThat(first.ruling().in(OfficialLanguage.ENGLISH))
        .isEqualTo(
            "Elected by this ballot: 2; votes needed: 51 of 100. Places still to be filled: 1; the"
                + " next ballot is restricted to the candidates with the most votes, who are this"
                + " many: 2. (Rules, rule 61)");

    Election second = first.after(cast("cd", 49, 51), 100);
    assertThat(second.elected()).containsExactlyElementsOf(candidates("abd"));
    assertThat(second.next()).isEmpty();
  }

  @Test
  void noMoreCandidatesAreElectedThanThereArePlaces() {
    Election first = Election.of(LOTS, 2).after(votes(90, 80, 30), 100);
    assertThat(first.elected()).containsExactlyElementsOf(candidates("ab"));

    Election tied = Election.of(LOTS, 2).after(votes(80, 60, 60), 100);
    assertThat(tied.elected()).containsExactlyElementsOf(candidates("a"));
    assertStep(tied, Kind.RESTRICTED_BALLOT, "bc", 1);

    Election threeTied = Election.of(LOTS, 2).after(votes(55, 55, 55), 100);
    assertThat(threeTied.elected()).isEmpty();
    assertStep(threeTied, Kind.RESTRICTED_BALLOT, "abc", 2);
  }

  @Test
  void aTieBetweenTooManyCandidatesForSeveralPlacesIsDecidedBySpecialBallotThenByLot() {
    Election special = Election.of(LOTS, 2).after(votes(50, 30, 20, 20, 20, 10), 100);

    assertStep(special, Kind.SPECIAL_BALLOT, "cde", 2);
    assertThat(step(special).qualified()).containsExactlyElementsOf(candidates("ab"));
    assertThat(special.eliminated()).containsExactlyElementsOf(candidates("f"));

    Election lot = special.after(cast("cde", 40, 30, 30), 60);
    assertStep(lot, Kind.LOT_FOR_BALLOT, "de", 1);
    assertThat(step(lot).qualified()).containsExactlyElementsOf(candidates("abc"));
    assertStep(lot.drawn(candidates("e")), Kind.RESTRICTED_BALLOT, "abce", 2);
  }

  @Test
  void lotsFillTheRemainingPlacesAfterARestrictedBallotThatFillsNone() {
    Election second = Election.of(LOTS, 2).after(votes(40, 35, 30, 25), 100);
    Election lot = second.after(votes(40, 35, 30, 25), 100);

    assertStep(lot, Kind.LOT_FOR_PLACES, "abcd", 2);
    assertThat(lot.drawn(candidates("ad")).elected()).containsExactlyElementsOf(candidates("ad"));
    assertStep(second.after(votes(60, 35, 30, 25), 100), Kind.RESTRICTED_BALLOT, "bc", 1);
  }

  @Test
  void openBallotsFollowThreeRestrictedOnesThatFillNoPlace() {
    Map<ParticipantId, Long> votes = votes(40, 40, 35, 30, 20);
    Election election = Election.of(OPEN_BALLOTS, 2).after(votes, 100);
    for (int round = 1; round <= 3; round++) {
      assertStep(election, Kind.RESTRICTED_BALLOT, "abcd", 2);
      assertThat(step(election).round()).isEqualTo(round);
      election = election.after(cast("abcd", 40, 40, 35, 30), 100);
    }
    for (int round = 1; round <= 3; round++) {
      assertStep(election, Kind.OPEN_BALLOT, "abcde", 2);
      assertThat(step(election).round()).isEqualTo(round);
      election = election.after(cast("abcde", 30, 30, 30, 20, 40), 100);
    }
    assertStep(election, Kind.RESTRICTED_BALLOT, "abce", 2);
    assertThat(step(election).round()).isEqualTo(1);
  }

  @Test
  void anOpenBallotTakesANewCandidate() {
    Election open = Election.of(OPEN_BALLOTS, 2).after(votes(40, 40, 40, 40), 100);
    for (int i = 0; i < 3; i++) {
      open = open.after(votes(40, 40, 40, 40), 100);
    }

    Election found = open.after(cast("z", 70), 100 - 20);
    assertThat(found.elected()).containsExactlyElementsOf(candidates("z"));
    assertStep(found, Kind.OPEN_BALLOT, "abcd", 1);
    assertThatIllegalArgumentException().isThrownBy(() -> found.after(cast("z", 10), 10));
  }

  @Test
  void whatTheRulesDoNotSayCannotBeSaid() {
    Election tied = Election.of(SILENT, 1).after(votes(40, 30, 30), 100);
    assertStep(tied, Kind.CANNOT_BE_SAID, "bc", 1);
    assertThat(tied.ruling().answer()).isEqualTo(Answer.UNKNOWN);
    assertThat(tied.ruling().in(OfficialLanguage.ENGLISH))
        .isEqualTo(
            "Elected by this ballot: 0; votes needed: 51 of 100. Candidates with equal votes: 2; how"
                + " their number is reduced to 1 cannot be said from these rules. (Rules, rule 60)");

    Election equal = Election.of(SILENT, 1).after(votes(50, 50), 100).after(votes(50, 50), 100);
    assertStep(equal, Kind.CANNOT_BE_SAID, "ab", 1);
    assertThatIllegalStateException().isThrownBy(() -> equal.after(votes(60, 40), 100));
    assertThatIllegalStateException().isThrownBy(() -> equal.drawn(candidates("a")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void theRecordOfUntocHasNoRuleOnElections(int places) {
    Election election = Election.of(UntocRules.amended(), places);

    assertStep(election, Kind.CANNOT_BE_SAID, "", places);
    assertThat(election.ruling().answer()).isEqualTo(Answer.UNKNOWN);
    assertThat(election.ruling().in(OfficialLanguage.ENGLISH))
        .isEqualTo(
            "How this number of places is filled cannot be said from these rules: " + places + ".");
    assertThat(election.ruling().in(OfficialLanguage.SPANISH))
        .isEqualTo(
            "Este reglamento no permite decir cómo se cubre este número de puestos: "
                + places
                + ".");
  }

  @Test
  void anElectionDoesNotChange() {
    Election first = Election.of(LOTS, 1);
    first.after(votes(60, 40), 100);

    assertThat(first.elected()).isEmpty();
    assertStep(first, Kind.FIRST_BALLOT, "", 1);
  }

  @Test
  void votesThatCannotBeCastAreRefused() {
    Election one = Election.of(LOTS, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> one.after(votes(60, 50), 100));
    assertThatIllegalArgumentException().isThrownBy(() -> one.after(votes(101), 100));
    assertThatIllegalArgumentException().isThrownBy(() -> one.after(votes(-1, 3), 100));
    assertThatIllegalArgumentException().isThrownBy(() -> one.after(votes(), 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.after(votes(Long.MAX_VALUE, Long.MAX_VALUE), Long.MAX_VALUE - 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Election.of(LOTS, 2).after(votes(5), 5));
    assertThatIllegalArgumentException().isThrownBy(() -> Election.of(LOTS, 0));
  }

  @Test
  void aRuleHasAtLeastTwoCandidatesForAPlaceAndOneWayAfterRestrictedBallots() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule(1, Optional.empty(), Optional.empty()))
        .withMessage("a further ballot must have at least two candidates, but this one has 1");
    assertThatIllegalArgumentException().isThrownBy(() -> rule(2, ballots(1), ballots(3)));
    assertThatIllegalArgumentException().isThrownBy(() -> rule(2, ballots(0), Optional.empty()));
    assertThatIllegalArgumentException().isThrownBy(() -> rule(2, Optional.empty(), ballots(0)));
  }

  private static Optional<StipulatedNumber> ballots(int number) {
    return Optional.of(Treaties.stipulated(number));
  }

  private static ElectionRule rule(
      int candidates, Optional<StipulatedNumber> lot, Optional<StipulatedNumber> open) {
    return new ElectionRule(
        new Fraction(1, 2),
        true,
        Treaties.stipulated(candidates),
        ImmutableList.of(),
        lot,
        open,
        Optional.empty());
  }

  private static RulesOfProcedure rules(ElectionRule rule) {
    return Procedures.rulesOfProcedure().election(rule).build();
  }

  private static ElectionStep step(Election election) {
    return election.next().orElseThrow();
  }

  private static void assertStep(Election election, Kind kind, String candidates, int number) {
    assertThat(step(election).kind()).isEqualTo(kind);
    assertThat(step(election).candidates())
        .containsExactlyInAnyOrderElementsOf(candidates(candidates));
    assertThat(step(election).number()).isEqualTo(number);
  }

  private static ImmutableMap<ParticipantId, Long> cast(String letters, long... votes) {
    ImmutableMap.Builder<ParticipantId, Long> all = ImmutableMap.builder();
    ImmutableList<ParticipantId> names = candidates(letters).asList();
    for (int i = 0; i < votes.length; i++) {
      all.put(names.get(i), votes[i]);
    }
    return all.buildOrThrow();
  }

  private static ImmutableMap<ParticipantId, Long> parsed(String votes) {
    return votes(numbers(votes));
  }

  private static long sum(String votes) {
    return Arrays.stream(numbers(votes)).sum();
  }

  private static long[] numbers(String votes) {
    return Arrays.stream(votes.split(" ")).mapToLong(Long::parseLong).toArray();
  }
}
