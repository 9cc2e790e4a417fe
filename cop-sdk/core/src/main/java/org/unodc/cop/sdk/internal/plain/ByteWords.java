package org.unodc.cop.sdk.internal.plain;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads eight bytes at a time. The first byte is the lowest one of the word. */
public final class ByteWords {
  /** The number of bytes in a word. */
  public static final int SIZE = Long.BYTES;

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long LINE_FEEDS = '\n' * ONES;
  private static final long RETURNS = '\r' * ONES;
  private static final long SPACES = ' ' * ONES;

  private ByteWords() {}

  /** {@return the eight bytes at this index, with zeros after the end of the array} */
  public static long at(byte[] bytes, int index) {
    return index <= bytes.length - SIZE ? (long) WORD.get(bytes, index) : atEnd(bytes, index);
  }

  private static long atEnd(byte[] bytes, int index) {
    long word = 0;
    for (int i = bytes.length - 1; i >= index; i--) {
      word = (word << Byte.SIZE) | (bytes[i] & 0xFF);
    }
    return word;
  }

  /** {@return a mask of the first bytes of a word; all bytes if the number is eight or more} */
  public static long mask(int bytes) {
    return bytes >= SIZE ? -1L : (1L << (Byte.SIZE * bytes)) - 1;
  }

  /** {@return whether two parts of arrays with this length have the same bytes} */
  static boolean isSame(byte[] one, int from, byte[] other, int otherFrom, int length) {
    for (int i = 0; i < length; i += SIZE) {
      long difference = at(one, from + i) ^ at(other, otherFrom + i);
      if ((difference & mask(length - i)) != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return a number that is 0 if all bytes of the word are ASCII characters that a JSON text may
   * contain without an escape; otherwise its lowest bit is in the first byte that is not}
   */
  static long special(long word) {
    long quote = word ^ QUOTES;
    long backslash = word ^ BACKSLASHES;
    return (((quote - ONES) & ~quote)
            | ((backslash - ONES) & ~backslash)
            | ((word - SPACES) & ~word)
            | word)
        & HIGH_BITS;
  }

  /**
   * {@return a number that is 0 if no byte of the word is a line feed or carriage return; otherwise
   * its lowest bit is in the first byte that is one}
   */
  public static long lineEnds(long word) {
    long feed = word ^ LINE_FEEDS;
    long carriage = word ^ RETURNS;
    return (((feed - ONES) & ~feed) | ((carriage - ONES) & ~carriage)) & HIGH_BITS;
  }

  /** {@return the index of the byte that contains the lowest bit of a number} */
  public static int firstByte(long bits) {
    return Long.numberOfTrailingZeros(bits) / Byte.SIZE;
  }
}
