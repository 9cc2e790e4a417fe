package org.unodc.cop.benchmarks.result;

import static org.unodc.cop.benchmarks.measure.GrowthSeries.SIDE_EVENTS;
import static org.unodc.cop.benchmarks.measure.MeasuredRecord.GENERATED;
import static org.unodc.cop.benchmarks.measure.MeasuredRecord.SHIPPED;
import static org.unodc.cop.benchmarks.peer.Contender.COP;
import static org.unodc.cop.benchmarks.peer.Contender.HAND_WRITTEN;
import static org.unodc.cop.benchmarks.peer.Contender.JACKSON_3_RECORDS;
import static org.unodc.cop.benchmarks.result.WorkKind.READ;
import static org.unodc.cop.benchmarks.result.WorkKind.READ_AND_VALIDATE;
import static org.unodc.cop.benchmarks.result.WorkKind.VALIDATE;
import static org.unodc.cop.benchmarks.result.WorkKind.WRITE;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.unodc.cop.benchmarks.measure.MeasuredRecord;
import org.unodc.cop.benchmarks.measure.StartUpOptions;
import org.unodc.cop.benchmarks.peer.Contender;

/**
 * A target for the performance of the library.
 *
 * @param number the number of the target
 * @param figure the name of the figure
 * @param measured the measured value
 * @param atMost the maximum that meets the target
 * @param moonshot the maximum that would be excellent
 */
record PerformanceTarget(
    int number, String figure, double measured, double atMost, double moonshot) {
  /** The number of rules for which the targets that depend on it were set. */
  static final int RULES = 158;

  /** {@return whether the target, or even the moonshot, is met} */
  String outcome() {
    if (measured <= moonshot) {
      return "met, moonshot too";
    }
    return measured <= atMost ? "met" : "**not met**";
  }

  /** {@return this target for the present number of rules, in proportion} */
  private PerformanceTarget forRules(int rules) {
    double factor = (double) rules / RULES;
    return new PerformanceTarget(number, figure, measured, atMost * factor, moonshot * factor);
  }

  /** {@return the targets in the order of their numbers} */
  static ImmutableList<PerformanceTarget> of(RunMeasurements all) {
    Contender fastest = all.fastestPairing();
    double peer = all.cost(fastest, READ_AND_VALIDATE);
    String pairing = "reading of " + fastest.title() + ", and " + fastest.validator();
    ImmutableList.Builder<PerformanceTarget> targets = ImmutableList.builder();
    targets.add(
        new PerformanceTarget(1, "read / " + pairing, all.cost(COP, READ) / peer, 0.45, 0.35),
        beside(all, 2, READ, HAND_WRITTEN, 0.85, 0.65),
        beside(all, 2, READ, JACKSON_3_RECORDS, 0.45, 0.35),
        beside(all, 3, WRITE, HAND_WRITTEN, 1.10, 0.95),
        beside(all, 3, WRITE, JACKSON_3_RECORDS, 1.05, 0.90),
        new PerformanceTarget(
            4,
            "fifteen rules / the same by hand",
            all.sameRules().ratio("validateNanos", "limitNanos"),
            1,
            0.75),
        new PerformanceTarget(5, "all rules / token loop", all.cost(GENERATED, VALIDATE), 3.5, 2.2)
            .forRules(all.rules()),
        new PerformanceTarget(
                5, "all rules / token loop, UNTOC", all.cost(SHIPPED, VALIDATE), 11, 7)
            .forRules(all.rules()),
        new PerformanceTarget(
                6,
                "read and all rules / " + pairing,
                all.cost(COP, READ_AND_VALIDATE) / peer,
                1.3,
                0.95)
            .forRules(all.rules()),
        growth(all));
    kilobytes(all).forEach(targets::add);
    targets.add(
        new PerformanceTarget(
            9,
            "lines of NDJSON / one record, CPU time per byte in a heap of 64 MB",
            all.streams().ratio("lineNanosPerByte", "recordNanosPerByte"),
            1.15,
            1.0),
        new PerformanceTarget(10, "retained heap / JSON", all.retained(COP), 1.9, 1.7));
    Arrays.stream(StartUpOptions.values()).map(o -> startUp(all, o)).forEach(targets::add);
    return targets.build();
  }

  private static PerformanceTarget beside(
      RunMeasurements all,
      int number,
      WorkKind work,
      Contender peer,
      double atMost,
      double moonshot) {
    return new PerformanceTarget(
        number,
        work.label() + " / " + peer.title(),
        all.cost(COP, work) / all.cost(peer, work),
        atMost,
        moonshot);
  }

  private static PerformanceTarget growth(RunMeasurements all) {
    ImmutableList<BenchmarkSamples> sizes = all.growth(SIDE_EVENTS);
    BenchmarkSamples large = sizes.get(sizes.size() - 1);
    BenchmarkSamples small = sizes.get(Math.max(0, sizes.size() - 2));
    return new PerformanceTarget(
        7,
        "all rules, "
            + large.parameter("size")
            + " side events / "
            + small.parameter("size")
            + " side events, in the same of the token loop",
        growth(large, small, "validateNanos") / growth(large, small, "floorNanos"),
        1.2,
        1.05);
  }

  private static double growth(BenchmarkSamples large, BenchmarkSamples small, String counter) {
    return large.median(counter) / small.median(counter);
  }

  private static Stream<PerformanceTarget> kilobytes(RunMeasurements all) {
    return Stream.of(
        kilobytes(all, "read", GENERATED, READ, 1_000, 800),
        kilobytes(all, "write", GENERATED, WRITE, 550, 200),
        kilobytes(all, "all rules", GENERATED, VALIDATE, 1_900, 1_200).forRules(all.rules()),
        kilobytes(all, "all rules, UNTOC", SHIPPED, VALIDATE, 5_800, 4_000).forRules(all.rules()));
  }

  private static PerformanceTarget kilobytes(
      RunMeasurements all,
      String work,
      MeasuredRecord record,
      WorkKind kind,
      double atMost,
      double moonshot) {
    return new PerformanceTarget(
        8, "allocated kB: " + work, all.kilobytes(COP, record, kind), atMost, moonshot);
  }

  private static PerformanceTarget startUp(RunMeasurements all, StartUpOptions options) {
    return new PerformanceTarget(
        11,
        "first validated record of a process / the same of "
            + JACKSON_3_RECORDS.title()
            + ", "
            + options.label(),
        all.startUp(COP.name(), options) / all.startUp(JACKSON_3_RECORDS.name(), options),
        0.60,
        0.40);
  }
}
