package org.unodc.cop.domain.internal;

import java.util.Locale;

/** Invisible characters, and characters that change how the text around them is displayed. */
public final class Characters {
  private static final int FIRST_EMBEDDING = 0x202A;
  private static final int LAST_OVERRIDE = 0x202E;
  private static final int FIRST_ISOLATE = 0x2066;
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private Characters() {}

  /**
   * {@return whether a text should not contain this code point: a control except tab and line feed,
   * a bidirectional embedding or override, or an unpaired surrogate}
   *
   * <p>Directional marks and isolates (U+061C, U+200E, U+200F, U+2066 to U+2069) are allowed,
   * because Arabic text needs them.
   */
  public static boolean isForbidden(int character) {
    return (Character.isISOControl(character) && character != '\t' && character != '\n')
        || (character >= FIRST_EMBEDDING && character <= LAST_OVERRIDE)
        || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
  }

  /** {@return the code point in the notation of the Unicode Standard, such as U+202E} */
  public static String name(int character) {
    return String.format(Locale.ROOT, "U+%04X", character);
  }

  /**
   * {@return the text in one line, with each forbidden character, tab, line feed and isolate
   * replaced by its code point in brackets}
   */
  public static String visible(String text) {
    if (text.codePoints().noneMatch(Characters::isInvisible)) {
      return text;
    }
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (isInvisible(character)) {
                visible.append('[').append(name(character)).append(']');
              } else {
                visible.appendCodePoint(character);
              }
            });
    return visible.toString();
  }

  /**
   * {@return the text between isolate characters, which keep its direction separate from the
   * surrounding text}
   */
  public static String isolated(String text) {
    return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
  }

  private static boolean isInvisible(int character) {
    return isForbidden(character)
        || character == '\t'
        || character == '\n'
        || (character >= FIRST_ISOLATE && character <= POP_DIRECTIONAL_ISOLATE);
  }
}
