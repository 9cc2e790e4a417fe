package org.unodc.cop.sdk.internal.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Utf8;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.problem.CopLimits;

/** Reads whole documents that are plainly right. */
public final class PlainReader {
  private PlainReader() {}

  /** {@return the value in a document, or null if the document is not plainly right} */
  public static <T> @Nullable T read(byte[] utf8, CopLimits limits, PlainCodec<T> codec) {
    return read(utf8, 0, utf8.length, limits, codec);
  }

  /**
   * {@return the value in a document, or null if the document is not plainly right}
   *
   * @param utf8 bytes that contain the document
   * @param from the index of its first byte
   * @param to the index after its last byte
   */
  public static <T> @Nullable T read(
      byte[] utf8, int from, int to, CopLimits limits, PlainCodec<T> codec) {
    if (to - from > limits.documentBytes()) {
      return null;
    }
    try {
      PlainInput in = new PlainInput(utf8, from, to, limits);
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

  /** {@return the value in a document, or null if the document is not plainly right} */
  public static <T> @Nullable T read(String document, CopLimits limits, PlainCodec<T> codec) {
    if (document.length() > limits.documentBytes() || hasUnpairedSurrogate(document)) {
      return null;
    }
    return read(document.getBytes(UTF_8), limits, codec);
  }

  /** Checks what the conversion to UTF-8 would replace by a question mark. */
  private static boolean hasUnpairedSurrogate(String document) {
    try {
      Utf8.encodedLength(document);
      return false;
    } catch (IllegalArgumentException unpaired) {
      return true;
    }
  }
}
