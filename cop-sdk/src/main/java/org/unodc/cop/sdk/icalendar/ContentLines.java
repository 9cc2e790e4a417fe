package org.unodc.cop.sdk.icalendar;

import com.google.common.base.Utf8;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.unodc.cop.sdk.codec.event.Said;
import org.unodc.cop.sdk.codec.event.Texts;

/** The lines of a calendar, folded and escaped as RFC 5545 has it. */
final class ContentLines {
  private static final String BREAK = "\r\n";

  /** How many octets a physical line has at the most, without its break. */
  private static final int LONGEST = 75;

  /** What a reader sees as one character: a letter with its marks, a flag, a family. */
  private static final Pattern SEEN_AS_ONE = Pattern.compile("\\X");

  private final StringBuilder out = new StringBuilder();
  private boolean sound = true;

  /** Writes a property whose value the program itself has made. */
  ContentLines property(String name, Object value) {
    fold(name + ":" + value);
    return this;
  }

  /** Writes a property whose value is a text; one with a forbidden character spoils the lines. */
  ContentLines text(String name, Said said) {
    if (Texts.isForbidden(said.text())) {
      sound = false;
      return this;
    }
    String language = said.tag().map(tag -> ";LANGUAGE=" + tag).orElse("");
    fold(name + language + ":" + escaped(said.text()));
    return this;
  }

  /** Writes what other lines hold. */
  ContentLines all(ContentLines lines) {
    out.append(lines.out);
    return this;
  }

  /** {@return whether every text could be written} */
  boolean isSound() {
    return sound;
  }

  private static String escaped(String text) {
    return Texts.withLineFeeds(text)
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  private void fold(String line) {
    int left = LONGEST;
    for (MatchResult seen : (Iterable<MatchResult>) SEEN_AS_ONE.matcher(line).results()::iterator) {
      String unit = seen.group();
      left = Utf8.encodedLength(unit) < LONGEST ? put(unit, left) : putSplit(unit, left);
    }
    out.append(BREAK);
  }

  /** What is longer than a line is split all the same, but never inside of a code point. */
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
      return LONGEST - 1 - octets;
    }
    out.append(unit);
    return octetsLeft - octets;
  }

  /** {@return the lines, each with its break} */
  @Override
  public String toString() {
    return out.toString();
  }
}
