package org.unodc.cop.benchmarks.result;

import static org.unodc.cop.benchmarks.peer.Contender.COP;
import static org.unodc.cop.benchmarks.peer.Contender.DSL_JSON;
import static org.unodc.cop.benchmarks.peer.Contender.HAND_WRITTEN;
import static org.unodc.cop.benchmarks.peer.Contender.JACKSON_3_RECORDS;
import static org.unodc.cop.benchmarks.result.Measurements.Work.READ;
import static org.unodc.cop.benchmarks.result.Measurements.Work.READ_AND_VALIDATE;
import static org.unodc.cop.benchmarks.result.Measurements.Work.VALIDATE;
import static org.unodc.cop.benchmarks.result.Measurements.Work.WRITE;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.unodc.cop.benchmarks.peer.Contender;

/**
 * What is to be reached.
 *
 * @param number the number that the target has in the plan
 * @param ratio what is compared, in words
 * @param measured the ratio that was measured
 * @param most the ratio that is wanted at most
 */
record Target(int number, String ratio, double measured, double most) {
  boolean isMet() {
    return measured <= most;
  }

  /** {@return the targets 1 to 7 in their order} */
  static ImmutableList<Target> of(Measurements all) {
    return ImmutableList.of(
        new Target(1, "read and validate / fastest pairing of peers", besideFastest(all), 1),
        beside(all, 1, READ_AND_VALIDATE, DSL_JSON, 0.80),
        beside(all, 1, READ_AND_VALIDATE, JACKSON_3_RECORDS, 0.50),
        beside(all, 2, READ, HAND_WRITTEN, 1.10),
        beside(all, 2, READ, JACKSON_3_RECORDS, 0.65),
        beside(all, 3, WRITE, HAND_WRITTEN, 1.10),
        beside(all, 3, WRITE, JACKSON_3_RECORDS, 0.85),
        new Target(4, "all rules / nextToken", all.cost(COP, VALIDATE), 0.35),
        new Target(4, "all rules, ten times the entities / once", steepest(all), 12),
        new Target(5, "one record / lines, CPU time by byte in 64 MB", streams(all), 1 / 0.8),
        new Target(6, "retained heap / JSON", all.retained(COP), 1.9),
        new Target(
            7,
            "start-up / that of Jackson 3 databind, records, with Hibernate Validator",
            all.startUp(COP.name()) / all.startUp(JACKSON_3_RECORDS.name()),
            0.6));
  }

  private static Target beside(
      Measurements all, int number, Measurements.Work work, Contender peer, double most) {
    String validator = work == READ_AND_VALIDATE ? " with " + peer.validator() : "";
    return new Target(
        number,
        work.words() + " / " + peer.title() + validator,
        all.cost(COP, work) / all.cost(peer, work),
        most);
  }

  private static double besideFastest(Measurements all) {
    return all.cost(COP, READ_AND_VALIDATE)
        / Arrays.stream(Contender.values())
            .filter(peer -> peer != COP && !peer.validator().isEmpty())
            .mapToDouble(peer -> all.cost(peer, READ_AND_VALIDATE))
            .min()
            .orElseThrow();
  }

  /** {@return the greatest step from one size to the next} */
  private static double steepest(Measurements all) {
    double steepest = 0;
    double before = Double.POSITIVE_INFINITY;
    for (Samples size : all.growth()) {
      double nanos = size.median("validateNanos");
      steepest = Math.max(steepest, nanos / before);
      before = nanos;
    }
    return steepest;
  }

  private static double streams(Measurements all) {
    return all.streams().ratio("lineNanosPerByte", "recordNanosPerByte");
  }
}
