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

/** Runs every benchmark once; the first that fails ends it. */
record BenchmarkSuite(RunMode thoroughness) {
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
            .forks(thoroughness.processes())
            .warmupIterations(thoroughness.warmUpRounds())
            .measurementIterations(thoroughness.rounds()));
    all.add(of(RetainedBenchmark.class));
    all.add(of(StartUpBenchmark.class).measurementIterations(atMost(7)));
    all.add(of(StreamBenchmark.class).param("lines", Integer.toString(thoroughness.lines())));
    for (GrowthSeries growing : GrowthSeries.values()) {
      all.add(
          of(GrowthBenchmark.class)
              .measurementIterations(atMost(3))
              .param("growing", growing.name())
              .param("warmUp", Integer.toString(thoroughness.warmUpRecords()))
              .param("size", sizes(growing)));
    }
    return all;
  }

  /** Where each iteration is one long piece of work, some are enough. */
  private int atMost(int iterations) {
    return Math.min(iterations, thoroughness.rounds());
  }

  private String[] sizes(GrowthSeries growing) {
    return Arrays.stream(growing.sizes(thoroughness.largest()))
        .mapToObj(Integer::toString)
        .toArray(String[]::new);
  }

  private static ChainedOptionsBuilder of(Class<?> benchmark) {
    return new OptionsBuilder().include(benchmark.getName());
  }
}
