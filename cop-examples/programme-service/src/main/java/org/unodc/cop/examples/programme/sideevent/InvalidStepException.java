package org.unodc.cop.examples.programme.sideevent;

/** A step that a side event cannot take from where it stands. Nothing was changed. */
public final class InvalidStepException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  InvalidStepException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** {@return which one, as a stable word such as not-requested} */
  public String code() {
    return code;
  }
}
