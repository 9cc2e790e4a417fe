package org.unodc.cop.tests.yaml;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.yaml.CopYaml;

/** What is said of YAML that is refused: code, pointer, line:column and message of each problem. */
final class Refusals {
  private Refusals() {}

  static List<String> of(Class<?> type, String yaml) {
    return of(CopYaml.of(type), yaml);
  }

  static List<String> of(CopYaml<?> door, String yaml) {
    CopException refusal = catchThrowableOfType(CopException.class, () -> door.read(yaml));
    assertRefused(refusal);
    return refusal.problems().stream().map(Refusals::told).toList();
  }

  private static void assertRefused(CopException refusal) {
    if (refusal == null) {
      throw new AssertionError("nothing was refused");
    }
  }

  private static String told(Problem problem) {
    return "%s %s %d:%d %s"
        .formatted(
            problem.code(), problem.pointer(), problem.line(), problem.column(), problem.message());
  }
}
