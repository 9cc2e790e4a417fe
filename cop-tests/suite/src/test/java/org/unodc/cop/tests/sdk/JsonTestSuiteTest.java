package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.json.CopReading;

class JsonTestSuiteTest {
  private static final ImmutableSet<ProblemCode> OF_THE_TEXT =
      ImmutableSet.of(
          ProblemCode.SYNTAX, ProblemCode.ENCODING, ProblemCode.EMPTY, ProblemCode.LIMIT);

  private static final ImmutableSet<String> WITH_A_DUPLICATE_NAME =
      ImmutableSet.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

  private static final String EITHER_WAY =
      """
      ?
      """;

  @Test
  void refusesEachTextThatIsNoJsonForItsText() throws IOException {
    for (Path file : files("n_")) {
      assertThat(codes(file)).as(file.getFileName().toString()).containsAnyElementsOf(OF_THE_TEXT);
    }
  }

  @Test
  void refusesNoTextThatIsJsonForItsText() throws IOException {
    for (Path file : files("y_")) {
      String name = file.getFileName().toString();
      assertThat(codes(file)).as(name).doesNotContainAnyElementsOf(OF_THE_TEXT);
      if (WITH_A_DUPLICATE_NAME.contains(name)) {
        assertThat(codes(file)).as(name).contains(ProblemCode.DUPLICATE_MEMBER);
      }
    }
  }

  @Test
  void saysTheSameOfEachTextThatParsersMayTakeEitherWay() throws IOException {
    StringBuilder outcomes = new StringBuilder();
    for (Path file : files("i_")) {
      outcomes
          .append(file.getFileName())
          .append(' ')
          .append(Joiner.on(' ').join(codes(file)))
          .append('\n');
    }
    assertThat(outcomes).hasToString(EITHER_WAY);
  }

  @Test
  void isWhole() throws IOException {
    assertThat(files("n_")).hasSize(188);
    assertThat(files("y_")).hasSize(95);
    assertThat(files("i_")).hasSize(35);
  }

  private static ImmutableList<Path> files(String prefix) throws IOException {
    Path folder = Corpora.path("JSONTestSuite").resolve("test_parsing");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static ImmutableList<ProblemCode> codes(Path file) throws IOException {
    CopReading<Conference> reading =
        CopJson.of(Conference.class).readLeniently(Files.readAllBytes(file));
    return reading.problems().stream().map(Problem::code).collect(ImmutableList.toImmutableList());
  }
}
