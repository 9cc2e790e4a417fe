package org.unodc.cop.sdk.icalendar;

import com.google.common.base.Utf8;
import java.util.regex.MatchResult;
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
    int left = MAX_OCTETS;
    for (MatchResult match : (Iterable<MatchResult>) GRAPHEME.matcher(line).results()::iterator) {
      String unit = match.group();
      left = Utf8.encodedLength(unit) < MAX_OCTETS ? put(unit, left) : putSplit(unit, left);
    }
    out.append(BREAK);
  }

  /** Splits a grapheme cluster that is longer than a line, but never inside a code point. */
  private int putSplit(String unit, int octetsLeft) {
    int left = octetsLeft;
    for (int character : unit.codePoints().toArray()) {
      left = put(Character.toString(character), left);
    }
    return left;
  }

  private int put(String unit, int octetsLeft) {
    int octets = Utf8.encodedLength(unit);
    if (octets > octetsLeft) {
      out.append(BREAK).append(' ').append(unit);
      return MAX_OCTETS - 1 - octets;
    }
    out.append(unit);
    return octetsLeft - octets;
  }

  /** {@return the lines, each with its line break} */
  @Override
  public String toString() {
    return out.toString();
  }
}
