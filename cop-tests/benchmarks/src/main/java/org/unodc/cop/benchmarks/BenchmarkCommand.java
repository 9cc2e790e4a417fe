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

/** Runs everything, keeps what was measured, and writes the pages with their charts. */
final class BenchmarkCommand {
  private BenchmarkCommand() {}

  /**
   * Measures.
   *
   * @param arguments the folder that the pages go to; the file that keeps what was measured; then
   *     {@code full}, {@code quick} or {@code trial}, or {@code pages} to write the pages anew from
   *     that file
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Path pages = Files.createDirectories(Path.of(arguments[0]));
    Path kept = Path.of(arguments[1]);
    if (!arguments[2].equals("pages")) {
      measure(RunMode.valueOf(arguments[2].toUpperCase(Locale.ROOT)), kept);
    }
    write(JsonMapper.shared().readValue(kept, RunMeasurements.class), pages);
  }

  private static void measure(RunMode thoroughness, Path kept) throws RunnerException {
    JsonMapper.shared()
        .writeValue(
            kept,
            RunMeasurements.here(thoroughness.remark(), new BenchmarkSuite(thoroughness).run()));
  }

  private static void write(RunMeasurements measured, Path folder) throws IOException {
    Files.writeString(folder.resolve("results.svg"), ResultChart.of(measured));
    Files.writeString(folder.resolve("RESULTS.md"), ResultPage.of(measured, "results.svg"));
    Files.writeString(folder.resolve("growth.svg"), GrowthChart.of(measured));
    Files.writeString(folder.resolve("GROWTH.md"), GrowthPage.of(measured, "growth.svg"));
  }
}
