package org.unodc.cop.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.unodc.cop.benchmarks.measure.CodecBenchmark;
import org.unodc.cop.benchmarks.measure.GrowthBenchmark;
import org.unodc.cop.benchmarks.measure.RetainedBenchmark;
import org.unodc.cop.benchmarks.measure.ShippedRecordBenchmark;
import org.unodc.cop.benchmarks.measure.StartUpBenchmark;
import org.unodc.cop.benchmarks.measure.StreamBenchmark;
import org.unodc.cop.benchmarks.result.Chart;
import org.unodc.cop.benchmarks.result.Measurements;
import org.unodc.cop.benchmarks.result.ResultPage;

/** Runs everything and writes the page of results with its chart. */
final class Benchmarks {
  private static final String CHART = "results.svg";

  private Benchmarks() {}

  /**
   * Measures.
   *
   * @param arguments the folder that the results go to, then {@code full}, or {@code quick} for one
   *     process of few operations by contender, up to 10,000 entities
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    boolean quick = arguments[1].equals("quick");
    List<RunResult> runs = new ArrayList<>(new Runner(rounds(quick).build()).run());
    runs.addAll(new Runner(sizes(quick).build()).run());
    Measurements measured = new Measurements(runs);
    Path folder = Path.of(arguments[0]);
    Files.writeString(folder.resolve(CHART), Chart.of(measured));
    Files.writeString(
        folder.resolve("RESULTS.md"),
        ResultPage.of(
            measured, CHART, quick ? "A first look, with few operations." : "A full run."));
  }

  private static ChainedOptionsBuilder rounds(boolean quick) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(CodecBenchmark.class.getName())
            .include(ShippedRecordBenchmark.class.getName());
    return quick ? options.forks(1).warmupIterations(5).measurementIterations(5) : options;
  }

  private static ChainedOptionsBuilder sizes(boolean quick) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(GrowthBenchmark.class.getName())
            .include(RetainedBenchmark.class.getName())
            .include(StartUpBenchmark.class.getName())
            .include(StreamBenchmark.class.getName());
    return quick
        ? options.param("entities", "10", "100", "1000", "10000").param("lines", "100000")
        : options;
  }
}
