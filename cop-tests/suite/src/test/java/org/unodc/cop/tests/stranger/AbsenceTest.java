package org.unodc.cop.tests.stranger;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.sdk.internal.library.SdkVersion;

/** Other artifacts and optional libraries can be absent without an effect on the rest. */
@Tag("thorough")
class AbsenceTest {
  private static final Path SOURCES = Path.of("src", "test", "resources", "absence");

  /** Prevents a javac warning about the classes of Guava. */
  private static final String ANNOTATIONS = "com/google/errorprone/error_prone_annotations";

  private static final String[] JACKSON_2 = {
    "com/fasterxml/jackson/core/jackson-databind",
    "com/fasterxml/jackson/core/jackson-core",
    "com/fasterxml/jackson/core/jackson-annotations"
  };

  private static final String[] JACKSON_3 = {
    "tools/jackson/core/jackson-databind", "com/fasterxml/jackson/core/jackson-annotations"
  };

  private static final String ALONE =
      """
      same true
      located true
      JSON true
      TEXT true
      CONCISE true
      GITHUB true
      MARKDOWN true
      HTML true
      CSV true
      JUNIT true
      SARIF true
      YAML needs cop-yaml, which is not on the class path; add org.unodc.cop:cop-yaml:%s.
      """;

  private static final String OWN_MAPPER =
      """
      {"event":{"id":"se-1"}} true
      line 1, column 10, /event: A side event must have the member "id" (the id of a side event \
      such as se-014).
      """;

  @TempDir private Path classes;

  @ParameterizedTest
  @ValueSource(strings = {"--class-path", "--module-path"})
  void jacksonCoreIsEnough(String pathOption) throws Exception {
    compile(pathOption, "alone", "Alone", "cop-report");

    assertThat(run(pathOption, "alone", "Alone", "cop-report"))
        .isEqualTo(ALONE.formatted(SdkVersion.text()));
  }

  @ParameterizedTest
  @CsvSource({"--class-path, true", "--module-path, false"})
  void jackson2AndJackson3WorkWithoutEachOther(String pathOption, boolean isFound)
      throws Exception {
    compile(pathOption, "older", "OwnMapper", JACKSON_2);
    assertThat(run(pathOption, "older", "OwnMapper", JACKSON_2))
        .isEqualTo("found " + isFound + "\n" + OWN_MAPPER);

    compile(pathOption, "newer", "OwnMapper", JACKSON_3);
    assertThat(run(pathOption, "newer", "OwnMapper", JACKSON_3))
        .isEqualTo("found " + isFound + "\n" + OWN_MAPPER);
  }

  @Test
  void jackson2AndJackson3WorkTogether() throws Exception {
    String[] both = ObjectArrays.concat(JACKSON_2, JACKSON_3, String.class);
    compile("--class-path", "older", "OwnMapper", both);
    compile("--class-path", "newer", "OwnMapper", both);

    assertThat(run("--class-path", "older", "OwnMapper", both))
        .isEqualTo("found true\n" + OWN_MAPPER);
    assertThat(run("--class-path", "newer", "OwnMapper", both))
        .isEqualTo("found true\n" + OWN_MAPPER);
  }

  private void compile(String pathOption, String program, String main, String... added) {
    Path folder = SOURCES.resolve(program);
    Path source = folder.resolve(Path.of("org", "example", program, main + ".java"));
    Path[] sources =
        pathOption.equals("--module-path")
            ? new Path[] {folder.resolve("module-info.java"), source}
            : new Path[] {source};
    String path = ForeignProgram.artifacts(ObjectArrays.concat(ANNOTATIONS, added));
    ForeignProgram.compileWithoutAnyWarning(
        List.of(pathOption, path), classes.resolve(program), sources);
  }

  /** {@return the output of the program, without the warning of SLF4J about a missing logger} */
  private String run(String pathOption, String program, String main, String... added)
      throws Exception {
    String module = "org.example." + program;
    String mainClass = module + '.' + main;
    String path = ForeignProgram.artifacts(added) + File.pathSeparator + classes.resolve(program);
    String printed =
        pathOption.equals("--module-path")
            ? ForeignProgram.run(classes, pathOption, path, "--module", module + '/' + mainClass)
            : ForeignProgram.run(classes, pathOption, path, mainClass);
    return printed
        .lines()
        .filter(line -> !line.startsWith("SLF4J"))
        .map(line -> line + "\n")
        .collect(joining());
  }
}
