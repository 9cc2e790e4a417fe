package org.unodc.cop.testkit;

import com.google.common.collect.ImmutableList;
import org.assertj.core.api.AbstractThrowableAssert;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Assertions on why something could not be read or written. */
public final class CopExceptionAssert
    extends AbstractThrowableAssert<CopExceptionAssert, CopException> {

  CopExceptionAssert(CopException exception) {
    super(exception, CopExceptionAssert.class);
  }

  /** {@return assertions on the problems of this kind, of which there is at least one} */
  public ProblemAssert hasProblem(ProblemCode code) {
    isNotNull();
    ImmutableList<Problem> problems =
        actual.problems().stream()
            .filter(problem -> problem.code() == code)
            .collect(ImmutableList.toImmutableList());
    if (problems.isEmpty()) {
      throw failure(
          "%s",
          "The exception has no problem %s, but these:%s"
              .formatted(code, Told.problems(actual.problems())));
    }
    return new ProblemAssert(problems, code.code());
  }

  /** {@return assertions on the only problem of the exception, which is one of this kind} */
  public ProblemAssert hasOnlyProblem(ProblemCode code) {
    ProblemAssert problem = hasProblem(code);
    if (actual.problems().size() > 1) {
      throw failure(
          "%s",
          "The exception has more problems than one %s:%s"
              .formatted(code, Told.problems(actual.problems())));
    }
    return problem;
  }
}
