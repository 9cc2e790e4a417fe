package org.unodc.cop.testkit;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.unodc.cop.sdk.problem.Problem;

/** Assertions on the problems with one code. Each call keeps only the problems that satisfy it. */
public final class ProblemAssert extends AbstractAssert<ProblemAssert, ImmutableList<Problem>> {
  private final String description;

  /**
   * Creates assertions on these problems.
   *
   * @param description the conditions that all these problems satisfy, such as: member.missing
   */
  ProblemAssert(ImmutableList<Problem> problems, String description) {
    super(problems, ProblemAssert.class);
    this.description = description;
  }

  /**
   * Verifies that there is a problem at this JSON Pointer.
   *
   * @throws AssertionError if there is none
   */
  public ProblemAssert at(String pointer) {
    return filter(problem -> problem.pointer().equals(pointer), "at \"%s\"".formatted(pointer));
  }

  /**
   * Verifies that there is a problem at this line and column, both counted from 1.
   *
   * @throws AssertionError if there is none
   */
  public ProblemAssert at(int line, int column) {
    return filter(
        problem -> problem.line() == line && problem.column() == column,
        "at line %s, column %s".formatted(line, column));
  }

  private ProblemAssert filter(Predicate<Problem> condition, String requirement) {
    ImmutableList<Problem> matches =
        actual.stream().filter(condition).collect(ImmutableList.toImmutableList());
    if (matches.isEmpty()) {
      throw failure(
          "%s",
          "The exception has no problem %s %s. It has these problems of %s:%s"
              .formatted(description, requirement, description, FailureListing.problems(actual)));
    }
    return new ProblemAssert(matches, description + ' ' + requirement);
  }
}
