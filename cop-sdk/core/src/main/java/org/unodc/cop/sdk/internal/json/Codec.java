package org.unodc.cop.sdk.internal.json;

import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.plain.NotPlainException;
import org.unodc.cop.sdk.internal.plain.PlainCodec;
import org.unodc.cop.sdk.internal.plain.PlainInput;

/**
 * Reads and writes the values of one type as JSON. A codec has no state and can be shared between
 * threads.
 */
public interface Codec<T> extends PlainCodec<T> {
  /**
   * Reads the value that starts at the current token. Afterwards, its last token is the current
   * one.
   *
   * @return the value, or null if it could not be read and the problems have been reported
   */
  @Nullable T read(JsonInput in);

  /** Reads a value plainly; a codec that cannot do so leaves the document to {@link #read}. */
  @Override
  default T readPlain(PlainInput in) {
    throw NotPlainException.notPlain();
  }

  /** Writes a value. */
  void write(T value, JsonOutput out);

  /** {@return a noun phrase for messages, such as {@code a date such as 2024-10-14}} */
  Translatable expected();

  /** Passes the form of the JSON to the visitor, and returns the result of the visitor. */
  <R> R accept(CodecVisitor<R> visitor);
}
