package org.unodc.cop.tests.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The answers to twenty questions about where something is. A reader with the README and
 * CONTRIBUTING alone should open the right file at the first try.
 */
class TwentyQuestionsTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final Splitter FOLDERS = Splitter.on("/…/");

  /**
   * A question and its answer.
   *
   * @param file the folder of a module and the end of the path in it, as CONTRIBUTING writes paths
   */
  record Question(String kind, String question, String file, String words) {
    @Override
    public String toString() {
      return question;
    }
  }

  static List<Question> questions() throws IOException {
    return Resources.readLines(
            Resources.getResource(TwentyQuestionsTest.class, "twenty-questions.tsv"), UTF_8)
        .stream()
        .skip(1)
        .map(COLUMNS::splitToList)
        .map(line -> new Question(line.get(0), line.get(1), line.get(2), line.get(3)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void oneFileHasTheAnswer(Question question) throws IOException {
    List<String> path = FOLDERS.splitToList(question.file());
    try (Stream<Path> files = Files.walk(ROOT.resolve(path.get(0)))) {
      List<Path> found =
          files
              .filter(file -> file.toString().replace('\\', '/').endsWith("/" + path.get(1)))
              .filter(file -> file.toString().contains("main"))
              .filter(file -> !file.toString().contains("target"))
              .toList();
      assertThat(found).as("correct the path in twenty-questions.tsv").hasSize(1);
      assertThat(Files.readString(found.get(0)))
          .as("correct the answer in twenty-questions.tsv")
          .contains(question.words());
    }
  }

  @Test
  void thereAreFiveOfEachKind() throws IOException {
    assertThat(questions().stream().collect(groupingBy(Question::kind, counting())))
        .isEqualTo(Map.of("rule", 5L, "member", 5L, "column", 5L, "sentence", 5L));
  }
}
