package org.unodc.cop.tests.yaml;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.yaml.CopYaml;

/** The problems of refused YAML, each as code, pointer, line:column and message. */
final class Refusals {
  private Refusals() {}

  static List<String> of(Class<?> type, String yaml) {
    return of(CopYaml.of(type), yaml);
  }

  static List<String> of(CopYaml<?> format, String yaml) {
    CopException refusal = catchThrowableOfType(CopException.class, () -> format.read(yaml));
    assertRefused(refusal);
    return refusal.problems().stream().map(Refusals::describe).toList();
  }

  private static void assertRefused(CopException refusal) {
    if (refusal == null) {
      throw new AssertionError("nothing was refused");
    }
  }

  private static String describe(Problem problem) {
    return "%s %s %d:%d %s"
        .formatted(
            problem.code(), problem.pointer(), problem.line(), problem.column(), problem.message());
  }
}
