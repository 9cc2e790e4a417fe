package org.unodc.cop.benchmarks.result;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unodc.cop.benchmarks.measure.CodecBenchmark;
import org.unodc.cop.benchmarks.measure.GrowthBenchmark;
import org.unodc.cop.benchmarks.measure.GrowthSeries;
import org.unodc.cop.benchmarks.measure.RetainedBenchmark;
import org.unodc.cop.benchmarks.measure.ShippedRecordBenchmark;
import org.unodc.cop.benchmarks.measure.StartUpBenchmark;
import org.unodc.cop.benchmarks.measure.StreamBenchmark;
import org.unodc.cop.benchmarks.peer.Contender;

/**
 * The measurements of one run.
 *
 * @param remark a sentence about the mode of the run
 * @param environment the environment and the method, as a list in Markdown
 * @param all the samples of all benchmarks
 */
public record RunMeasurements(String remark, String environment, List<BenchmarkSamples> all) {
  /** {@return these measurements with a description of the current environment} */
  public static RunMeasurements here(String remark, List<BenchmarkSamples> all) {
    return new RunMeasurements(remark, RunEnvironment.text(), all);
  }

  /** {@return the CPU time of a kind of work, in the unit of the token loop} */
  double cost(Contender contender, WorkKind work) {
    return codec(contender).ratio(work.nanos(), "floorNanos");
  }

  /** {@return the memory that a kind of work allocates, in kB} */
  double kilobytes(Contender contender, WorkKind work) {
    return codec(contender).median(work.bytes()) / 1000;
  }

  /** {@return the CPU time of the token loop in milliseconds} */
  double floorMillis() {
    return codec(Contender.COP).median("floorNanos") / 1e6;
  }

  /** {@return the retained bytes of heap for each byte of JSON} */
  double retained(Contender contender) {
    return one(RetainedBenchmark.class, "contender", contender.name())
        .ratio("heapBytes", "jsonBytes");
  }

  /** {@return the CPU time from the start of a process to its first record, in milliseconds} */
  double startUp(String program) {
    return one(StartUpBenchmark.class, "program", program).median("cpuMillis");
  }

  /**
   * {@return the samples of all processes of the start-up benchmark, in the order of their runs}
   */
  ImmutableList<BenchmarkSamples> startUps() {
    return all(StartUpBenchmark.class).collect(toImmutableList());
  }

  /** {@return the samples of reading lines and one record, for each byte} */
  BenchmarkSamples streams() {
    return only(StreamBenchmark.class, samples -> true);
  }

  BenchmarkSamples shipped() {
    return only(ShippedRecordBenchmark.class, samples -> true);
  }

  /** {@return the measurements of each size of a series, in ascending order} */
  ImmutableList<GrowthStep> growth(GrowthSeries series) {
    return GrowthStep.all(
        all(GrowthBenchmark.class)
            .filter(samples -> samples.parameter("series").equals(series.name()))
            .toList());
  }

  private BenchmarkSamples codec(Contender contender) {
    return one(CodecBenchmark.class, "contender", contender.name());
  }

  private BenchmarkSamples one(Class<?> benchmark, String parameter, String value) {
    return only(benchmark, samples -> samples.parameter(parameter).equals(value));
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
