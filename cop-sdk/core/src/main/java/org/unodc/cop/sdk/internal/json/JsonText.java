package org.unodc.cop.sdk.internal.json;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * The characters of a document, without a leading byte order mark. If the bytes are not UTF-8, the
 * text ends before the first invalid byte, so that problems before that position can still be
 * reported.
 */
public final class JsonText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final CharMatcher BLANKS = CharMatcher.anyOf(" \t\r\n");
  private static final char[] NOTHING = {};
  private static final Translatable CUT_SHORT = ProblemText.of("document.cut-short");

  private final char[] chars;
  private final int length;
  private final @Nullable Problem problem;
  private final Translatable cutShort;

  private JsonText(char[] chars, int length, @Nullable Problem problem) {
    this(chars, length, problem, CUT_SHORT);
  }

  private JsonText(char[] chars, int length, @Nullable Problem problem, Translatable cutShort) {
    this.chars = chars;
    this.length = length;
    this.problem = problem;
    this.cutShort = cutShort;
  }

  /** {@return the text of these bytes in UTF-8} */
  public static JsonText of(byte[] utf8, CopLimits limits) {
    if (utf8.length > limits.documentBytes()) {
      return tooLong(limits);
    }
    ByteBuffer bytes = ByteBuffer.wrap(utf8);
    CharBuffer chars = CharBuffer.allocate(utf8.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(bytes, chars, true);
    JsonText text = of(chars.array(), chars.position());
    return result.isError() ? text.brokenAt(bytes.position(), utf8) : text;
  }

  /**
   * {@return the text of a stream, which is read up to one byte more than the limit and stays open}
   */
  public static JsonText of(InputStream utf8, CopLimits limits) throws IOException {
    return of(utf8.readNBytes(limits.documentBytes() + 1), limits);
  }

  /**
   * {@return the text of a reader, which is read up to one UTF-16 unit more than the limit and
   * stays open}
   */
  public static JsonText of(Reader reader, CopLimits limits) throws IOException {
    char[] chars = new char[Math.min(1 << 13, limits.documentBytes() + 1)];
    int length = 0;
    for (int read; (read = reader.read(chars, length, chars.length - length)) >= 0; ) {
      length += read;
      if (length > limits.documentBytes()) {
        return tooLong(limits);
      }
      if (length == chars.length) {
        chars = Arrays.copyOf(chars, (int) Math.min(2L * length, limits.documentBytes() + 1L));
      }
    }
    return measured(chars, length, limits);
  }

  /** {@return the text of a string} */
  public static JsonText of(String text, CopLimits limits) {
    return text.length() > limits.documentBytes()
        ? tooLong(limits)
        : measured(text.toCharArray(), text.length(), limits);
  }

  /** {@return all characters} */
  public String whole() {
    return between(0, length);
  }

  /** {@return the characters from one index, inclusive, to another, exclusive} */
  String between(int from, int to) {
    return new String(chars, from, to - from);
  }

  /**
   * {@return the text of a part of an input}
   *
   * <p>The text ends before the first unpaired surrogate, which is reported as an encoding problem.
   *
   * @param chars the characters, which must not change while the text is read; a byte order mark is
   *     kept as a character
   * @param length the number of characters that belong to the part
   */
  public static JsonText part(char[] chars, int length) {
    for (int i = 0, point; i < length; i += Character.charCount(point)) {
      point = Character.codePointAt(chars, i, length);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        return new JsonText(chars, i, null).endingWith(ProblemText.of("document.not-UTF-8-here"));
      }
    }
    return new JsonText(chars, length, null);
  }

  /**
   * {@return the text of this member if it comes first after the index; null if another member
   * comes first, or if the value is not a text without escapes}
   */
  @Nullable String firstText(String member, int from) {
    int name = afterBlanks(from);
    int value = afterBlanks(after(member, name));
    if (value < 0 || value >= length || chars[value] != ':') {
      return null;
    }
    int start = afterBlanks(value + 1);
    if (start >= length || chars[start] != '"') {
      return null;
    }
    int end = start + 1;
    while (end < length && chars[end] != '"' && chars[end] != '\\') {
      end++;
    }
    return end < length && chars[end] == '"' ? between(start + 1, end) : null;
  }

  /** {@return the index after this quoted name; negative if another name begins at the index} */
  private int after(String name, int from) {
    int end = from + name.length() + 1;
    if (from < 0 || end >= length || chars[from] != '"' || chars[end] != '"') {
      return -1;
    }
    for (int i = 0; i < name.length(); i++) {
      if (chars[from + 1 + i] != name.charAt(i)) {
        return -1;
      }
    }
    return end + 1;
  }

  private int afterBlanks(int from) {
    int i = from;
    while (i >= 0 && i < length && BLANKS.matches(chars[i])) {
      i++;
    }
    return i;
  }

  /** {@return the same text with another message for a value that is incomplete at the end} */
  public JsonText cutShort(Translatable sentence) {
    return new JsonText(chars, length, problem, sentence);
  }

  Translatable cutShort() {
    return cutShort;
  }

  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  /** {@return the problem that ends the text before its real end; empty if there is none} */
  public Optional<Problem> problem() {
    return Optional.ofNullable(problem);
  }

  private static JsonText measured(char[] chars, int length, CopLimits limits) {
    long bytes = length;
    for (int i = 0; i < length; i++) {
      char unit = chars[i];
      // A pair of surrogates is four bytes in UTF-8.
      bytes += unit < 0x80 ? 0 : unit < 0x800 || Character.isSurrogate(unit) ? 1 : 2;
    }
    return bytes > limits.documentBytes() ? tooLong(limits) : of(chars, length);
  }

  private static JsonText of(char[] chars, int length) {
    boolean marked = length > 0 && chars[0] == BYTE_ORDER_MARK;
    return marked
        ? new JsonText(Arrays.copyOfRange(chars, 1, length), length - 1, null)
        : new JsonText(chars, length, null);
  }

  /** {@return an empty text that ends because the document has too many bytes} */
  static JsonText tooLong(CopLimits limits) {
    Translatable sentence = ProblemText.of("limit.document", limits.documentBytes());
    return new JsonText(NOTHING, 0, new Problem(ProblemCode.LIMIT, "", 1, 1, sentence));
  }

  private JsonText brokenAt(int offset, byte[] utf8) {
    boolean isUtf16 =
        offset == 0
            && utf8.length > 1
            && ((utf8[0] == (byte) 0xFF && utf8[1] == (byte) 0xFE)
                || (utf8[0] == (byte) 0xFE && utf8[1] == (byte) 0xFF));
    return endingWith(
        isUtf16
            ? ProblemText.of("document.is-UTF-16")
            : ProblemText.of(
                "document.not-UTF-8",
                String.format(Locale.ROOT, "0x%02X", utf8[offset]),
                Integer.toString(offset)));
  }

  private JsonText endingWith(Translatable sentence) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < length; i++) {
      boolean ends = chars[i] == '\n' || (chars[i] == '\r' && !isLineFeed(i + 1));
      if (ends) {
        line++;
        lineStart = i + 1;
      }
    }
    int column = length - lineStart + 1;
    return new JsonText(
        chars, length, new Problem(ProblemCode.ENCODING, "", line, column, sentence));
  }

  private boolean isLineFeed(int i) {
    return i < length && chars[i] == '\n';
  }
}
