package org.unodc.cop.examples.programme.api;

import org.unodc.cop.examples.programme.problem.ProblemType;

/** A request that cannot be fulfilled, for a reason that its type says in full. */
final class RequestRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;

  RequestRefusedException(ProblemType type) {
    super(type.code());
    this.type = type;
  }

  /** {@return why} */
  ProblemType type() {
    return type;
  }
}
