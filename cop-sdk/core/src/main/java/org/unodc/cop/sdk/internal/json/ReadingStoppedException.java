package org.unodc.cop.sdk.internal.json;

/** Ends reading after the last problem has been reported. */
final class ReadingStoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReadingStoppedException() {
    super(null, null, false, false);
  }
}
