package org.unodc.cop.sdk.report;

import java.util.Locale;
import java.util.function.IntPredicate;

/** Replaces characters that a report format cannot contain or readers cannot see by their codes. */
final class VisibleText {
  private static final int FIRST_EMBEDDING = 0x202A;
  private static final int LAST_OVERRIDE = 0x202E;

  private VisibleText() {}

  /**
   * {@return the text in one line for people to read, without directional overrides, and without
   * characters that XML 1.0 forbids}
   */
  static String inOneLine(String text) {
    return withCodes(text, VisibleText::isInvisible);
  }

  /** {@return the text unchanged, except unpaired surrogates, which no encoding can represent} */
  static String wellFormed(String text) {
    return withCodes(text, VisibleText::isSurrogate);
  }

  private static String withCodes(String text, IntPredicate isReplaced) {
    if (text.codePoints().noneMatch(isReplaced)) {
      return text;
    }
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (isReplaced.test(character)) {
                visible.append(String.format(Locale.ROOT, "[U+%04X]", character));
              } else {
                visible.appendCodePoint(character);
              }
            });
    return visible.toString();
  }

  private static boolean isInvisible(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE
        || (character >= FIRST_EMBEDDING && character <= LAST_OVERRIDE)
        || character == 0xFFFE
        || character == 0xFFFF;
  }

  private static boolean isSurrogate(int character) {
    return Character.getType(character) == Character.SURROGATE;
  }
}
