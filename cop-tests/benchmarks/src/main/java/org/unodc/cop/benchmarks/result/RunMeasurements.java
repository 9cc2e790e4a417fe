package org.unodc.cop.benchmarks.result;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unodc.cop.benchmarks.measure.CodecBenchmark;
import org.unodc.cop.benchmarks.measure.EarlyRecordsBenchmark;
import org.unodc.cop.benchmarks.measure.GrowthBenchmark;
import org.unodc.cop.benchmarks.measure.GrowthSeries;
import org.unodc.cop.benchmarks.measure.MeasuredRecord;
import org.unodc.cop.benchmarks.measure.RetainedBenchmark;
import org.unodc.cop.benchmarks.measure.RuleCostProgram;
import org.unodc.cop.benchmarks.measure.SameRulesBenchmark;
import org.unodc.cop.benchmarks.measure.StartUpBenchmark;
import org.unodc.cop.benchmarks.measure.StartUpOptions;
import org.unodc.cop.benchmarks.measure.StreamBenchmark;
import org.unodc.cop.benchmarks.peer.Contender;
import org.unodc.cop.domain.validation.Rulebook;

/**
 * The measurements of one run.
 *
 * @param remark a sentence about the mode of the run
 * @param environment the environment and the method, as a list in Markdown
 * @param rules the number of rules of the catalogue
 * @param all the samples of all benchmarks
 */
public record RunMeasurements(
    String remark, String environment, int rules, List<BenchmarkSamples> all) {
  private static final String FLOOR = "floorNanos";

  /** The number of records at the end of a process whose median is the hundredth. */
  private static final int LAST = 9;

  /** {@return these measurements with a description of the current environment} */
  public static RunMeasurements here(String remark, List<BenchmarkSamples> all) {
    return new RunMeasurements(
        remark, RunEnvironment.text(), Rulebook.standard().rules().size(), all);
  }

  /** {@return the CPU time of a kind of work on the generated record, in token loops} */
  double cost(Contender contender, WorkKind work) {
    return codec(contender, MeasuredRecord.GENERATED).ratio(work.nanos(), FLOOR);
  }

  /** {@return the CPU time of a kind of work of the library, in token loops of the same record} */
  double cost(MeasuredRecord record, WorkKind work) {
    return codec(Contender.COP, record).ratio(work.nanos(), FLOOR);
  }

  /** {@return the CPU time of a kind of work of a contender on a record, in milliseconds} */
  double millis(Contender contender, MeasuredRecord record, WorkKind work) {
    return codec(contender, record).median(work.nanos()) / 1e6;
  }

  /** {@return the memory that a kind of work allocates, in kB} */
  double kilobytes(Contender contender, MeasuredRecord record, WorkKind work) {
    return codec(contender, record).median(work.bytes()) / 1000;
  }

  /** {@return the CPU time of the token loop in milliseconds} */
  double floorMillis(MeasuredRecord record) {
    return codec(Contender.COP, record).median(FLOOR) / 1e6;
  }

  /** {@return the peer whose reading and validating takes the least CPU time} */
  Contender fastestPairing() {
    return Arrays.stream(Contender.values())
        .filter(peer -> peer != Contender.COP && !peer.validator().isEmpty())
        .min(Comparator.comparingDouble(peer -> cost(peer, WorkKind.READ_AND_VALIDATE)))
        .orElseThrow();
  }

  /** {@return the samples of fifteen rules beside the same rules by hand} */
  BenchmarkSamples sameRules() {
    return only(SameRulesBenchmark.class, samples -> true);
  }

  /**
   * {@return the CPU time of reading and validating the first record of a process, in milliseconds}
   */
  double firstMillis(Contender contender, MeasuredRecord record) {
    return of(EarlyRecordsBenchmark.class, contender, record)
            .where("number", number -> number == 1)
            .median("nanos")
        / 1e6;
  }

  /**
   * {@return the CPU time of reading and validating one of the last nine records of a process, in
   * milliseconds}
   */
  double hundredthMillis(Contender contender, MeasuredRecord record) {
    BenchmarkSamples samples = of(EarlyRecordsBenchmark.class, contender, record);
    double last = samples.largest("number");
    return samples.where("number", number -> number > last - LAST).median("nanos") / 1e6;
  }

  /** {@return the retained bytes of heap for each byte of JSON} */
  double retained(Contender contender) {
    return only(RetainedBenchmark.class, samples -> has(samples, "contender", contender.name()))
        .ratio("heapBytes", "jsonBytes");
  }

  /** {@return the CPU time from the start of a process to its first record, in seconds} */
  double startUp(String program, StartUpOptions options) {
    return only(
                StartUpBenchmark.class,
                samples ->
                    has(samples, "program", program) && has(samples, "options", options.name()))
            .median("cpuMillis")
        / 1000;
  }

  /** {@return the samples of reading lines and one record, for each byte} */
  BenchmarkSamples streams() {
    return only(StreamBenchmark.class, samples -> true);
  }

  /** {@return the samples of each size of a series, in ascending order} */
  ImmutableList<BenchmarkSamples> growth(GrowthSeries series) {
    return all(GrowthBenchmark.class)
        .filter(samples -> has(samples, "series", series.name()))
        .collect(toImmutableList());
  }

  /** {@return the CPU time of each rule in a record, in nanoseconds by name} */
  Map<String, Double> ruleCosts(MeasuredRecord record) {
    return only(RuleCostProgram.class, samples -> has(samples, "record", record.name()))
        .iterations()
        .get(0);
  }

  private BenchmarkSamples codec(Contender contender, MeasuredRecord record) {
    return of(CodecBenchmark.class, contender, record);
  }

  private BenchmarkSamples of(Class<?> benchmark, Contender contender, MeasuredRecord record) {
    return only(
        benchmark,
        samples ->
            has(samples, "contender", contender.name()) && has(samples, "record", record.name()));
  }

  private static boolean has(BenchmarkSamples samples, String parameter, String value) {
    return samples.parameter(parameter).equals(value);
  }

  private BenchmarkSamples only(Class<?> benchmark, Predicate<BenchmarkSamples> condition) {
    return all(benchmark)
        .filter(condition)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException("There are no samples of " + benchmark.getName() + "."));
  }

  private Stream<BenchmarkSamples> all(Class<?> benchmark) {
    return all.stream().filter(samples -> samples.benchmark().equals(benchmark.getName()));
  }
}
