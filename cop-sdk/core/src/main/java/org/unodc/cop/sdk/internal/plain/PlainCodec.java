package org.unodc.cop.sdk.internal.plain;

/**
 * Reads the values of one type from plain JSON.
 *
 * @param <T> the type
 */
@FunctionalInterface
public interface PlainCodec<T> {
  /**
   * {@return the value that begins at the next token}
   *
   * @throws NotPlainException if the value is not plainly right
   * @throws IllegalArgumentException or another exception of a constructor of the model, if the
   *     value contradicts itself
   */
  T readPlain(PlainInput in);
}
