package org.unodc.cop.examples.programme.security;

/** Tells text from what only looks like it. */
final class WellFormedText {
  private WellFormedText() {}

  /**
   * {@return whether it is text that a database takes: no NUL, no half of a character, and nothing
   * that was no UTF-8 when it came}
   */
  static boolean isText(String candidate) {
    return candidate
        .codePoints()
        .noneMatch(
            point ->
                point == 0
                    || point == 0xFFFD
                    || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
  }
}
