package org.unodc.cop.sdk.internal.plain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** Reads the texts of a document: finds their ends, decodes UTF-8, and resolves escapes. */
final class PlainTexts {
  private static final int FIRST_CAPACITY = 256;

  private final byte[] bytes;
  private int end;
  private char[] chars = new char[FIRST_CAPACITY];
  private int length;
  private int after;

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
    int i = from;
    for (; i <= end - ByteWords.SIZE; i += ByteWords.SIZE) {
      long special = ByteWords.special(ByteWords.at(bytes, i));
      if (special != 0) {
        return i + ByteWords.firstByte(special);
      }
    }
    for (; i < end; i++) {
      byte unit = bytes[i];
      if (unit < ' ' || unit == '"' || unit == '\\') {
        return i;
      }
    }
    throw NotPlainException.notPlain();
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
    length = 0;
    copy(from, special);
    int i = special;
    while (bytes[i] != '"') {
      i = bytes[i] == '\\' ? escape(i + 1) : bytes[i] < 0 ? encoded(i) : unescaped(i);
      checkEnd(i);
    }
    after = i + 1;
    return new String(chars, 0, length);
  }

  /** {@return the index after the closing quotation mark of the last text} */
  int after() {
    return after;
  }

  /** Copies ASCII characters. */
  private void copy(int from, int to) {
    ensureRoom(to - from);
    for (int i = from; i < to; i++) {
      chars[length++] = (char) bytes[i];
    }
  }

  private int unescaped(int from) {
    if (bytes[from] < ' ') {
      throw NotPlainException.notPlain();
    }
    append((char) bytes[from]);
    return from + 1;
  }

  /** Decodes a character of two to four bytes, and returns the index after it. */
  private int encoded(int from) {
    int first = bytes[from];
    if (first < (byte) 0xE0) {
      int unit = (first & 0x1F) << 6 | continuation(from + 1);
      check(first >= (byte) 0xC2);
      append((char) unit);
      return from + 2;
    }
    if (first < (byte) 0xF0) {
      int unit = (first & 0xF) << 12 | continuation(from + 1) << 6 | continuation(from + 2);
      check(unit >= 0x800 && !Character.isSurrogate((char) unit));
      append((char) unit);
      return from + 3;
    }
    int point =
        (first & 0x7) << 18
            | continuation(from + 1) << 12
            | continuation(from + 2) << 6
            | continuation(from + 3);
    check(first <= (byte) 0xF4 && Character.isSupplementaryCodePoint(point));
    append(Character.highSurrogate(point));
    append(Character.lowSurrogate(point));
    return from + 4;
  }

  private int continuation(int index) {
    checkEnd(index);
    check((bytes[index] & 0xC0) == 0x80);
    return bytes[index] & 0x3F;
  }

  /** Resolves the escape after a backslash, and returns the index after it. */
  private int escape(int from) {
    checkEnd(from);
    switch (bytes[from]) {
      case '"', '\\', '/' -> append((char) bytes[from]);
      case 'b' -> append('\b');
      case 'f' -> append('\f');
      case 'n' -> append('\n');
      case 'r' -> append('\r');
      case 't' -> append('\t');
      case 'u' -> {
        return hexadecimal(from + 1);
      }
      default -> throw NotPlainException.notPlain();
    }
    return from + 1;
  }

  private int hexadecimal(int from) {
    char unit = unit(from);
    if (!Character.isSurrogate(unit)) {
      append(unit);
      return from + 4;
    }
    checkEnd(from + 5);
    check(bytes[from + 4] == '\\' && bytes[from + 5] == 'u');
    char low = unit(from + 6);
    check(Character.isSurrogatePair(unit, low));
    append(unit);
    append(low);
    return from + 10;
  }

  private char unit(int from) {
    checkEnd(from + 3);
    int unit = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], 16);
      check(digit >= 0);
      unit = unit << 4 | digit;
    }
    return (char) unit;
  }

  private void append(char unit) {
    ensureRoom(1);
    chars[length++] = unit;
  }

  private void ensureRoom(int number) {
    if (length + number > chars.length) {
      chars = Arrays.copyOf(chars, 2 * (length + number));
    }
  }

  private void checkEnd(int index) {
    check(index < end);
  }

  private static void check(boolean isPlain) {
    if (!isPlain) {
      throw NotPlainException.notPlain();
    }
  }
}
