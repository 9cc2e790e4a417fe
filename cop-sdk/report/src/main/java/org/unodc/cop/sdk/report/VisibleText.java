package org.unodc.cop.sdk.report;

import org.unodc.cop.domain.language.UnsafeCharacters;

/** Replaces characters that a report format cannot contain or readers cannot see by their codes. */
final class VisibleText {
  private VisibleText() {}

  /**
   * {@return the text in one line for people to read, without directional overrides, and without
   * characters that XML 1.0 forbids}
   */
  static String inOneLine(String text) {
    return UnsafeCharacters.replace(
        text, UnsafeCharacters::isSafeToPrint, UnsafeCharacters::inBrackets);
  }

  /** {@return the text unchanged, except unpaired surrogates, which no encoding can represent} */
  static String wellFormed(String text) {
    return UnsafeCharacters.replace(text, VisibleText::isEncodable, UnsafeCharacters::inBrackets);
  }

  private static boolean isEncodable(int codePoint) {
    return Character.getType(codePoint) != Character.SURROGATE;
  }
}
