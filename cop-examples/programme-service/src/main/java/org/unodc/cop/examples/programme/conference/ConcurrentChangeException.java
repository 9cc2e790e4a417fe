package org.unodc.cop.examples.programme.conference;

/** Somebody else changed an element after it was looked at. Nothing was changed. */
public final class ConcurrentChangeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long current;

  /**
   * Tells that an element is not what it was.
   *
   * @param current the version that it has now
   */
  public ConcurrentChangeException(long current) {
    super("It was changed after you looked at it, so nothing was done. Look again, then repeat.");
    this.current = current;
  }

  /** {@return the version that the element has now} */
  public long current() {
    return current;
  }
}
