package org.unodc.cop.tests.bomb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;

/**
 * Reads all bombs and validates those that are records. Prints for each bomb its outcome and the
 * ratio of its time to the time of an ordinary record. Other load of the machine can only add to a
 * time, so the least of some counts if the first is long.
 */
final class BombDisposal {
  /**
   * The highest accepted ratio of times. An ordinary document at the size limit has a ratio of 32.
   */
  static final int MAX_RATIO = 96;

  private static final int MOST_ATTEMPTS = 5;

  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private BombDisposal() {}

  public static void main(String[] arguments) {
    byte[] ordinary = Bombs.ordinary().getBytes(UTF_8);
    outcome(ordinary);
    long usual = time(() -> outcome(ordinary));
    Bombs.all()
        .forEach(
            (name, bomb) -> {
              byte[] document = bomb.get().getBytes(UTF_8);
              StringBuilder outcome = new StringBuilder();
              double ratio = ratio(document, outcome, usual);
              System.out.println(name + '|' + outcome + '|' + ratio);
            });
  }

  private static String outcome(byte[] document) {
    try {
      Cop.validate(JSON.read(document), DAY);
      return "read";
    } catch (CopException refusal) {
      return refusal.problems().get(refusal.problems().size() - 1).code().toString();
    }
  }

  private static double ratio(byte[] document, StringBuilder outcome, long usual) {
    double ratio = Double.MAX_VALUE;
    for (int i = 0; i < MOST_ATTEMPTS && ratio >= MAX_RATIO; i++) {
      outcome.setLength(0);
      ratio = Math.min(ratio, (double) time(() -> outcome.append(outcome(document))) / usual);
    }
    return ratio;
  }

  private static long time(Supplier<Object> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.get();
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
