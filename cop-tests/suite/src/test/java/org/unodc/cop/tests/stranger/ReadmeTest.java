package org.unodc.cop.tests.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final Pattern JAVA =
      Pattern.compile("```java\\n((?:import [^\\n]+;\\n)+)\\n(.*?)```", Pattern.DOTALL);

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
    Files.writeString(source, PROGRAM.formatted(java.group(1), java.group(2)));
    ForeignProgram.compileWithoutAnyWarning("--class-path", folder, source);

    String printed =
        ForeignProgram.run(folder, "--class-path", ForeignProgram.with(folder), "Readme");

    assertThat(printed).contains("/conventions/0/publishedFigures/").endsWith("\n192\n");
    Conference copy = Cop.read(folder.resolve("copy.json"));
    assertThat(copy.title()).hasToString("Optional[A copy]");
  }

  /** The screen is what the quickstart prints, because its own test compares its page with it. */
  @Test
  void itsScreenIsThatOfTheQuickstart() throws Exception {
    Matcher screen =
        Pattern.compile("```\\n(Read  .*?)```", Pattern.DOTALL).matcher(Files.readString(README));

    assertThat(screen.find()).isTrue();
    assertThat(Files.readString(QUICKSTART)).contains(screen.group());
  }

  /** {@return the match of the example: its imports, then its statements} */
  private static Matcher snippet() throws IOException {
    Matcher java = JAVA.matcher(Files.readString(README).replace("\r\n", "\n"));
    assertThat(java.find()).isTrue();
    return java;
  }
}
