package org.unodc.cop.benchmarks.measure;

import static com.google.common.base.Preconditions.checkState;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Starts programs in processes of their own. */
final class JavaProcess {
  private JavaProcess() {}

  /**
   * {@return what a program prints}
   *
   * @param options the options of the virtual machine
   * @throws IllegalStateException if the program fails
   */
  static String output(
      List<String> options, String classPath, Class<?> program, List<String> arguments)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                ImmutableList.<String>builder()
                    .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                    .addAll(options)
                    .add("-cp", classPath, program.getName())
                    .addAll(arguments)
                    .build())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    checkState(process.waitFor() == 0, "The process of %s failed.", program.getSimpleName());
    return output;
  }

  /** {@return the figures that a program prints, each in a line with its name} */
  static Map<String, Double> figures(List<String> options, Class<?> program, List<String> arguments)
      throws IOException, InterruptedException {
    return output(options, System.getProperty("java.class.path"), program, arguments)
        .lines()
        .map(line -> line.split(" ", -1))
        .collect(Collectors.toMap(line -> line[0], line -> Double.valueOf(line[1])));
  }
}
