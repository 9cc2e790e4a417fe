package org.unodc.cop.tests.domain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.procedure.Election;
import org.unodc.cop.domain.procedure.ElectionRule;
import org.unodc.cop.domain.procedure.Fraction;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.procedure.TieBreak;
import org.unodc.cop.testkit.fixture.Procedures;

/** Rules on elections of an invented conference, and elections under them. */
final class Elections {
  private Elections() {}

  /** A majority, two candidates for a place, a special ballot or lots between equal votes. */
  static final RulesOfProcedure LOTS =
      Procedures.rulesOfProcedure()
          .election(rule(citation("rule 60")))
          .electionForSeveralPlaces(rule(citation("rule 61")))
          .build();

  /** As {@link #LOTS}, but three ballots in which votes may be cast for any eligible candidate. */
  static final RulesOfProcedure OPEN_BALLOTS =
      Procedures.rulesOfProcedure()
          .electionForSeveralPlaces(
              new ElectionRule(
                  new Fraction(1, 2),
                  true,
                  Treaties.stipulated(2),
                  ImmutableList.of(TieBreak.SPECIAL_BALLOT),
                  Optional.empty(),
                  Optional.of(Treaties.stipulated(3)),
                  Optional.of(citation("rule 61"))))
          .build();

  /** A majority and two candidates for a place; nothing else is said. */
  static final RulesOfProcedure SILENT =
      Procedures.rulesOfProcedure()
          .election(
              new ElectionRule(
                  new Fraction(1, 2),
                  true,
                  Treaties.stipulated(2),
                  ImmutableList.of(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(citation("rule 60"))))
          .build();

  static ElectionRule rule(Citation citation) {
    return new ElectionRule(
        new Fraction(1, 2),
        true,
        Treaties.stipulated(2),
        ImmutableList.of(TieBreak.SPECIAL_BALLOT, TieBreak.LOT),
        Optional.of(new StipulatedNumber(1, Optional.empty())),
        Optional.empty(),
        Optional.of(citation));
  }

  static Citation citation(String provision) {
    return new Citation("Rules", provision, Optional.empty());
  }

  /** {@return votes for the candidates a, b, c and so on} */
  static ImmutableMap<ParticipantId, Long> votes(long... votes) {
    ImmutableMap.Builder<ParticipantId, Long> all = ImmutableMap.builder();
    for (int i = 0; i < votes.length; i++) {
      all.put(candidate((char) ('a' + i)), votes[i]);
    }
    return all.buildOrThrow();
  }

  /** {@return the candidates whose names are the letters} */
  static ImmutableSet<ParticipantId> candidates(String letters) {
    return letters
        .chars()
        .mapToObj(letter -> candidate((char) letter))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ParticipantId candidate(char letter) {
    return ParticipantId.of("candidate-" + letter);
  }

  /** {@return a ruling for each step that can follow} */
  static Stream<ProceduralAnswer> rulings() {
    Election first = Election.of(LOTS, 1);
    Election special = first.after(votes(40, 30, 30), 100);
    ImmutableMap<ParticipantId, Long> fruitless = votes(40, 40, 40, 40);
    return Stream.of(
            first,
            first.after(votes(60, 40), 100),
            first.after(votes(40, 35, 25), 100),
            special,
            special.after(ImmutableMap.of(), 0),
            first.after(votes(50, 50), 100).after(votes(50, 50), 100),
            Election.of(SILENT, 1).after(votes(40, 30, 30), 100),
            Election.of(SILENT, 1).after(votes(50, 50), 100).after(votes(50, 50), 100),
            Election.of(SILENT, 2),
            Election.of(OPEN_BALLOTS, 2)
                .after(fruitless, 100)
                .after(fruitless, 100)
                .after(fruitless, 100)
                .after(fruitless, 100))
        .map(Election::ruling);
  }
}
