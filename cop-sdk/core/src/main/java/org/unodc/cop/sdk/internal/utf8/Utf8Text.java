package org.unodc.cop.sdk.internal.utf8;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Writes texts, days and moments in quotation marks. */
public final class Utf8Text {
  /** Maximum number of bytes of one UTF-16 unit: those of an escape such as {@code \\u001F}. */
  private static final int BYTES_PER_UNIT = 6;

  /** Room for which a text is continued in the current piece. */
  private static final int MIN_ROOM = 32 * BYTES_PER_UNIT;

  private static final int MOMENT = "\"2024-10-14T10:00:00+02:00\"".length();
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(US_ASCII);

  /**
   * For each unit of ASCII: zero if it stands for itself, 'u' for a numeric escape, or its escape.
   */
  private static final byte[] ESCAPES = escapes();

  private final Utf8Pieces bytes;

  /** Creates a writer of these bytes. */
  public Utf8Text(Utf8Pieces bytes) {
    this.bytes = bytes;
  }

  private static byte[] escapes() {
    byte[] escapes = new byte[128];
    for (int control = 0; control < ' '; control++) {
      escapes[control] = 'u';
    }
    escapes['\b'] = 'b';
    escapes['\t'] = 't';
    escapes['\n'] = 'n';
    escapes['\f'] = 'f';
    escapes['\r'] = 'r';
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    return escapes;
  }

  /**
   * Writes a text in quotation marks.
   *
   * @return whether the text is complete; if not, it has an unpaired surrogate, which ends it
   */
  public boolean quote(String text) {
    bytes.reserve(MIN_ROOM);
    bytes.append('"');
    boolean isWhole = add(text);
    bytes.append('"');
    return isWhole;
  }

  /**
   * Writes a text without quotation marks.
   *
   * @return whether the text is complete; if not, it has an unpaired surrogate, which ends it
   */
  public boolean add(String text) {
    int next = append(text, 0);
    while (next >= 0 && next < text.length()) {
      bytes.reserve(MIN_ROOM);
      next = append(text, next);
    }
    return next >= 0;
  }

  /** Appends as many units as have room; returns the next index, or -1 at an unpaired surrogate. */
  private int append(String text, int from) {
    byte[] piece = bytes.piece();
    int start = bytes.length();
    int end = Math.min(text.length(), from + (piece.length - start - 1) / BYTES_PER_UNIT);
    int next = from;
    for (; next < end; next++) {
      char unit = text.charAt(next);
      if (unit >= ESCAPES.length || ESCAPES[unit] != 0) {
        return appendAny(text, next, end, start + next - from);
      }
      piece[start + next - from] = (byte) unit;
    }
    bytes.setLength(start + next - from);
    return next;
  }

  private int appendAny(String text, int from, int end, int start) {
    byte[] piece = bytes.piece();
    int at = start;
    int next = from;
    while (next < end) {
      char unit = text.charAt(next++);
      if (unit < ESCAPES.length) {
        byte escape = ESCAPES[unit];
        if (escape == 0) {
          piece[at++] = (byte) unit;
        } else {
          at = escape(unit, escape, piece, at);
        }
      } else if (unit < 0x800) {
        piece[at] = (byte) (0xC0 | (unit >> 6));
        piece[at + 1] = (byte) (0x80 | (unit & 0x3F));
        at += 2;
      } else if (!Character.isSurrogate(unit)) {
        piece[at] = (byte) (0xE0 | (unit >> 12));
        piece[at + 1] = (byte) (0x80 | ((unit >> 6) & 0x3F));
        piece[at + 2] = (byte) (0x80 | (unit & 0x3F));
        at += 3;
      } else if (next < text.length() && Character.isSurrogatePair(unit, text.charAt(next))) {
        int point = Character.toCodePoint(unit, text.charAt(next++));
        piece[at] = (byte) (0xF0 | (point >> 18));
        piece[at + 1] = (byte) (0x80 | ((point >> 12) & 0x3F));
        piece[at + 2] = (byte) (0x80 | ((point >> 6) & 0x3F));
        piece[at + 3] = (byte) (0x80 | (point & 0x3F));
        at += 4;
      } else {
        return -1;
      }
    }
    bytes.setLength(at);
    return next;
  }

  private static int escape(char unit, byte escape, byte[] piece, int from) {
    int at = from;
    piece[at++] = '\\';
    piece[at++] = escape;
    if (escape == 'u') {
      piece[at++] = '0';
      piece[at++] = '0';
      piece[at++] = HEX[unit >> 4];
      piece[at++] = HEX[unit & 0xF];
    }
    return at;
  }

  /** Writes a day from year 0 to 9999. */
  public void quote(LocalDate day) {
    bytes.reserve(MOMENT);
    byte[] piece = bytes.piece();
    int at = bytes.length();
    piece[at++] = '"';
    at = append(day, piece, at);
    piece[at++] = '"';
    bytes.setLength(at);
  }

  /** Writes a moment from year 0 to 9999 to the second, with its offset to the minute. */
  public void quote(OffsetDateTime moment) {
    bytes.reserve(MOMENT);
    byte[] piece = bytes.piece();
    int at = bytes.length();
    piece[at++] = '"';
    at = append(moment.toLocalDate(), piece, at);
    at = append('T', moment.getHour(), piece, at);
    at = append(':', moment.getMinute(), piece, at);
    at = append(':', moment.getSecond(), piece, at);
    int offset = moment.getOffset().getTotalSeconds() / 60;
    if (offset == 0) {
      piece[at++] = 'Z';
    } else {
      at = append(offset < 0 ? '-' : '+', Math.abs(offset) / 60, piece, at);
      at = append(':', Math.abs(offset) % 60, piece, at);
    }
    piece[at++] = '"';
    bytes.setLength(at);
  }

  private static int append(LocalDate day, byte[] piece, int from) {
    int at = append(day.getYear() / 100, piece, from);
    at = append(day.getYear() % 100, piece, at);
    at = append('-', day.getMonthValue(), piece, at);
    return append('-', day.getDayOfMonth(), piece, at);
  }

  private static int append(char before, int number, byte[] piece, int at) {
    piece[at] = (byte) before;
    return append(number, piece, at + 1);
  }

  /** Appends a number with two digits. */
  private static int append(int number, byte[] piece, int at) {
    piece[at] = (byte) ('0' + number / 10);
    piece[at + 1] = (byte) ('0' + number % 10);
    return at + 2;
  }
}
