package org.unodc.cop.examples.programme.sideevent;

/** Thrown if the status of a side event does not allow a step. Nothing was changed. */
public final class InvalidStepException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  InvalidStepException(String code, String message) {
    super(message);
    this.code = code;
  }

  static void check(boolean condition, String code, String message) {
    if (!condition) {
      throw new InvalidStepException(code, message);
    }
  }

  /** {@return the stable code of the reason, such as not-requested} */
  public String code() {
    return code;
  }
}
