package org.unodc.cop.sdk.stream;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.plain.PlainReader;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * A part of an input that is read as a separate document, such as a line. Units beyond the limit
 * are not kept, so they need no memory.
 */
final class InputPart {
  private final String key;
  private final int maxBytes;
  private final String limit;
  private char[] units = new char[1 << 10];
  private int length;
  private long bytes;
  private Position place = new Position(1, 1);

  /**
   * Creates an empty part.
   *
   * @param key the key of the sentence about a part that is too long
   * @param maxBytes the maximum number of bytes in UTF-8
   * @param limit the name of this limit
   */
  InputPart(String key, int maxBytes, String limit) {
    this.key = key;
    this.maxBytes = maxBytes;
    this.limit = limit;
  }

  /** Clears the part and starts it at a place of the input. */
  void begin(Position at) {
    place = at;
    length = 0;
    bytes = 0;
  }

  void add(int unit) {
    bytes += bytes((char) unit);
    if (bytes <= maxBytes) {
      if (length == units.length) {
        units = Arrays.copyOf(units, (int) Math.min(2L * length, maxBytes));
      }
      units[length++] = (char) unit;
    }
  }

  /** Adds all units of a reader. */
  void addAll(Reader reader) throws IOException {
    char[] some = new char[1 << 8];
    for (int read; (read = reader.read(some, 0, some.length)) >= 0; ) {
      for (int i = 0; i < read; i++) {
        add(some[i]);
      }
    }
  }

  boolean isTooLong() {
    return bytes > maxBytes;
  }

  /** {@return the index of the first such unit; -1 if there is none} */
  int indexOf(char unit) {
    for (int i = 0; i < length; i++) {
      if (units[i] == unit) {
        return i;
      }
    }
    return -1;
  }

  Position place() {
    return place;
  }

  /** {@return the text, which is valid until the part is cleared} */
  CharSequence text() {
    return CharBuffer.wrap(units, 0, length);
  }

  /**
   * {@return the result of reading the part}
   *
   * @param pointer the JSON Pointer of its value in the input
   */
  <T> ReadOutcome<T> read(Codec<T> codec, CopLimits limits, String pointer) {
    T plain = isTooLong() ? null : PlainReader.read(new String(units, 0, length), limits, codec);
    return plain != null
        ? new ReadOutcome<>(Optional.of(plain), ImmutableList.of())
        : outcome(JsonText.part(units, length), codec, limits, pointer);
  }

  /**
   * {@return the result of reading a part that must hold a complete value}
   *
   * @param cutShort the sentence if the value is not complete
   */
  <T> ReadOutcome<T> readWhole(Codec<T> codec, CopLimits limits, Translatable cutShort) {
    return outcome(JsonText.part(units, length).cutShort(cutShort), codec, limits, "");
  }

  private <T> ReadOutcome<T> outcome(
      JsonText text, Codec<T> codec, CopLimits limits, String pointer) {
    if (isTooLong()) {
      return new ReadOutcome<>(Optional.empty(), ImmutableList.of(tooLong(pointer)));
    }
    return ReadOutcome.of(text, codec, limits).with(problem -> moved(problem, pointer));
  }

  Problem tooLong(String pointer) {
    Translatable sentence = ProblemText.of(key, maxBytes, limit);
    return new Problem(ProblemCode.LIMIT, pointer, place.line(), place.column(), sentence);
  }

  private Problem moved(Problem problem, String pointer) {
    boolean inFirstLine = problem.line() == 1;
    return new Problem(
        problem.code(),
        pointer + problem.pointer(),
        problem.line() + place.line() - 1,
        problem.column() + (inFirstLine ? place.column() - 1 : 0),
        problem.sentences());
  }

  private static int bytes(char unit) {
    if (unit < 0x80) {
      return 1;
    }
    // A surrogate is half of four bytes.
    return unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
  }
}
