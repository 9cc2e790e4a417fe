package org.unodc.cop.testkit;

import com.google.common.collect.ImmutableList;
import org.assertj.core.api.AbstractThrowableAssert;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Assertions on the problems of a {@link CopException}. */
public final class CopExceptionAssert
    extends AbstractThrowableAssert<CopExceptionAssert, CopException> {

  CopExceptionAssert(CopException exception) {
    super(exception, CopExceptionAssert.class);
  }

  /**
   * {@return assertions on the problems with this code}
   *
   * @throws AssertionError if the exception has no such problem
   */
  public ProblemAssert hasProblem(ProblemCode code) {
    isNotNull();
    ImmutableList<Problem> problems =
        actual.problems().stream()
            .filter(problem -> problem.code() == code)
            .collect(ImmutableList.toImmutableList());
    if (problems.isEmpty()) {
      throw failure(
          "%s",
          "The exception has no problem %s. It has these problems:%s"
              .formatted(code, FailureListing.problems(actual.problems())));
    }
    return new ProblemAssert(problems, code.code());
  }

  /**
   * {@return assertions on the only problem of the exception, which has this code}
   *
   * @throws AssertionError if the exception has no such problem, or other problems
   */
  public ProblemAssert hasOnlyProblem(ProblemCode code) {
    ProblemAssert problem = hasProblem(code);
    if (actual.problems().size() > 1) {
      throw failure(
          "%s",
          "The exception should have only one problem, %s, but has these problems:%s"
              .formatted(code, FailureListing.problems(actual.problems())));
    }
    return problem;
  }
}
