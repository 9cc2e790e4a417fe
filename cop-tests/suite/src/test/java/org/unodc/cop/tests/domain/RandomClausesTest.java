package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.domain.RandomHistory.PARTICIPANTS;
import static org.unodc.cop.tests.domain.RandomHistory.id;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.status.TreatyStatus;

/**
 * Random clauses and histories have the answers of a naive reckoning, which looks at each day and
 * at each participant one by one.
 */
@Tag("thorough")
class RandomClausesTest {
  private static final int HISTORIES = 2_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void giveTheAnswersOfANaiveReckoning(long seed) {
    Random random = new Random(seed);
    int known = 0;
    for (int i = 0; i < HISTORIES; i++) {
      RandomHistory history = RandomHistory.of(random);
      NaiveReckoning reckoning = new NaiveReckoning(history);
      TreatyStatus status = history.status();
      Optional<LocalDate> expected = reckoning.day();
      assertThat(status.entryIntoForce().known())
          .as("%s %s", history, reckoning)
          .isEqualTo(expected);
      for (int participant = 0; participant < PARTICIPANTS; participant++) {
        Optional<LocalDate> own = status.entryIntoForceFor(id(participant)).known();
        Optional<LocalDate> naive = reckoning.dayFor(participant);
        if (reckoning.isCompletionKnown() || own.isPresent()) {
          assertThat(own).as("%s %s for %s", history, reckoning, participant).isEqualTo(naive);
        }
      }
      known += expected.isPresent() ? 1 : 0;
    }
    assertThat(known).isBetween(HISTORIES / 4, HISTORIES * 3 / 4);
  }
}
