package org.unodc.cop.sdk.internal.file;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Encodes and checks the bytes of table files. */
public final class TableBytes {
  private TableBytes() {}

  /**
   * Checks the number of bytes.
   *
   * @throws CopException if there are more bytes than the limit allows
   */
  public static void check(byte[] bytes, CopLimits limits) {
    if (bytes.length > limits.documentBytes()) {
      throw overLimit("limit.table-bytes", limits.documentBytes(), "documentBytes");
    }
  }

  /**
   * {@return the exception for an exceeded limit}
   *
   * @param key the key of the sentence, whose values are the limit and its name
   */
  public static CopException overLimit(String key, int limit, String name) {
    return refusal(ProblemCode.LIMIT, ProblemText.of(key, limit, name));
  }

  /**
   * {@return a text in UTF-8}
   *
   * @throws CopException if the text contains an unpaired surrogate
   */
  public static byte[] utf8(String text) {
    checkCharacters(text);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Checks that a text consists of whole characters.
   *
   * @throws CopException if the text contains an unpaired surrogate
   */
  public static void checkCharacters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          throw refusal(ProblemCode.NOT_WRITABLE, ProblemText.of("table.half-of-a-character"));
        }
        i++;
      }
    }
  }

  /** {@return the exception for a table that cannot be read or written as a whole} */
  public static CopException refusal(ProblemCode code, Translatable message) {
    return new CopException(ImmutableList.of(Problem.of(code, message)));
  }
}
