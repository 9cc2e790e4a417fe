package org.unodc.cop.examples.cli;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;

/** Says which document the problems of a {@link CopException} are about. */
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Problem> problems;

  UnreadableException(String document, CopException refusal) {
    super(document, refusal);
    this.problems = refusal.problems();
  }

  ImmutableList<Problem> problems() {
    return problems;
  }
}
