package org.unodc.cop.tests.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
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
import java.util.stream.Stream;
import org.unodc.cop.tests.checkout.LibraryFolders;

/** Compiles a program of a user, and runs it in a separate JVM. */
final class ForeignProgram {
  /** The artifacts of a user's build: those of the library, and paths in a local repository. */
  private static final List<String> NEEDED =
      List.of(
          "cop-sdk",
          "cop-domain",
          "tools/jackson/core/jackson-core",
          "com/google/guava/guava",
          "com/google/guava/failureaccess",
          "org/jspecify/jspecify",
          "org/slf4j/slf4j-api");

  /** Artifacts that prevent warnings of javac and SLF4J. */
  private static final String[] QUIET = {
    "com/google/errorprone/error_prone_annotations", "org/slf4j/slf4j-nop"
  };

  private ForeignProgram() {}

  /** {@return the class path of the required artifacts and of the added ones only} */
  static String artifacts(String... added) {
    List<String> wanted = Stream.concat(NEEDED.stream(), Arrays.stream(added)).toList();
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> wanted.stream().anyMatch(artifact -> isOf(path, artifact)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  static void compileWithoutAnyWarning(String pathOption, Path classes, Path... sources) {
    compileWithoutAnyWarning(List.of(pathOption, artifacts(QUIET)), classes, sources);
  }

  /** Compiles a program that may have warnings, such as one for an unused variable. */
  static void compile(Path source, Path classes, String... added) {
    String path = artifacts(ObjectArrays.concat(QUIET, added, String.class));
    javac(List.of("--class-path", path), classes, source);
  }

  static void compileWithoutAnyWarning(List<String> path, Path classes, Path... sources) {
    List<String> strict = new ArrayList<>(List.of("-Xlint:all", "-Werror"));
    strict.addAll(path);
    javac(strict, classes, sources);
  }

  private static void javac(List<String> options, Path classes, Path... sources) {
    List<String> arguments = new ArrayList<>(List.of("--release", "17"));
    arguments.addAll(options);
    arguments.addAll(List.of("-d", classes.toString()));
    Arrays.stream(sources).map(Path::toString).forEach(arguments::add);
    StringWriter output = new StringWriter();
    PrintWriter writer = new PrintWriter(output);

    int result =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(writer, writer, arguments.toArray(String[]::new));

    assertThat(output.toString()).isEmpty();
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

  static String with(Path classes, String... added) {
    return artifacts(ObjectArrays.concat(QUIET, added, String.class))
        + File.pathSeparator
        + classes;
  }

  private static boolean isOf(String path, String artifact) {
    if (LibraryFolders.artifacts().contains(artifact)) {
      return Path.of(path).equals(LibraryFolders.onClassPath(artifact));
    }
    String folder = '/' + artifact + '/';
    return path.replace(File.separatorChar, '/').contains(folder);
  }
}
