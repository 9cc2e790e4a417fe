package org.unodc.cop.sdk.csv;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/** The bytes of a text, which may be in any encoding. */
final class EncodedText {
  static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The encodings in which programs save tables besides UTF-8 and UTF-16. */
  private static final ImmutableList<String> USUAL =
      ImmutableList.of("windows-1252", "windows-1251", "windows-1256");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private static final int SHOWN_WORDS = 3;

  /** Number of bytes in which words are searched. */
  private static final int SEARCHED_BYTES = 4_096;

  private final byte[] bytes;

  EncodedText(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * {@return the text without its byte order mark}
   *
   * @param encoding the encoding; if it is empty, UTF-16 if the text begins with the byte order
   *     mark of it, otherwise UTF-8
   * @throws CopException if the text has another encoding
   */
  String decoded(Optional<Charset> encoding) {
    Charset charset = encoding.filter(set -> !isLeftToMark(set)).orElseGet(this::marked);
    if (!marked().equals(charset) && isUnicode()) {
      throw refused("csv.is-Unicode", 1, marked().name(), charset.name());
    }
    ByteBuffer source = ByteBuffer.wrap(bytes);
    CharBuffer chars =
        CharBuffer.allocate((int) (bytes.length * charset.newDecoder().maxCharsPerByte()) + 1);
    CharsetDecoder decoder = strict(charset);
    CoderResult result = decoder.decode(source, chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      throw malformed(charset, source.position(), 1 + CharMatcher.is('\n').countIn(text));
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** {@return UTF-16 if the text begins with its byte order mark, otherwise UTF-8} */
  private Charset marked() {
    if (startsWith(StandardCharsets.UTF_16LE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(StandardCharsets.UTF_16BE)
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_8;
  }

  /** {@return whether an encoding is UTF-16 in the order of bytes that the text begins with} */
  private boolean isLeftToMark(Charset encoding) {
    return encoding.equals(StandardCharsets.UTF_16) && !marked().equals(StandardCharsets.UTF_8);
  }

  private boolean startsWith(Charset charset) {
    byte[] mark = BYTE_ORDER_MARK.getBytes(charset);
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  /** {@return whether the text is UTF-16 or UTF-8 with other characters than those of ASCII} */
  private boolean isUnicode() {
    boolean ascii = true;
    for (byte unit : bytes) {
      ascii = ascii && unit >= 0;
    }
    try {
      return !ascii && strict(marked()).decode(ByteBuffer.wrap(bytes)).length() > 0;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private CopException malformed(Charset charset, int offset, int line) {
    String place = Integer.toString(offset);
    if (charset.equals(StandardCharsets.UTF_8)) {
      return refused("csv.not-UTF-8", line, place, Integer.toString(line), words(offset));
    }
    return charset.equals(marked())
        ? refused("csv.not-UTF-16", line, place, Integer.toString(line))
        : refused("csv.not-in-encoding", line, charset.name(), place, Integer.toString(line));
  }

  private static CopException refused(String key, int line, Object... arguments) {
    Translatable message = ProblemText.of(key, arguments);
    return new CopException(
        ImmutableList.of(new Problem(ProblemCode.ENCODING, "", line, 1, message)));
  }

  /**
   * {@return some words with other letters than those of ASCII from this line on, as the usual
   * encodings would read them}
   */
  private String words(int offset) {
    int start = offset;
    while (start > 0 && bytes[start - 1] != '\n' && offset - start < SEARCHED_BYTES) {
      start--;
    }
    byte[] part = Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SEARCHED_BYTES));
    return USUAL.stream()
        .filter(Charset::isSupported)
        .map(name -> name + ": " + words(new String(part, Charset.forName(name))))
        .collect(Collectors.joining("; "));
  }

  private static String words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(word -> !CharMatcher.ascii().matchesAllOf(word))
        .distinct()
        .limit(SHOWN_WORDS)
        .collect(Collectors.joining(", "));
  }
}
