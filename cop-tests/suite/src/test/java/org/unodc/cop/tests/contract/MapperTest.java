package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.tests.jackson.UserMapper;

/** A mapper of a user, of Jackson 2 or 3, reads and writes the same JSON as {@link CopJson}. */
class MapperTest {
  /**
   * The maximum number of positions per golden file that are tested with values of a wrong type.
   */
  private static final int MAX_POSITIONS = 40;

  private static final List<Object> FOREIGN = List.of("x", List.of(), JsonTree.NULL, false);

  private static final List<UserMapper> MAPPERS = UserMapper.all().toList();

  static Stream<Golden<?>> goldens() {
    return Golden.all();
  }

  static Stream<Words> words() {
    return Words.all();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  <T> void readsAndWritesEveryType(Golden<T> golden) {
    String line = golden.tree().text();
    assertThat(MAPPERS)
        .allSatisfy(
            mapper -> {
              assertThat(mapper.read(line, golden.type())).isEqualTo(golden.value());
              assertThat(mapper.write(golden.value(), golden.type())).isEqualTo(line);
            });
  }

  @ParameterizedTest
  @MethodSource("words")
  void readsAndWritesEveryWord(Words words) {
    Class<?> type = words.type();
    for (String word : words.words()) {
      String quoted = JsonTree.of(new JsonTree(word).bytes()).text();
      assertThat(MAPPERS)
          .allSatisfy(
              mapper -> {
                Object value = mapper.read(quoted, type);
                assertThat(value).isEqualTo(CopJson.of(type).read(quoted));
                assertThat(mapper.write(value, type)).isEqualTo(quoted);
              });
    }
  }

  @ParameterizedTest
  @MethodSource("goldens")
  <T> void reportsTheSameProblemsForWrongInputs(Golden<T> golden) {
    for (String wrong : wrongInputs(golden.tree())) {
      Throwable refusal = catchThrowable(() -> golden.json().read(wrong));
      assertThat(MAPPERS)
          .allSatisfy(
              mapper -> {
                if (refusal instanceof CopException problems) {
                  Exception mismatch =
                      catchThrowableOfType(
                          mapper.mismatch(), () -> mapper.read(wrong, golden.type()));
                  assertThat(mapper.refusal(mismatch).cause().problems())
                      .isEqualTo(problems.problems());
                } else {
                  assertThat(mapper.read(wrong, golden.type()))
                      .isEqualTo(golden.json().read(wrong));
                }
              });
    }
  }

  private static List<String> wrongInputs(JsonTree tree) {
    List<String> wrongInputs = new ArrayList<>();
    List<String> pointers = tree.pointers();
    int step = Math.max(1, pointers.size() / MAX_POSITIONS);
    for (int i = 0; i < pointers.size(); i += step) {
      Object foreign = FOREIGN.get(i / step % FOREIGN.size());
      wrongInputs.add(tree.with(pointers.get(i), foreign).text().replace(",\"", ",\n  \""));
    }
    return wrongInputs;
  }
}
