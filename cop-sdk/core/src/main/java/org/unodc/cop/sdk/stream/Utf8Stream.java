package org.unodc.cop.sdk.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * The text of a reader in UTF-8. An unpaired surrogate becomes a byte that UTF-8 does not allow, so
 * that only the value with this unit is refused.
 */
final class Utf8Stream extends InputStream {
  private static final int MAX_BYTES = 4;
  private static final byte INVALID = (byte) 0xFF;

  private final Reader reader;
  private final char[] units = new char[1 << 13];
  private int next;
  private int end;

  Utf8Stream(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read() throws IOException {
    throw new UnsupportedOperationException("a character can be more than one byte");
  }

  /**
   * {@inheritDoc}
   *
   * @param length at least 4, enough for one character
   */
  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (!hasNext()) {
      return -1;
    }
    // Half of a character at the end waits for the next call: reading its other half can fail.
    boolean isCut = Character.isHighSurrogate(units[end - 1]);
    int stop = next == end - 1 ? 0 : isCut ? end - 1 : end;
    int at = offset;
    do {
      char unit = units[next++];
      if (unit < 0x80) {
        target[at++] = (byte) unit;
      } else {
        at = encode(unit, target, at);
      }
    } while (next < stop && at + MAX_BYTES <= offset + length);
    return at - offset;
  }

  /** Writes a unit that is not ASCII, and returns the index after it. */
  private int encode(char unit, byte[] target, int offset) throws IOException {
    int at = offset;
    if (unit < 0x800) {
      target[at++] = (byte) (0xC0 | unit >> 6);
    } else if (!Character.isSurrogate(unit)) {
      target[at++] = (byte) (0xE0 | unit >> 12);
      target[at++] = continuation(unit >> 6);
    } else if (Character.isHighSurrogate(unit)
        && hasNext()
        && Character.isLowSurrogate(units[next])) {
      int point = Character.toCodePoint(unit, units[next++]);
      target[at++] = (byte) (0xF0 | point >> 18);
      target[at++] = continuation(point >> 12);
      target[at++] = continuation(point >> 6);
      target[at++] = continuation(point);
      return at;
    } else {
      target[at++] = INVALID;
      return at;
    }
    target[at++] = continuation(unit);
    return at;
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }

  private boolean hasNext() throws IOException {
    while (next == end) {
      next = 0;
      end = reader.read(units, 0, units.length);
      if (end < 0) {
        end = 0;
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
