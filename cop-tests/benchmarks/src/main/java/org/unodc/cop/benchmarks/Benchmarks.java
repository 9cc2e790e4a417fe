package org.unodc.cop.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;
import org.unodc.cop.benchmarks.result.GrowthChart;
import org.unodc.cop.benchmarks.result.GrowthPage;
import org.unodc.cop.benchmarks.result.Measurements;
import org.unodc.cop.benchmarks.result.ResultChart;
import org.unodc.cop.benchmarks.result.ResultPage;
import tools.jackson.databind.json.JsonMapper;

/** Runs everything, keeps what was measured, and writes the pages with their charts. */
final class Benchmarks {
  private Benchmarks() {}

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
      measure(Thoroughness.valueOf(arguments[2].toUpperCase(Locale.ROOT)), kept);
    }
    write(JsonMapper.shared().readValue(kept, Measurements.class), pages);
  }

  private static void measure(Thoroughness thoroughness, Path kept) throws RunnerException {
    JsonMapper.shared()
        .writeValue(kept, Measurements.here(thoroughness.remark(), new Suite(thoroughness).run()));
  }

  private static void write(Measurements measured, Path folder) throws IOException {
    Files.writeString(folder.resolve("results.svg"), ResultChart.of(measured));
    Files.writeString(folder.resolve("RESULTS.md"), ResultPage.of(measured, "results.svg"));
    Files.writeString(folder.resolve("growth.svg"), GrowthChart.of(measured));
    Files.writeString(folder.resolve("GROWTH.md"), GrowthPage.of(measured, "growth.svg"));
  }
}
