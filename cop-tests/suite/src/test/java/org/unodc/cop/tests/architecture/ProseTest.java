package org.unodc.cop.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documentation follows the idiom of Javadoc. */
class ProseTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern JAVADOC = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern IF = Pattern.compile("\\b[Ii]f\\b");
  private static final Pattern WHERE = Pattern.compile("\\b[Ww]here\\b");

  /** Exceptions are documented with {@code @throws}, so that tools find them. */
  @Test
  void noSentenceDescribesAnException() {
    String prose = "Throws " + "{@link";
    List<Path> files =
        javaFiles(ROOT)
            .filter(file -> text(file).replaceAll("\\s+\\*?\\s*", " ").contains(prose))
            .toList();

    assertThat(files).isEmpty();
  }

  /** Conditions begin with "if". The word "where" is only for places. */
  @ParameterizedTest
  @ValueSource(strings = {"cop-domain", "cop-sdk"})
  void conditionsBeginWithIf(String module) {
    String javadoc =
        javaFiles(ROOT.resolve(module))
            .flatMap(file -> JAVADOC.matcher(text(file)).results())
            .map(comment -> comment.group())
            .reduce("", (first, second) -> first + second);

    assertThat(IF.matcher(javadoc).results().count())
        .isGreaterThan(5 * WHERE.matcher(javadoc).results().count());
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("target"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
