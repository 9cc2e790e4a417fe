package org.unodc.cop.sdk.internal.plain;

/**
 * Ends the plain reading of a document. It has no message and no stack trace, because nobody sees
 * it: the document is read again by readers that report its problems.
 */
public final class NotPlainException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private NotPlainException() {
    super(null, null, false, false);
  }

  /** {@return the exception to throw} */
  public static NotPlainException notPlain() {
    return new NotPlainException();
  }
}
