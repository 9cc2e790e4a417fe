package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.procedure.Election;
import org.unodc.cop.domain.procedure.ElectionRule;
import org.unodc.cop.domain.procedure.ElectionStep;
import org.unodc.cop.domain.procedure.ElectionStep.Kind;
import org.unodc.cop.domain.procedure.Fraction;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.procedure.TieBreak;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.testkit.fixture.Procedures;

/** What holds in each election, whatever the rules and the votes are. */
class RandomElectionsTest {
  private static final int ELECTIONS = 20_000;
  private static final int MOST_STEPS = 40;

  private final Set<Kind> seen = EnumSet.noneOf(Kind.class);

  @Test
  void everyCandidateHasOneFateThatOnlyTheVotesTheRulesAndTheLotsDecide() {
    for (int seed = 0; seed < ELECTIONS; seed++) {
      Random random = new Random(seed);
      ElectionRule rule = rule(random);
      int places = 1 + random.nextInt(4);
      Election election = Election.of(rules(rule), places);
      Set<ParticipantId> named = new TreeSet<>();
      for (int i = 0; i < MOST_STEPS && election.next().isPresent(); i++) {
        ElectionStep step = election.next().orElseThrow();
        seen.add(step.kind());
        if (step.kind() == Kind.CANNOT_BE_SAID) {
          break;
        }
        Election after;
        if (step.isBallot()) {
          int voters = 1 + random.nextInt(8);
          Map<ParticipantId, Long> votes = votes(step, places, voters, random);
          named.addAll(votes.keySet());
          after = election.after(votes, voters);
          assertVotesDecide(votes, after, rule, voters, step);
        } else {
          after = election.drawn(drawn(step, random));
        }
        assertFates(named, election, after, rule, places);
        election = after;
      }
    }
    assertThat(seen).as("kinds of steps that occurred").containsExactlyInAnyOrder(Kind.values());
  }

  private static void assertFates(
      Set<ParticipantId> named, Election before, Election after, ElectionRule rule, int places) {
    Set<ParticipantId> concerned =
        after
            .next()
            .map(step -> Stream.concat(step.candidates().stream(), step.qualified().stream()))
            .orElse(Stream.of())
            .collect(ImmutableSet.toImmutableSet());
    assertThat(after.elected()).hasSizeLessThanOrEqualTo(places).containsAll(before.elected());
    assertThat(
            Stream.of(after.elected(), concerned, after.eliminated()).flatMap(Collection::stream))
        .as("each candidate once")
        .containsExactlyInAnyOrderElementsOf(named);
    assertThat(after.next().isEmpty()).isEqualTo(after.elected().size() == places);
    assertThat(after.ruling().answer()).isEqualTo(answer(after));
    after.next().ifPresent(step -> assertTheRuleKnows(step, rule, places - after.elected().size()));
  }

  private static Answer answer(Election election) {
    return election
        .next()
        .map(step -> step.kind() == Kind.CANNOT_BE_SAID ? Answer.UNKNOWN : Answer.NO)
        .orElse(Answer.YES);
  }

  private static void assertTheRuleKnows(ElectionStep step, ElectionRule rule, int left) {
    int most = rule.candidatesPerPlace().number() * left;
    switch (step.kind()) {
      case RESTRICTED_BALLOT -> assertThat(step.candidates()).hasSizeBetween(left, most);
      case OPEN_BALLOT -> assertThat(rule.restrictedBallotsBeforeOpenBallots()).isPresent();
      case SPECIAL_BALLOT -> assertTie(step, rule, TieBreak.SPECIAL_BALLOT, most);
      case LOT_FOR_BALLOT -> assertTie(step, rule, TieBreak.LOT, most);
      case LOT_FOR_PLACES -> assertThat(rule.restrictedBallotsBeforeLot()).isPresent();
      default -> assertThat(step.number()).isPositive();
    }
  }

