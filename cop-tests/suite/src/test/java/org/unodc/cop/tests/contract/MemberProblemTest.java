package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

class MemberProblemTest {

  static Stream<Golden<?>> goldens() {
    return Golden.all();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  <T> void everyMissingRequiredMemberIsReported(Golden<T> golden) {
    for (String member : golden.tree().members().keySet()) {
      if (isRequired(golden, member)) {
        List<Problem> problems = problems(golden, golden.tree().without(member));
        assertThat(problems).as("without %s", member).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(ProblemCode.MISSING_MEMBER);
        assertThat(problems.get(0).pointer()).isEmpty();
        assertThat(problems.get(0).message()).contains('"' + member + '"');
      }
    }
  }

  /**
   * Without the member, the remaining members may contradict each other, such as a day without its
   * month. No other problem occurs.
   */
  @ParameterizedTest
  @MethodSource("goldens")
  <T> void everyOtherMemberMayBeAbsent(Golden<T> golden) {
    for (String member : golden.tree().members().keySet()) {
      JsonTree rest = golden.tree().without(member);
      if (!isRequired(golden, member)) {
        List<Problem> problems = problems(golden, rest);
        if (problems.isEmpty()) {
          assertThat(golden.json().compact().write(golden.json().read(rest.bytes())))
              .as("without %s", member)
              .isEqualTo(rest.text() + "\n");
        } else {
          assertThat(problems)
              .as("without %s", member)
              .extracting(Problem::code)
              .containsExactly(ProblemCode.INVARIANT);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("goldens")
  <T> void everyValueOfAnotherTypeIsReportedAtItsLocation(Golden<T> golden) {
    JsonTree tree = golden.tree();
    SoftAssertions softly = new SoftAssertions();
    for (String pointer : places(golden)) {
      Object another = ofAnotherType(tree.at(pointer).orElseThrow());
      for (Object wrong : List.of(another, JsonTree.NULL)) {
        softly
            .assertThat(problems(golden, tree.with(pointer, wrong)))
            .as("%s as %s", pointer, wrong == JsonTree.NULL ? "null" : wrong)
            .extracting(problem -> problem.code() + " at " + problem.pointer())
            .containsExactly(ProblemCode.WRONG_TYPE + " at " + pointer);
      }
    }
    softly.assertAll();
  }

  /** {@return the tested pointers; the parts of a conference have golden files of their own} */
  private static List<String> places(Golden<?> golden) {
    return golden.tree().pointers().stream()
        .filter(pointer -> golden.type() != Conference.class || pointer.lastIndexOf('/') == 0)
        .toList();
  }

  private static Object ofAnotherType(Object value) {
    return value instanceof Boolean || value instanceof BigDecimal ? "7" : BigDecimal.valueOf(7);
  }

  private static boolean isRequired(Golden<?> golden, String member) {
    Optional<Method> accessor =
        Model.accessors(Model.typeOf(golden.value())).stream()
            .filter(method -> method.getName().equals(member))
            .findFirst();
    return accessor.map(Model::isRequired).orElse(true);
  }

  private static List<Problem> problems(Golden<?> golden, JsonTree tree) {
    CopException refusal =
        catchThrowableOfType(CopException.class, () -> golden.json().read(tree.bytes()));
    return refusal == null ? List.of() : refusal.problems();
  }
}
