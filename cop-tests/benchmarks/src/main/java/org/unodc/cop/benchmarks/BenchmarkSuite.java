package org.unodc.cop.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.unodc.cop.benchmarks.measure.CodecBenchmark;
import org.unodc.cop.benchmarks.measure.EarlyRecordsBenchmark;
import org.unodc.cop.benchmarks.measure.GrowthBenchmark;
import org.unodc.cop.benchmarks.measure.GrowthSeries;
import org.unodc.cop.benchmarks.measure.MeasuredRecord;
import org.unodc.cop.benchmarks.measure.RetainedBenchmark;
import org.unodc.cop.benchmarks.measure.RuleCostProgram;
import org.unodc.cop.benchmarks.measure.SameRulesBenchmark;
import org.unodc.cop.benchmarks.measure.StartUpBenchmark;
import org.unodc.cop.benchmarks.measure.StreamBenchmark;
import org.unodc.cop.benchmarks.peer.Contender;
import org.unodc.cop.benchmarks.result.BenchmarkSamples;

/**
 * Runs all benchmarks. The first failure ends the run.
 *
 * @param mode the number of operations for each figure
 * @param folder a folder for the files of the records
 */
record BenchmarkSuite(RunMode mode, Path folder) {
  List<BenchmarkSamples> run() throws RunnerException, IOException, InterruptedException {
    List<BenchmarkSamples> all = new ArrayList<>();
    for (ChainedOptionsBuilder options : options()) {
      for (RunResult run : new Runner(options.shouldFailOnError(true).build()).run()) {
        all.add(BenchmarkSamples.of(run));
      }
    }
    for (MeasuredRecord record : MeasuredRecord.values()) {
      all.add(
          new BenchmarkSamples(
              RuleCostProgram.class.getName(),
              ImmutableMap.of("record", record.name()),
              ImmutableList.of(
                  RuleCostProgram.run(
                      ImmutableList.of("-Xms1g", "-Xmx1g"),
                      RuleCostProgram.NANOS,
                      record,
                      2 * mode.warmUpRecords(),
                      mode.rulesRounds()))));
    }
    return all;
  }

  private List<ChainedOptionsBuilder> options() throws IOException {
    List<ChainedOptionsBuilder> all = new ArrayList<>();
    all.add(rounds(of(CodecBenchmark.class)));
    all.add(rounds(library(CodecBenchmark.class, MeasuredRecord.SHIPPED)));
    all.add(
        of(SameRulesBenchmark.class)
            .forks(mode.processes())
            .warmupIterations(2 * mode.warmUpRounds())
            .measurementIterations(mode.rounds()));
    all.add(early(of(EarlyRecordsBenchmark.class), MeasuredRecord.GENERATED));
    all.add(
        early(
            library(EarlyRecordsBenchmark.class, MeasuredRecord.SHIPPED), MeasuredRecord.SHIPPED));
    all.add(of(RetainedBenchmark.class));
    all.add(of(StartUpBenchmark.class).measurementIterations(atMost(7)));
    all.add(of(StreamBenchmark.class).param("lines", Integer.toString(mode.lines())));
    for (GrowthSeries series : GrowthSeries.values()) {
      all.add(
          of(GrowthBenchmark.class)
              .measurementIterations(atMost(5))
              .param("series", series.name())
              .param("warmUp", Integer.toString(mode.warmUpRecords()))
              .param("size", sizes(series)));
    }
    return all;
  }

  private ChainedOptionsBuilder rounds(ChainedOptionsBuilder options) {
    return options
        .forks(mode.processes())
        .warmupIterations(mode.warmUpRounds())
        .measurementIterations(mode.rounds());
  }

  private ChainedOptionsBuilder early(ChainedOptionsBuilder options, MeasuredRecord record)
      throws IOException {
    Path file = folder.resolve(record.name() + ".json").toAbsolutePath();
    return options
        .forks(mode.processes())
        .measurementIterations(mode.earlyRecords())
        .param("file", Files.write(file, record.utf8()).toString());
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

  private static ChainedOptionsBuilder library(Class<?> benchmark, MeasuredRecord record) {
    return of(benchmark).param("contender", Contender.COP.name()).param("record", record.name());
  }

  private static ChainedOptionsBuilder of(Class<?> benchmark) {
    return new OptionsBuilder().include(benchmark.getName());
  }
}
