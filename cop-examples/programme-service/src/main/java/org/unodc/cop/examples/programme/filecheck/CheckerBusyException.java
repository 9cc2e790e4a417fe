package org.unodc.cop.examples.programme.filecheck;

/** Thrown if the service checks as many files as it can at a time. */
final class CheckerBusyException extends RuntimeException {
  /** The seconds after which a caller should try again. */
  static final String RETRY_SECONDS = "10";

  private static final long serialVersionUID = 1L;

  CheckerBusyException() {
    super("The service already checks as many files as it can.");
  }
}
