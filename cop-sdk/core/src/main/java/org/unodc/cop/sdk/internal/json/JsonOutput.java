package org.unodc.cop.sdk.internal.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.internal.utf8.Utf8Pieces;
import org.unodc.cop.sdk.problem.CopException;

/**
 * Takes the tokens of one document in their order. An instance is for one writing and one thread.
 */
public abstract sealed class JsonOutput permits TokenList.TokenOutput, Utf8Output {
  static final Translatable HALF = ProblemText.of("reason.half-of-a-character");

  /**
   * {@return a value as UTF-8, with a line feed at the end}
   *
   * @param indented whether each member has its own line, indented by two spaces
   * @throws CopException if a value in it, such as a text or a date, cannot be expressed in JSON
   */
  public static <T> byte[] bytes(T value, Codec<T> codec, boolean indented) {
    try (Utf8Pieces pieces = new Utf8Pieces()) {
      write(value, codec, indented, pieces);
      return pieces.toByteArray();
    }
  }

  private static <T> void write(T value, Codec<T> codec, boolean indented, Utf8Pieces pieces) {
    Utf8Output out = new Utf8Output(pieces, indented);
    try {
      codec.write(value, out);
      out.endLine();
    } catch (Utf8Output.UnplacedException refusal) {
      tokens(value, codec); // fails at the same value, and keeps a record of its place
      throw refusal;
    }
  }

  /**
   * {@return a value as tokens, which are those of its JSON}
   *
   * @throws CopException if a value in it, such as a text or a date, cannot be expressed in JSON
   */
  public static <T> TokenList tokens(T value, Codec<T> codec) {
    return tokens(value, codec, false);
  }

  /**
   * {@return a value as tokens}
   *
   * @param isShort whether an object is written as a plain text where a plain text is read as the
   *     same value
   * @throws CopException if a value in it, such as a text or a date, cannot be expressed in JSON
   */
  static <T> TokenList tokens(T value, Codec<T> codec, boolean isShort) {
    TokenList tokens = new TokenList();
    codec.write(value, tokens.output(isShort));
    return tokens;
  }

  /**
   * {@return a document in another JSON format, with indented lines}
   *
   * @param members the members, which {@link TreeCodec} writes
   * @throws CopException if a text in it cannot be expressed in JSON
   */
  public static byte[] bytes(Map<String, ?> members) {
    return bytes(members, TreeCodec.TREE, true);
  }

  /**
   * {@return whether objects are written as plain texts where these are read as the same values}
   */
  abstract boolean isShort();

  abstract void startObject();

  abstract void endObject();

  abstract void startList();

  abstract void endList();

  /** Takes the name of a declared member. */
  abstract void name(ObjectMember<?, ?> member);

  abstract void name(String name);

  abstract void text(String text);

  /** Takes a day from year 1 to 9999. */
  abstract void day(LocalDate day);

  /** Takes a moment from year 1 to 9999 in whole seconds, with an offset in whole minutes. */
  abstract void moment(OffsetDateTime moment);

  /** Takes a number as JSON writes it. */
  abstract void digits(String number);

  abstract void truth(boolean value);

  abstract void nothing();

  void number(int number) {
    digits(Integer.toString(number));
  }

  void number(long number) {
    digits(Long.toString(number));
  }

  void number(BigDecimal number) {
    digits(number.toString());
  }

  /** {@return the exception for the value that cannot be written and would come next} */
  abstract RuntimeException notWritable(Translatable reason);
}
