package org.unodc.cop.sdk.icalendar;

import com.google.common.base.Utf8;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.sdk.internal.event.LocalizedString;
import org.unodc.cop.sdk.internal.event.PublishedText;

/** The lines of a calendar, folded and escaped as RFC 5545 requires. */
final class ContentLines {
  private static final String BREAK = "\r\n";

  /** The maximum length of a physical line in octets, without its line break. */
  private static final int MAX_OCTETS = 75;

  /** A grapheme cluster: a letter with its marks, or an emoji made of several characters. */
  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  private static final char LAST_ASCII = '\u007F';

  private final StringBuilder out = new StringBuilder();
  private boolean sound = true;

  /** Writes a property with a value that the library made, without escapes. */
  ContentLines property(String name, Object value) {
    fold(name + ":" + value);
    return this;
  }

  /** Writes a text property; after a text with a forbidden character the lines are not sound. */
  ContentLines text(String name, LocalizedString said) {
    if (PublishedText.isForbidden(said.text())) {
      sound = false;
      return this;
    }
    String language = said.tag().map(tag -> ";LANGUAGE=" + tag).orElse("");
    fold(name + language + ":" + escaped(said.text()));
    return this;
  }

  /** Appends other lines. */
  ContentLines all(ContentLines lines) {
    out.append(lines.out);
    return this;
  }

  /** {@return whether every text could be written} */
  boolean isSound() {
    return sound;
  }

  private static String escaped(String text) {
    return PublishedText.withLineFeeds(text)
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  private void fold(String line) {
    if (Utf8.encodedLength(line) <= MAX_OCTETS) {
      out.append(line);
    } else {
      foldGraphemes(line);
    }
    out.append(BREAK);
  }

  private void foldGraphemes(String line) {
    int left = MAX_OCTETS;
    Matcher grapheme = GRAPHEME.matcher(line);
    while (grapheme.find()) {
      int start = grapheme.start();
      int end = grapheme.end();
      left =
          octets(line, start, end) < MAX_OCTETS
              ? put(line, start, end, left)
              : putSplit(line, start, end, left);
    }
  }

  /** Splits a grapheme cluster that is longer than a line, but never inside a code point. */
  private int putSplit(String line, int start, int end, int octetsLeft) {
    int left = octetsLeft;
    for (int at = start, next; at < end; at = next) {
      next = line.offsetByCodePoints(at, 1);
      left = put(line, at, next, left);
    }
    return left;
  }

  private int put(String line, int start, int end, int octetsLeft) {
    int octets = octets(line, start, end);
    if (octets > octetsLeft) {
      out.append(BREAK).append(' ').append(line, start, end);
      return MAX_OCTETS - 1 - octets;
    }
    out.append(line, start, end);
    return octetsLeft - octets;
  }

  /** {@return the length of a part of a text in UTF-8} */
  private static int octets(String text, int start, int end) {
    boolean isAscii = end == start + 1 && text.charAt(start) <= LAST_ASCII;
    return isAscii ? 1 : Utf8.encodedLength(text.substring(start, end));
  }

  /** {@return the lines, each with its line break} */
  @Override
  public String toString() {
    return out.toString();
  }
}
