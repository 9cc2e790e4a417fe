package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.json.CopJson;

/** Schema and reader refuse the same documents, as far as a schema can. */
class SchemaMutantTest {
  private static final long SEED = 20_241_014;
  private static final int MUTANTS = 400;

  /** What a schema is there to find. */
  private static final Set<ProblemCode> OF_FORM =
      Set.of(
          ProblemCode.MISSING_MEMBER,
          ProblemCode.UNKNOWN_MEMBER,
          ProblemCode.WRONG_TYPE,
          ProblemCode.INVALID_VALUE);

  static Stream<Golden<?>> goldens() {
    return Golden.all();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void refuseTheSameMutants(Golden<?> golden) {
    Schema schema = Schemas.of(golden.type());
    Schema component = Schemas.component(golden.type());
    Mutants mutants = new Mutants(golden.tree(), SEED);
    for (int mutant = 0; mutant < MUTANTS; mutant++) {
      String json = mutants.next().text();
      List<?> refusals = Schemas.refusals(schema, json);
      List<Problem> problems = problems(golden.type(), json);
      String name = "%s %s%n%s%n%s".formatted(golden, json, refusals, problems);
      if (!refusals.isEmpty()) {
        assertThat(problems).as(name).isNotEmpty();
      }
      if (problems.stream().anyMatch(SchemaMutantTest::isOfForm)) {
        assertThat(refusals).as(name).isNotEmpty();
      }
      assertThat(Schemas.refusals(component, json).isEmpty())
          .as(name)
          .isEqualTo(refusals.isEmpty());
    }
  }

  private static boolean isOfForm(Problem problem) {
    return OF_FORM.contains(problem.code())
        && !problem.message().endsWith("no such zone is known.");
  }

  private static List<Problem> problems(Class<?> type, String json) {
    CopException refusal =
        catchThrowableOfType(CopException.class, () -> CopJson.of(type).read(json));
    return refusal == null ? List.of() : refusal.problems();
  }
}
