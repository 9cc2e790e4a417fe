package org.unodc.cop.sdk.internal.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Utf8;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.problem.CopLimits;

/**
 * Reads whole documents that are plainly right. One reader reads documents that stand in the same
 * array; they share the values of texts that are repeated.
 */
public final class PlainReader {
  private final CopLimits limits;
  private final PlainInput in;

  /**
   * Creates a reader of documents in an array, which must not change while they are read.
   *
   * @param length the number of bytes of all documents together
   */
  public PlainReader(byte[] utf8, int length, CopLimits limits) {
    this.limits = limits;
    this.in = new PlainInput(utf8, length, limits);
  }

  /** {@return the value in a document, or null if the document is not plainly right} */
  public static <T> @Nullable T read(byte[] utf8, CopLimits limits, PlainCodec<T> codec) {
    // A document that is too long is not worth the memory of a reader.
    return utf8.length > limits.documentBytes()
        ? null
        : new PlainReader(utf8, utf8.length, limits).read(0, utf8.length, codec);
  }

  /** {@return the value in a document, or null if the document is not plainly right} */
  public static <T> @Nullable T read(String document, CopLimits limits, PlainCodec<T> codec) {
    return utf8Length(document) <= limits.documentBytes()
        ? read(document.getBytes(UTF_8), limits, codec)
        : null;
  }

  /**
   * {@return the value in the document from one index, inclusive, to another, exclusive; null if
   * the document is not plainly right}
   */
  public <T> @Nullable T read(int from, int to, PlainCodec<T> codec) {
    if (to - from > limits.documentBytes()) {
      return null;
    }
    try {
      in.begin(from, to);
      T value = codec.readPlain(in);
      return in.isAtEnd() ? value : null;
    } catch (NotPlainException
        | IllegalArgumentException
        | IllegalStateException
        | ArithmeticException
        | DateTimeException refusal) {
      return null;
    }
  }

  /**
   * {@return the number of bytes in UTF-8; the greatest number if there is an unpaired surrogate,
   * which the conversion would replace by a question mark}
   */
  private static long utf8Length(String document) {
    try {
      return Utf8.encodedLength(document);
    } catch (IllegalArgumentException unpaired) {
      return Long.MAX_VALUE;
    }
  }
}
