package org.unodc.cop.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;
import org.unodc.cop.benchmarks.result.GrowthChart;
import org.unodc.cop.benchmarks.result.GrowthPage;
import org.unodc.cop.benchmarks.result.ResultChart;
import org.unodc.cop.benchmarks.result.ResultPage;
import org.unodc.cop.benchmarks.result.RunMeasurements;
import tools.jackson.databind.json.JsonMapper;

/** Runs all benchmarks, saves the measurements, and writes the pages with their charts. */
final class BenchmarkCommand {
  private BenchmarkCommand() {}

  /**
   * Runs the command.
   *
   * @param arguments the folder for the pages; the file for the measurements; and the mode, which
   *     is {@code full}, {@code quick} or {@code trial}, or {@code pages} to write the pages from
   *     existing measurements
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Path pages = Files.createDirectories(Path.of(arguments[0]));
    Path file = Path.of(arguments[1]);
    if (!arguments[2].equals("pages")) {
      measure(RunMode.valueOf(arguments[2].toUpperCase(Locale.ROOT)), file);
    }
    write(JsonMapper.shared().readValue(file, RunMeasurements.class), pages);
  }

  private static void measure(RunMode mode, Path file) throws RunnerException {
    JsonMapper.shared()
        .writeValue(file, RunMeasurements.here(mode.remark(), new BenchmarkSuite(mode).run()));
  }

  private static void write(RunMeasurements measurements, Path folder) throws IOException {
    Files.writeString(folder.resolve("results.svg"), ResultChart.of(measurements));
    Files.writeString(folder.resolve("RESULTS.md"), ResultPage.of(measurements, "results.svg"));
    Files.writeString(folder.resolve("growth.svg"), GrowthChart.of(measurements));
    Files.writeString(folder.resolve("GROWTH.md"), GrowthPage.of(measurements, "growth.svg"));
  }
}
