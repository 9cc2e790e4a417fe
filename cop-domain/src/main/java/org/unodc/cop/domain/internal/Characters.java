package org.unodc.cop.domain.internal;

import java.util.Locale;

/** Characters that nobody sees, and that change what others see. */
public final class Characters {
  private static final int FIRST_EMBEDDING = 0x202A;
  private static final int LAST_OVERRIDE = 0x202E;
  private static final int FIRST_ISOLATE = 0x2066;
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private Characters() {}

  /**
   * {@return whether a text should not hold this code point: controls but tab and line feed,
   * bidirectional embeddings and overrides, halves of surrogate pairs}
   *
   * <p>Marks and isolates (U+061C, U+200E, U+200F, U+2066 to U+2069) are what Arabic needs.
   */
  public static boolean isForbidden(int character) {
    return (Character.isISOControl(character) && character != '\t' && character != '\n')
        || (character >= FIRST_EMBEDDING && character <= LAST_OVERRIDE)
        || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
  }

  /** {@return the code point in the way of the Unicode Standard, such as U+202E} */
  public static String name(int character) {
    return String.format(Locale.ROOT, "U+%04X", character);
  }

  /** {@return the text in one line, with the names of those characters that nobody sees} */
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

  /** {@return the text between characters that keep its direction from the text around it} */
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
