package org.unodc.cop.examples.programme.sideevent;

/** Another application came under this key before. Nothing was changed. */
public final class IdempotencyKeyReusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IdempotencyKeyReusedException(String key) {
    super("Another application came under the key " + key + ".");
  }
}
