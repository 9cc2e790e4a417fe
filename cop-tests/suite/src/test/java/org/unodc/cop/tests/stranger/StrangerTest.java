package org.unodc.cop.tests.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program of at most 80 lines compiles against the artifacts without any warning, and runs on the
 * class path and on the module path.
 */
class StrangerTest {
  private static final Path SOURCES = Path.of("src", "test", "resources", "stranger");
  private static final Path MAIN = SOURCES.resolve("org/example/stranger/Stranger.java");

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
    assertThat(Files.readAllLines(MAIN)).hasSizeLessThanOrEqualTo(80);
  }

  @Test
  void runsOnTheClassPath() throws Exception {
    ForeignProgram.compileWithoutAnyWarning("--class-path", classes, MAIN);

    assertThat(
            ForeignProgram.run(
                classes,
                "--class-path",
                ForeignProgram.with(classes),
                "org.example.stranger.Stranger"))
        .isEqualTo(PRINTED);
  }

  @Test
  void runsOnTheModulePath() throws Exception {
    ForeignProgram.compileWithoutAnyWarning(
        "--module-path", classes, SOURCES.resolve("module-info.java"), MAIN);

    assertThat(
            ForeignProgram.run(
                classes,
                "--module-path",
                ForeignProgram.with(classes),
                "--module",
                "org.example.stranger/org.example.stranger.Stranger"))
        .isEqualTo(PRINTED);
  }
}
