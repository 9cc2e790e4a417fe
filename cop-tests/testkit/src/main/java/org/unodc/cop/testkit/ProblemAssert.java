package org.unodc.cop.testkit;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.unodc.cop.sdk.problem.Problem;

/** Assertions on the problems of one kind; each narrows them down to those that satisfy it. */
public final class ProblemAssert extends AbstractAssert<ProblemAssert, ImmutableList<Problem>> {
  private final String asked;

  /**
   * @param asked what is already true of all these problems, such as: member.missing
   */
  ProblemAssert(ImmutableList<Problem> problems, String asked) {
    super(problems, ProblemAssert.class);
    this.asked = asked;
  }

  /** Demands a problem at this JSON Pointer. */
  public ProblemAssert at(String pointer) {
    return narrowed(problem -> problem.pointer().equals(pointer), "at \"%s\"".formatted(pointer));
  }

  /** Demands a problem at this line and column, both counted from 1. */
  public ProblemAssert at(int line, int column) {
    return narrowed(
        problem -> problem.line() == line && problem.column() == column,
        "at line %s, column %s".formatted(line, column));
  }

  private ProblemAssert narrowed(Predicate<Problem> condition, String demand) {
    ImmutableList<Problem> left =
        actual.stream().filter(condition).collect(ImmutableList.toImmutableList());
    if (left.isEmpty()) {
      throw failure(
          "%s",
          "The exception has no problem %s %s, but these of %s:%s"
              .formatted(asked, demand, asked, Told.problems(actual)));
    }
    return new ProblemAssert(left, asked + ' ' + demand);
  }
}
