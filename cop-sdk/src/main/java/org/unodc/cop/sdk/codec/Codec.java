package org.unodc.cop.sdk.codec;

import org.jspecify.annotations.Nullable;

/**
 * How the values of one type are written and read. A codec has no state and can be shared between
 * threads.
 */
public interface Codec<T> {
  /**
   * Reads the value whose first token is the current one, and leaves its last token as the current
   * one.
   *
   * @return the value, or null where it could not be read and the problems have been reported
   */
  @Nullable T read(JsonInput in);

  /** Writes a value. */
  void write(T value, JsonOutput out);

  /** {@return a noun phrase for messages, such as {@code a date such as 2024-10-14}} */
  String expected();

  /** Says what its JSON looks like, and returns what the visitor makes of that. */
  <R> R accept(CodecVisitor<R> visitor);
}