  private static void assertTie(ElectionStep step, ElectionRule rule, TieBreak tieBreak, int most) {
    assertThat(rule.tieBreaks().get(step.round() - 1)).isEqualTo(tieBreak);
    assertThat(step.candidates()).hasSizeGreaterThan(step.number());
    assertThat(step.qualified().size() + step.number()).isEqualTo(most);
  }

  /**
   * Equal votes have equal fates, more votes never have a worse one, and only enough votes elect.
   */
  private static void assertVotesDecide(
      Map<ParticipantId, Long> votes,
      Election after,
      ElectionRule rule,
      int voters,
      ElectionStep ballot) {
    votes.forEach(
        (one, votesOfOne) ->
            votes.forEach(
                (other, votesOfOther) -> {
                  if (votesOfOne.equals(votesOfOther)) {
                    assertThat(fate(one, after)).isEqualTo(fate(other, after));
                  } else if (votesOfOne > votesOfOther) {
                    assertThat(fate(one, after)).isLessThanOrEqualTo(fate(other, after));
                  }
                }));
    after.elected().stream()
        .filter(votes::containsKey)
        .forEach(
            winner -> {
              assertThat(ballot.kind()).isNotEqualTo(Kind.SPECIAL_BALLOT);
              assertThat(votes.get(winner) * rule.part().denominator())
                  .isGreaterThanOrEqualTo((long) voters * rule.part().numerator());
            });
  }

  private static int fate(ParticipantId candidate, Election election) {
    if (election.elected().contains(candidate)) {
      return 0;
    }
    if (election.eliminated().contains(candidate)) {
      return 3;
    }
    return election.next().orElseThrow().qualified().contains(candidate) ? 1 : 2;
  }

  private static ElectionRule rule(Random random) {
    boolean lots = random.nextBoolean();
    boolean open = !lots && random.nextBoolean();
    List<TieBreak> tieBreaks = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      tieBreaks.add(TieBreak.values()[random.nextInt(2)]);
    }
    Fraction part = random.nextInt(3) == 0 ? new Fraction(2, 3) : new Fraction(1, 2);
    return new ElectionRule(
        part,
        random.nextBoolean(),
        Treaties.stipulated(2 + random.nextInt(2)),
        ImmutableList.copyOf(tieBreaks),
        ballots(lots, random),
        ballots(open, random),
        Optional.empty());
  }

  private static Optional<StipulatedNumber> ballots(boolean known, Random random) {
    return known ? Optional.of(Treaties.stipulated(1 + random.nextInt(3))) : Optional.empty();
  }

  private static RulesOfProcedure rules(ElectionRule rule) {
    return Procedures.rulesOfProcedure().election(rule).electionForSeveralPlaces(rule).build();
  }

  /** {@return the votes of voters, each for as many candidates as there are places, or fewer} */
  private static Map<ParticipantId, Long> votes(
      ElectionStep ballot, int places, int voters, Random random) {
    List<ParticipantId> candidates = new ArrayList<>(ballot.candidates());
    if (ballot.kind() == Kind.FIRST_BALLOT) {
      for (int i = places + random.nextInt(8); i > 0; i--) {
        candidates.add(ParticipantId.of("candidate-" + i));
      }
    }
    Map<ParticipantId, Long> votes = new HashMap<>();
    candidates.forEach(candidate -> votes.put(candidate, 0L));
    for (int voter = 0; voter < voters; voter++) {
      Collections.shuffle(candidates, random);
      int cast = Math.min(candidates.size(), 1 + random.nextInt(ballot.number()));
      candidates.subList(0, cast).forEach(candidate -> votes.merge(candidate, 1L, Long::sum));
    }
    return votes;
  }

  private static ImmutableSet<ParticipantId> drawn(ElectionStep lot, Random random) {
    List<ParticipantId> candidates = new ArrayList<>(lot.candidates());
    Collections.shuffle(candidates, random);
    return ImmutableSet.copyOf(candidates.subList(0, lot.number()));
  }
}
