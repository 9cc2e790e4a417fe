package org.unodc.cop.sdk.problem;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * Thrown if a format needs an optional library that is absent or too old. It is a fault of the
 * program, not of its input, so it is no {@link CopException}.
 */
public final class LibraryNeededException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  // Java serialization keeps only the message.
  private final transient @Nullable Problem problem;

  /** Creates an exception for this problem, with its cause. */
  public LibraryNeededException(Problem problem, @Nullable Throwable cause) {
    super(requireNonNull(problem, "problem").message(), cause);
    this.problem = problem;
  }

  /**
   * {@return the problem of the code {@link ProblemCode#LIBRARY}, which names the library and the
   * version that is needed; in English after deserialization}
   */
  public Problem problem() {
    return problem == null
        ? Problem.of(ProblemCode.LIBRARY, ProblemText.plain(String.valueOf(getMessage())))
        : problem;
  }
}
