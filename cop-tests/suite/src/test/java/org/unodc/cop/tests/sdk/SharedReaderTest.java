package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.Rulebook;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.json.CopJson;

class SharedReaderTest {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);
  private static final int THREADS = 8;
  private static final int TURNS = 25;

  private record Outcome(
      Conference value, String written, ValidationReport report, List<Problem> refusal) {}

  @Test
  void givesEqualResultsToEightThreads() throws Exception {
    byte[] utf8 = Records.varied().getBytes(UTF_8);
    byte[] wrong = Records.varied().replace("2024-10-18", "2024-02-30").getBytes(UTF_8);
    Rulebook rulebook = Rulebook.standard();
    Callable<Outcome> turn =
        () -> {
          Conference value = JSON.read(utf8);
          return new Outcome(
              value,
              JSON.write(value),
              rulebook.validate(value, LocalDate.of(2024, 10, 14)),
              Refusals.problems(() -> JSON.read(wrong)));
        };
    Outcome alone = turn.call();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> outcome :
          threads.invokeAll(Collections.nCopies(THREADS * TURNS, turn))) {
        outcomes.add(outcome.get());
      }
      assertThat(outcomes)
          .hasSize(THREADS * TURNS)
          .allSatisfy(it -> assertThat(it).isEqualTo(alone));
    } finally {
      threads.shutdownNow();
    }
  }
}
