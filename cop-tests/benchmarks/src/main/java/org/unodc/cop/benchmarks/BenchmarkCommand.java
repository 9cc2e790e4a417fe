package org.unodc.cop.benchmarks;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;
import org.unodc.cop.benchmarks.result.ResultChart;
import org.unodc.cop.benchmarks.result.ResultPage;
import org.unodc.cop.benchmarks.result.RunMeasurements;
import tools.jackson.databind.json.JsonMapper;

/** Runs all benchmarks, saves the measurements, and writes the page with its chart. */
final class BenchmarkCommand {
  private BenchmarkCommand() {}

  /**
   * Runs the command.
   *
   * @param arguments the folder for the page; the file for the measurements; and the mode, which is
   *     {@code full}, {@code quick} or {@code trial}, or {@code pages} to write the page from
   *     existing measurements
   */
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    Path pages = Files.createDirectories(Path.of(arguments[0]));
    Path file = Path.of(arguments[1]);
    if (!arguments[2].equals("pages")) {
      measure(RunMode.valueOf(arguments[2].toUpperCase(Locale.ROOT)), file);
    }
    write(JsonMapper.shared().readValue(file, RunMeasurements.class), pages);
  }

  private static void measure(RunMode mode, Path file)
      throws RunnerException, IOException, InterruptedException {
    Path folder = Files.createTempDirectory("benchmarks");
    JsonMapper.shared()
        .writeValue(
            file, RunMeasurements.here(mode.remark(), new BenchmarkSuite(mode, folder).run()));
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  private static void write(RunMeasurements measurements, Path folder) throws IOException {
    Files.writeString(folder.resolve("results.svg"), ResultChart.of(measurements));
    Files.writeString(folder.resolve("RESULTS.md"), ResultPage.of(measurements, "results.svg"));
  }
}
