package org.unodc.cop.sdk.internal.plain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** Reads the texts of a document: finds their ends, decodes UTF-8, and resolves escapes. */
final class PlainTexts {
  private static final int FIRST_CAPACITY = 256;
  private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

  private final byte[] bytes;
  private int end;
  private char[] chars = new char[FIRST_CAPACITY];
  private int after;
  private long hash;

  PlainTexts(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Begins with the texts of a document that ends before this index. */
  void begin(int newEnd) {
    end = newEnd;
  }

  /**
   * {@return the index of the first byte from this index that is not an ASCII character which
   * stands for itself}
   */
  int firstSpecial(int from) {
    long sum = 0;
    int i = from;
    long word = ByteWords.at(bytes, i);
    long special;
    while ((special = ByteWords.special(word)) == 0) {
      sum = (sum ^ word) * FACTOR;
      i += ByteWords.SIZE;
      word = ByteWords.at(bytes, i);
    }
    int rest = ByteWords.firstByte(special);
    hash = (sum ^ (word & ByteWords.mask(rest))) * FACTOR;
    check(i + rest < end);
    return i + rest;
  }

  /** {@return a hash code of the bytes before the special byte that was last found} */
  long hash() {
    return hash;
  }

  /**
   * {@return the text that begins at this index, after its opening quotation mark}
   *
   * @param special the first special byte in it
   */
  String text(int from, int special) {
    if (bytes[special] == '"') {
      after = special + 1;
      return new String(bytes, from, special - from, ISO_8859_1);
    }
    return decoded(from, special);
  }

  /** {@return the index after the closing quotation mark of the last text} */
  int after() {
    return after;
  }

  /** Decodes a text that is not only ASCII characters which stand for themselves. */
  private String decoded(int from, int special) {
    char[] out = withRoom(chars, special - from);
    int length = 0;
    for (int i = from; i < special; i++) {
      out[length++] = (char) bytes[i];
    }
    int i = special;
    for (byte unit; (unit = at(i)) != '"'; ) {
      out = withRoom(out, length);
      if (unit >= ' ' && unit != '\\') {
        out[length++] = (char) unit;
        i++;
      } else if (unit == '\\') {
        char escaped = escaped(i);
        out[length++] = escaped;
        i += at(i + 1) == 'u' ? 6 : 2;
        if (Character.isSurrogate(escaped)) {
          out[length++] = lowAfter(escaped, i);
          i += 6;
        }
      } else if (unit < (byte) 0xE0) {
        out[length++] = ofTwoBytes(unit, i);
        i += 2;
      } else if (unit < (byte) 0xF0) {
        out[length++] = ofThreeBytes(unit, i);
        i += 3;
      } else {
        length += Character.toChars(ofFourBytes(unit, i), out, length);
        i += 4;
      }
    }
    after = i + 1;
    chars = out;
    return new String(out, 0, length);
  }

  private char ofTwoBytes(int first, int from) {
    check(first >= (byte) 0xC2);
    return (char) (((first & 0x1F) << 6) | continuation(from + 1));
  }

  private char ofThreeBytes(int first, int from) {
    char unit =
        (char) (((first & 0xF) << 12) | (continuation(from + 1) << 6) | continuation(from + 2));
    check(unit >= 0x800 && !Character.isSurrogate(unit));
    return unit;
  }

  private int ofFourBytes(int first, int from) {
    int point =
        ((first & 0x7) << 18)
            | (continuation(from + 1) << 12)
            | (continuation(from + 2) << 6)
            | continuation(from + 3);
    check(first <= (byte) 0xF4 && Character.isSupplementaryCodePoint(point));
    return point;
  }

  private int continuation(int index) {
    int unit = at(index);
    check((unit & 0xC0) == 0x80);
    return unit & 0x3F;
  }

  /** {@return the character of the escape that begins at this index} */
  private char escaped(int from) {
    check(at(from) == '\\');
    return switch (at(from + 1)) {
      case '"' -> '"';
      case '\\' -> '\\';
      case '/' -> '/';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unit(from + 2);
      default -> throw NotPlainException.notPlain();
    };
  }

  private char lowAfter(char high, int from) {
    char low = escaped(from);
    check(Character.isSurrogatePair(high, low));
    return low;
  }

  /** {@return the UTF-16 unit whose four hexadecimal digits begin at this index} */
  private char unit(int from) {
    int unit = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(at(i), 16);
      check(digit >= 0);
      unit = (unit << 4) | digit;
    }
    return (char) unit;
  }

  /** {@return the array, or a longer one, with room for two more characters than this length} */
  private static char[] withRoom(char[] chars, int length) {
    return length + 2 <= chars.length ? chars : Arrays.copyOf(chars, 2 * (length + 2));
  }

  /** {@return the byte at this index, which is before the end of the document} */
  private byte at(int index) {
    check(index < end);
    return bytes[index];
  }

  private static void check(boolean isPlain) {
    if (!isPlain) {
      throw NotPlainException.notPlain();
    }
  }
}
