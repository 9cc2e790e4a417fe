package org.unodc.cop.examples.programme.conference;

/** Thrown if an element changed after the caller read it. Nothing was changed. */
public final class ConcurrentChangeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long current;

  /**
   * Creates an exception.
   *
   * @param current the current version of the element
   */
  public ConcurrentChangeException(long current) {
    super(
        "It changed after you read it, so nothing was done. Read it again, then repeat the step.");
    this.current = current;
  }

  /** {@return the current version of the element} */
  public long current() {
    return current;
  }
}
