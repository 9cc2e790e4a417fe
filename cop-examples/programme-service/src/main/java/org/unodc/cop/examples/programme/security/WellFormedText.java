package org.unodc.cop.examples.programme.security;

/** Checks whether strings are well-formed text. */
public final class WellFormedText {
  private WellFormedText() {}

  /**
   * {@return whether the database can store a string: it contains no NUL, no lone surrogate, and no
   * replacement character, which replaces malformed UTF-8 in requests}
   */
  public static boolean isText(String candidate) {
    return candidate
        .codePoints()
        .noneMatch(
            point ->
                point == 0
                    || point == 0xFFFD
                    || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
  }
}
