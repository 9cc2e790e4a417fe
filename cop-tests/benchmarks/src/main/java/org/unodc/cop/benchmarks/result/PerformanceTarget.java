package org.unodc.cop.benchmarks.result;

import static org.unodc.cop.benchmarks.measure.GrowthSeries.ENTITIES;
import static org.unodc.cop.benchmarks.measure.GrowthSeries.SIDE_EVENTS;
import static org.unodc.cop.benchmarks.peer.Contender.COP;
import static org.unodc.cop.benchmarks.peer.Contender.DSL_JSON;
import static org.unodc.cop.benchmarks.peer.Contender.HAND_WRITTEN;
import static org.unodc.cop.benchmarks.peer.Contender.JACKSON_3_RECORDS;
import static org.unodc.cop.benchmarks.result.WorkKind.READ;
import static org.unodc.cop.benchmarks.result.WorkKind.READ_AND_VALIDATE;
import static org.unodc.cop.benchmarks.result.WorkKind.VALIDATE;
import static org.unodc.cop.benchmarks.result.WorkKind.WRITE;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.unodc.cop.benchmarks.measure.GrowthSeries;
import org.unodc.cop.benchmarks.peer.Contender;

/**
 * A target for the performance of the library.
 *
 * @param number the number of the target, from 1 to 7
 * @param ratio the name of the ratio
 * @param measured the measured value of the ratio
 * @param maximum the maximum of the ratio that meets the target
 */
record PerformanceTarget(int number, String ratio, double measured, double maximum) {
  boolean isMet() {
    return measured <= maximum;
  }

  /** {@return the targets in the order of their numbers} */
  static ImmutableList<PerformanceTarget> of(RunMeasurements all) {
    return ImmutableList.of(
        new PerformanceTarget(
            1, "read and validate / fastest peer with a validator", besideFastest(all), 1),
        beside(all, 1, READ_AND_VALIDATE, DSL_JSON, 0.80),
        beside(all, 1, READ_AND_VALIDATE, JACKSON_3_RECORDS, 0.50),
        beside(all, 2, READ, HAND_WRITTEN, 1.10),
        beside(all, 2, READ, JACKSON_3_RECORDS, 0.65),
        beside(all, 3, WRITE, HAND_WRITTEN, 1.10),
        beside(all, 3, WRITE, JACKSON_3_RECORDS, 0.85),
        new PerformanceTarget(4, "all rules / nextToken", all.cost(COP, VALIDATE), 0.35),
        steepest(all, "ten times as many side events / original number", SIDE_EVENTS),
        steepest(all, "ten times as many stakeholders and side events / original number", ENTITIES),
        new PerformanceTarget(
            5,
            "lines of NDJSON / one record, CPU time per byte in a heap of 64 MB",
            streams(all),
            1 / 0.8),
        new PerformanceTarget(6, "retained heap / JSON", all.retained(COP), 1.9),
        new PerformanceTarget(
            7,
            "start-up / start-up of Jackson 3 databind, records, with Hibernate Validator",
            all.startUp(COP.name()) / all.startUp(JACKSON_3_RECORDS.name()),
            0.6));
  }

  private static PerformanceTarget beside(
      RunMeasurements all, int number, WorkKind work, Contender peer, double maximum) {
    String validator = work == READ_AND_VALIDATE ? " with " + peer.validator() : "";
    return new PerformanceTarget(
        number,
        work.label() + " / " + peer.title() + validator,
        all.cost(COP, work) / all.cost(peer, work),
        maximum);
  }

  private static double besideFastest(RunMeasurements all) {
    return all.cost(COP, READ_AND_VALIDATE)
        / Arrays.stream(Contender.values())
            .filter(peer -> peer != COP && !peer.validator().isEmpty())
            .mapToDouble(peer -> all.cost(peer, READ_AND_VALIDATE))
            .min()
            .orElseThrow();
  }

  /**
   * {@return the target for the largest growth from a size to the next, which is ten times as
   * large}
   */
  private static PerformanceTarget steepest(
      RunMeasurements all, String ratio, GrowthSeries series) {
    double steepest =
        all.growth(series).stream()
            .flatMap(step -> step.ratioToSmaller("validateNanos").stream())
            .mapToDouble(step -> step)
            .max()
            .orElseThrow();
    return new PerformanceTarget(4, "all rules, " + ratio, steepest, 12);
  }

  private static double streams(RunMeasurements all) {
    return all.streams().ratio("lineNanosPerByte", "recordNanosPerByte");
  }
}
