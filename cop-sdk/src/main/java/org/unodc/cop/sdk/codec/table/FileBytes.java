package org.unodc.cop.sdk.codec.table;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;

/** The bytes of files that hold tables. */
public final class FileBytes {
  private FileBytes() {}

  /** Throws {@link CopException} where there are more bytes than the limit allows. */
  public static void check(byte[] bytes, CopLimits limits) {
    if (bytes.length > limits.documentBytes()) {
      throw overLimit("The table has more than %s bytes", limits.documentBytes(), "documentBytes");
    }
  }

  /** {@return what says that a limit is exceeded} */
  public static CopException overLimit(String sentence, int limit, String name) {
    String words = sentence.formatted(String.format(Locale.ROOT, "%,d", limit));
    return refusal(ProblemCode.LIMIT, "%s (limit %s).".formatted(words, name));
  }

  /** {@return a text in UTF-8; throws {@link CopException} where it holds half of a character} */
  public static byte[] utf8(String text) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException half) {
      throw refusal(
          ProblemCode.NOT_WRITABLE,
          "A text cannot be written: it holds half of a character (an unpaired surrogate).");
    }
  }

  /** {@return what says that a table as a whole cannot be read or written} */
  public static CopException refusal(ProblemCode code, String message) {
    return new CopException(ImmutableList.of(Problem.of(code, message)));
  }
}
