package org.unodc.cop.examples.programme.api;

import org.unodc.cop.examples.programme.problem.ProblemType;

/** Thrown if a request cannot be fulfilled and the problem type states the whole reason. */
final class RequestRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;

  RequestRefusedException(ProblemType type) {
    super(type.code());
    this.type = type;
  }

  /** {@return the type of the problem} */
  ProblemType type() {
    return type;
  }
}
