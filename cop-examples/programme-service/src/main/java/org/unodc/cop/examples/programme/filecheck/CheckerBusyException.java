package org.unodc.cop.examples.programme.filecheck;

/** Thrown if the service checks as many files as it can at a time. */
final class CheckerBusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CheckerBusyException() {
    super("The service already checks as many files as it can.");
  }
}
