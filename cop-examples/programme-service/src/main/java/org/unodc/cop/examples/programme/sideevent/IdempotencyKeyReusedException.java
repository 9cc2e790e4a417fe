package org.unodc.cop.examples.programme.sideevent;

/** Thrown if the key was used before for another application. Nothing was changed. */
public final class IdempotencyKeyReusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IdempotencyKeyReusedException(String key) {
    super("The key " + key + " was used before for another application.");
  }
}
