package org.unodc.cop.domain.validation;

import org.jspecify.annotations.Nullable;

/**
 * A copy of an exception for the log: the types and stack traces of the exception and its causes.
 * Messages are omitted, because a rule of the user may quote personal data of the record in them.
 */
final class RedactedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Maximum number of causes, which also ends a cycle of causes. */
  private static final int MAX_CAUSES = 10;

  private RedactedException(Throwable original, @Nullable Throwable cause) {
    super(original.getClass().getName() + " (message omitted)", cause);
    setStackTrace(original.getStackTrace());
  }

  /** {@return a copy of the exception without messages and suppressed exceptions} */
  static RedactedException of(Throwable original) {
    return copy(original, MAX_CAUSES);
  }

  private static RedactedException copy(Throwable original, int maxCauses) {
    Throwable cause = original.getCause();
    return new RedactedException(
        original, cause == null || maxCauses == 0 ? null : copy(cause, maxCauses - 1));
  }
}
