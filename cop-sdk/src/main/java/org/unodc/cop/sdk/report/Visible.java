package org.unodc.cop.sdk.report;

import java.util.Locale;
import java.util.function.IntPredicate;

/** Shows by name the characters that a form of report cannot hold, or that nobody would see. */
final class Visible {
  private static final int FIRST_EMBEDDING = 0x202A;
  private static final int LAST_OVERRIDE = 0x202E;

  private Visible() {}

  /**
   * {@return the text in one line for people to read, in which no override turns a direction, and
   * which holds nothing that XML 1.0 forbids}
   */
  static String inOneLine(String text) {
    return shown(text, Visible::isInvisible);
  }

  /** {@return the text as it is, but for halves of characters, which no encoding has} */
  static String wellFormed(String text) {
    return shown(text, Visible::isHalf);
  }

  private static String shown(String text, IntPredicate named) {
    if (text.codePoints().noneMatch(named)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (named.test(character)) {
                shown.append(String.format(Locale.ROOT, "[U+%04X]", character));
              } else {
                shown.appendCodePoint(character);
              }
            });
    return shown.toString();
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

  private static boolean isHalf(int character) {
    return Character.getType(character) == Character.SURROGATE;
  }
}
