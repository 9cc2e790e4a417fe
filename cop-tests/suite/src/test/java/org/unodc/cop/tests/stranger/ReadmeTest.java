package org.unodc.cop.tests.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.Cop;

/** The example and the output in the README are correct. */
class ReadmeTest {
  private static final Path README = Path.of("..", "..", "README.md");
  private static final Path QUICKSTART =
      Path.of("..", "..", "cop-examples", "quickstart", "README.md");

  /** The statements come first, so that a reader sees them at once; their imports follow. */
  private static final Pattern JAVA =
      Pattern.compile("```java\\n(.*?)```.*```java\\n((?:import [^\\n]+;\\n)+)```", Pattern.DOTALL);

  private static final String PROGRAM =
      """
      %s
      class Readme {
        public static void main(String[] args) {
      %s
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void itsImportsAndLinesOfJavaRun() throws Exception {
    Path source = folder.resolve("Readme.java");
    Matcher java = snippet();
    Files.writeString(source, PROGRAM.formatted(java.group(2), java.group(1)));
    ForeignProgram.compileWithoutAnyWarning("--class-path", folder, source);

    String printed =
        ForeignProgram.run(folder, "--class-path", ForeignProgram.with(folder), "Readme");

    assertThat(printed).contains("/conventions/0/publishedFigures/").endsWith("\n192\n");
    Conference copy = Cop.read(folder.resolve("copy.json"));
    assertThat(copy.title()).hasToString("Optional[A copy]");
  }

  /** The quickstart prints these lines first, because its own test compares its page with it. */
  @Test
  void itsScreenBeginsTheScreenOfTheQuickstart() throws Exception {
    Matcher screen =
        Pattern.compile("(```\\nRead  .*?)```", Pattern.DOTALL).matcher(Files.readString(README));

    assertThat(screen.find()).isTrue();
    assertThat(Files.readString(QUICKSTART)).contains(screen.group(1));
  }

  /** A reader sees the dependency and the code without scrolling. */
  @Test
  void itsCodeIsOnTheFirstScreen() throws Exception {
    List<String> lines = Files.readAllLines(README);

    assertThat(lines.indexOf("```java")).isBetween(0, 19);
  }

  /** {@return the match of the example: its statements, then its imports} */
  private static Matcher snippet() throws IOException {
    Matcher java = JAVA.matcher(Files.readString(README).replace("\r\n", "\n"));
    assertThat(java.find()).isTrue();
    return java;
  }
}
