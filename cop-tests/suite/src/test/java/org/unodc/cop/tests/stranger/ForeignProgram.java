package org.unodc.cop.tests.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** Compiles and runs a program of somebody else, in a virtual machine of its own. */
final class ForeignProgram {
  private static final List<String> NEEDED =
      List.of(
          "cop-sdk",
          "cop-domain",
          "fastcsv",
          "jackson-core",
          "guava",
          "failureaccess",
          "error_prone_annotations",
          "jspecify",
          "slf4j-api",
          "slf4j-nop");

  private ForeignProgram() {}

  /** The artifacts that a user's build brings along, and no others. */
  static String artifacts() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> NEEDED.stream().anyMatch(name -> isOf(path, name)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  static void compileWithoutAnyWarning(String pathOption, Path classes, Path... sources) {
    List<String> arguments =
        new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror", pathOption));
    arguments.addAll(List.of(artifacts(), "-d", classes.toString()));
    Arrays.stream(sources).map(Path::toString).forEach(arguments::add);
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);

    int result =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(writer, writer, arguments.toArray(String[]::new));

    assertThat(said.toString()).isEmpty();
    assertThat(result).isZero();
  }

  static String run(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replace(System.lineSeparator(), "\n");
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  static String with(Path classes) {
    return artifacts() + File.pathSeparator + classes;
  }

  private static boolean isOf(String path, String artifact) {
    return Path.of(path).getFileName().toString().startsWith(artifact + "-")
        || path.contains(File.separator + artifact + File.separator + "target");
  }
}
