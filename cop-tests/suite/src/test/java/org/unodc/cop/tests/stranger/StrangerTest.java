package org.unodc.cop.tests.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program of somebody else, of less than 80 lines, against the artifacts: it compiles without any
 * warning and runs, on the class path and on the module path.
 */
class StrangerTest {
  private static final List<String> NEEDED =
      List.of(
          "cop-sdk",
          "cop-domain",
          "jackson-core",
          "guava",
          "failureaccess",
          "error_prone_annotations",
          "jspecify",
          "slf4j-api",
          "slf4j-nop");

  private static final Path SOURCES = Path.of("src", "test", "resources", "stranger");
  private static final String MAIN = "org/example/stranger/Stranger.java";

  private static final String PRINTED =
      """
      in force 2003-09-29
      parties 192
      NOTICE Session example-cop1 has no title. /sessions/0
      same true
      {"id":"example-cop1","ordinal":1}
      member.missing line 1, column 1: A conference must have the member "id" \
      (the id of a conference such as untoc-cop).
      state AUT
      symbol CTOC/COP/2024/1
      """;

  @TempDir private Path classes;

  @Test
  void isShort() throws IOException {
    assertThat(Files.readAllLines(SOURCES.resolve(MAIN))).hasSizeLessThanOrEqualTo(80);
  }

  @Test
  void runsOnTheClassPath() throws Exception {
    compile("--class-path", artifacts(), MAIN);

    assertThat(
            run("--class-path", artifacts() + File.pathSeparator + classes, "org.example.stranger.Stranger"))
        .isEqualTo(PRINTED);
  }

  @Test
  void runsOnTheModulePath() throws Exception {
    compile("--module-path", artifacts(), "module-info.java", MAIN);

    assertThat(
            run(
                "--module-path",
                artifacts() + File.pathSeparator + classes,
                "--module",
                "org.example.stranger/org.example.stranger.Stranger"))
        .isEqualTo(PRINTED);
  }

  private void compile(String pathOption, String path, String... sources) {
    List<String> arguments =
        new ArrayList<>(
            List.of("--release", "17", "-Xlint:all", "-Werror", pathOption, path, "-d"));
    arguments.add(classes.toString());
    Arrays.stream(sources).map(SOURCES::resolve).map(Path::toString).forEach(arguments::add);
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);

    int result =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(writer, writer, arguments.toArray(String[]::new));

    assertThat(said.toString()).isEmpty();
    assertThat(result).isZero();
  }

  private static String run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replace(System.lineSeparator(), "\n");
    process.waitFor();
    return printed;
  }

  /** The artifacts that a user's build brings along, and no others. */
  private static String artifacts() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> NEEDED.stream().anyMatch(name -> isOf(path, name)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isOf(String path, String artifact) {
    return Path.of(path).getFileName().toString().startsWith(artifact + "-")
        || path.contains(File.separator + artifact + File.separator + "target");
  }
}
