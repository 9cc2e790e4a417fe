package org.unodc.cop.sdk.codec;

/** Ends a reading after its last problem has been reported. */
final class StoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoppedException() {
    super(null, null, false, false);
  }
}
