package org.unodc.cop.tests.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documentation is in plain technical English and follows the idiom of Javadoc. */
class ProseTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final String MAIN = "/src/main/java/";

  /** Comments and literals, so that a literal that contains a comment sign is no comment. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "/\\*.*?\\*/|(?://[^\\n]*\\n\\s*)+|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])'",
          Pattern.DOTALL);

  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*(?:\\*(?!/)|//)?\\s*");
  private static final Pattern QUOTATION = Pattern.compile("\"[^\"]*\"");

  /** Exceptions are documented with {@code @throws}, so that tools find them. */
  @Test
  void noSentenceDescribesAnException() {
    String prose = "Throws " + "{@link";
    List<Path> files =
        javaFiles()
            .filter(file -> LINE_BREAK.matcher(text(file)).replaceAll(" ").contains(prose))
            .toList();

    assertThat(files)
        .as("describe the exception with @throws, which tools show with the method")
        .isEmpty();
  }

  /** Many readers of the comments read English as a second language. Quotations are exempt. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "of which | two sentences, or a clause with 'if', 'whose' or 'that has', such as"
            + " 'the day on which parties are counted if a treaty requires a fraction of them'",
        "those that | the noun again, such as 'the events that were accepted', or a participle,"
            + " such as 'accepted events'",
        "somebody | who it is, such as 'the caller', 'the reader', 'another account'",
        "whoever | who it is, such as 'the caller', or a sentence with 'if'",
        "by now | the present tense with 'now', such as 'the accounts that exist now'"
      })
  void commentsOfMainCodeArePlain(String phrase, String instead) {
    Pattern pattern = Pattern.compile("\\b" + phrase + "\\b", Pattern.CASE_INSENSITIVE);
    List<String> found =
        javaFiles()
            .filter(file -> file.toString().replace('\\', '/').contains(MAIN))
            .filter(file -> pattern.matcher(comments(file)).find())
            .map(Path::toString)
            .toList();

    assertThat(found).as("instead of \"%s\" in a comment write %s", phrase, instead).isEmpty();
  }

  private static String comments(Path file) {
    return TOKEN
        .matcher(text(file))
        .results()
        .map(MatchResult::group)
        .filter(token -> token.startsWith("/"))
        .map(comment -> LINE_BREAK.matcher(comment).replaceAll(" "))
        .map(comment -> QUOTATION.matcher(comment).replaceAll(" "))
        .collect(joining("\n"));
  }

  private static Stream<Path> javaFiles() {
    try (Stream<Path> files = Files.walk(ROOT)) {
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
