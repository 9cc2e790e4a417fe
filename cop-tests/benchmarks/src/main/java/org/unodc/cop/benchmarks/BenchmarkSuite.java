package org.unodc.cop.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.unodc.cop.benchmarks.measure.CodecBenchmark;
import org.unodc.cop.benchmarks.measure.GrowthBenchmark;
import org.unodc.cop.benchmarks.measure.GrowthSeries;
import org.unodc.cop.benchmarks.measure.RetainedBenchmark;
import org.unodc.cop.benchmarks.measure.ShippedRecordBenchmark;
import org.unodc.cop.benchmarks.measure.StartUpBenchmark;
import org.unodc.cop.benchmarks.measure.StreamBenchmark;
import org.unodc.cop.benchmarks.result.BenchmarkSamples;

/**
 * Runs all benchmarks. The first failure ends the run.
 *
 * @param mode the number of operations for each figure
 */
record BenchmarkSuite(RunMode mode) {
  List<BenchmarkSamples> run() throws RunnerException {
    List<RunResult> runs = new ArrayList<>();
    for (ChainedOptionsBuilder options : all()) {
      runs.addAll(new Runner(options.shouldFailOnError(true).build()).run());
    }
    return runs.stream().map(BenchmarkSamples::of).toList();
  }

  private List<ChainedOptionsBuilder> all() {
    List<ChainedOptionsBuilder> all = new ArrayList<>();
    all.add(
        of(CodecBenchmark.class)
            .include(ShippedRecordBenchmark.class.getName())
            .forks(mode.processes())
            .warmupIterations(mode.warmUpRounds())
            .measurementIterations(mode.rounds()));
    all.add(of(RetainedBenchmark.class));
    all.add(of(StartUpBenchmark.class).measurementIterations(atMost(7)));
    all.add(of(StreamBenchmark.class).param("lines", Integer.toString(mode.lines())));
    for (GrowthSeries series : GrowthSeries.values()) {
      all.add(
          of(GrowthBenchmark.class)
              .measurementIterations(atMost(3))
              .param("series", series.name())
              .param("warmUp", Integer.toString(mode.warmUpRecords()))
              .param("size", sizes(series)));
    }
    return all;
  }

  /** Limits the iterations of benchmarks in which one iteration takes long. */
  private int atMost(int iterations) {
    return Math.min(iterations, mode.rounds());
  }

  private String[] sizes(GrowthSeries series) {
    return Arrays.stream(series.sizes(mode.largest()))
        .mapToObj(Integer::toString)
        .toArray(String[]::new);
  }

  private static ChainedOptionsBuilder of(Class<?> benchmark) {
    return new OptionsBuilder().include(benchmark.getName());
  }
}
