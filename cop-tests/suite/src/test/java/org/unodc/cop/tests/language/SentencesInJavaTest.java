package org.unodc.cop.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The code of the examples that writes for people has no texts of its own: a literal of two or more
 * words is in an annotation of the command line, in an exception for programmers, in a log, or in
 * {@code sentences-in-java.txt}, where somebody has looked at it.
 */
class SentencesInJavaTest {
  private static final Path EXAMPLES = Path.of("../../cop-examples");
  private static final Path REVIEWED =
      Path.of("src/test/resources/org/unodc/cop/tests/language/sentences-in-java.txt");

  private static final List<String> SOURCES = List.of("cop-cli", "documents", "programme-service");

  /** A literal, which stays and can have slashes, or a comment. */
  private static final Pattern LITERAL_OR_COMMENT =
      Pattern.compile("(\"(?:[^\"\\\\\\n]|\\\\.)*+\")|(?s:/\\*.*?\\*/)|//[^\\n]*");

  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"");
  private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[,;:]? \\p{L}{2,}");

  /** What comes before the brackets around texts that are not for those who use the program. */
  private static final Pattern FOR_PROGRAMMERS =
      Pattern.compile(
          "@(?:Command|Option|Parameters|SuppressWarnings|Query|Sql\\w*|ConditionalOn\\w+)\\s*\\(|\\w*(?:Exception|Error)(?:\\.\\w+)?\\(|\\b(?:log|LOG|logger|LOGGER)\\.\\w+\\(|\\bcheck(?:Argument|State)\\(|Pattern\\.compile\\(|\\.(?:sql|query|update|queryFor\\w+|execute|prepareStatement)\\(");

  @Test
  void areOnTheReviewedList() throws IOException {
    List<String> found = new ArrayList<>();
    for (String module : SOURCES) {
      try (Stream<Path> files = Files.walk(EXAMPLES.resolve(module).resolve("src/main/java"))) {
        for (Path file :
            files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
          literals(Files.readString(file))
              .forEach(literal -> found.add(file.getFileName() + " " + literal));
        }
      }
    }
    if (Boolean.getBoolean("cop.sentences.write")) {
      Files.write(REVIEWED, found);
    }

    assertThat(found).containsExactlyElementsOf(Files.readAllLines(REVIEWED));
  }

  private static List<String> literals(String source) {
    String code = withoutTextsForProgrammers(LITERAL_OR_COMMENT.matcher(source).replaceAll("$1"));
    return LITERAL
        .matcher(code)
        .results()
        .map(literal -> literal.group())
        .filter(literal -> WORDS.matcher(literal).find())
        .toList();
  }

  private static String withoutTextsForProgrammers(String code) {
    StringBuilder rest = new StringBuilder();
    Matcher start = FOR_PROGRAMMERS.matcher(code);
    int at = 0;
    while (start.find(at)) {
      rest.append(code, at, start.start());
      at = closingBracket(code, start.end() - 1) + 1;
    }
    return rest.append(code.substring(at)).toString();
  }

  /** {@return the index of the bracket that closes the one at this index} */
  private static int closingBracket(String code, int open) {
    Matcher token =
        Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)'|[()]").matcher(code);
    int depth = 0;
    int at = open;
    while (token.find(at)) {
      at = token.end();
      if (token.group().equals("(")) {
        depth++;
      } else if (token.group().equals(")") && --depth == 0) {
        return token.start();
      }
    }
    return code.length() - 1;
  }
}
