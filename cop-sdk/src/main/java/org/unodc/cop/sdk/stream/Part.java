package org.unodc.cop.sdk.stream;

import com.google.common.collect.ImmutableList;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.Position;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.codec.Codec;
import org.unodc.cop.sdk.codec.JsonText;

/**
 * A part of an input that is read as a document of its own, such as a line. What is longer than
 * allowed is not kept, so that it costs no memory.
 */
final class Part {
  private final String what;
  private final int mostBytes;
  private final String limit;
  private char[] units = new char[1 << 10];
  private int length;
  private long bytes;
  private Position place = new Position(1, 1);

  /**
   * Creates an empty one.
   *
   * @param what what it is, with a capital letter
   * @param mostBytes how many bytes of UTF-8 it may have
   * @param limit the name of that limit
   */
  Part(String what, int mostBytes, String limit) {
    this.what = what;
    this.mostBytes = mostBytes;
    this.limit = limit;
  }

  /** Begins anew at a place of the input. */
  void begin(Position at) {
    place = at;
    length = 0;
    bytes = 0;
  }

  void add(int unit) {
    bytes += bytes((char) unit);
    if (bytes <= mostBytes) {
      if (length == units.length) {
        units = Arrays.copyOf(units, (int) Math.min(2L * length, mostBytes));
      }
      units[length++] = (char) unit;
    }
  }

  boolean isTooLong() {
    return bytes > mostBytes;
  }

  /** {@return whether it has nothing but spaces and tabs; never where it is too long} */
  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (units[i] != ' ' && units[i] != '\t') {
        return false;
      }
    }
    return !isTooLong();
  }

  /** {@return where the first such unit is; -1 where there is none} */
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

  /** {@return its text, until it begins anew} */
  CharSequence text() {
    return CharBuffer.wrap(units, 0, length);
  }

  /**
   * {@return what comes of it}
   *
   * @param pointer where its value stands in the input
   */
  <T> Outcome<T> read(Codec<T> codec, CopLimits limits, String pointer) {
    return outcome(JsonText.part(units, length), codec, limits, pointer);
  }

  /**
   * {@return the same for a part that has all of its value}
   *
   * @param cutShort the sentence for where it has not
   */
  <T> Outcome<T> readWhole(Codec<T> codec, CopLimits limits, String cutShort) {
    return outcome(JsonText.part(units, length).cutShort(cutShort), codec, limits, "");
  }

  private <T> Outcome<T> outcome(JsonText text, Codec<T> codec, CopLimits limits, String pointer) {
    if (isTooLong()) {
      return new Outcome<>(Optional.empty(), ImmutableList.of(tooLong(pointer)));
    }
    return Outcome.of(text, codec, limits).with(problem -> moved(problem, pointer));
  }

  Problem tooLong(String pointer) {
    String message =
        String.format(
            Locale.ROOT,
            "%s has more than the %,d bytes that are allowed (limit %s).",
            what,
            mostBytes,
            limit);
    return new Problem(ProblemCode.LIMIT, pointer, place.line(), place.column(), message);
  }

  private Problem moved(Problem problem, String pointer) {
    boolean inFirstLine = problem.line() == 1;
    return new Problem(
        problem.code(),
        pointer + problem.pointer(),
        problem.line() + place.line() - 1,
        problem.column() + (inFirstLine ? place.column() - 1 : 0),
        problem.message());
  }

  private static int bytes(char unit) {
    if (unit < 0x80) {
      return 1;
    }
    // A surrogate is half of four bytes.
    return unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
  }
}
