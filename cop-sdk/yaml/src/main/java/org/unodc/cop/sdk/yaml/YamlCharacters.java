package org.unodc.cop.sdk.yaml;

import org.unodc.cop.domain.language.UnsafeCharacters;

/**
 * Classifies characters for YAML. The ranges are fixed, independent of the Unicode version of Java.
 */
final class YamlCharacters {
  private YamlCharacters() {}

  /** {@return whether YAML 1.2 allows this character without an escape} */
  static boolean mayStand(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || point == 0x85
        || isIn(point, 0x20, 0x7E)
        || isIn(point, 0xA0, 0xD7FF)
        || isIn(point, 0xE000, 0xFFFD)
        || point > 0xFFFF;
  }

  /**
   * {@return whether this character is visible and has the same meaning in each version of YAML}
   */
  static boolean isPlain(int point) {
    return mayStand(point) && UnsafeCharacters.isSafeToPrint(point) && !isInvisible(point);
  }

  /**
   * Returns whether a character is an invisible one that this library escapes. The list is frozen,
   * so that a record is always written with the same bytes.
   */
  private static boolean isInvisible(int point) {
    return point == 0xAD
        || point == 0x61C
        || isIn(point, 0x200B, 0x200F)
        || isIn(point, 0x2060, 0x206F)
        || point == 0xFEFF
        || isIn(point, 0xFFF9, 0xFFFB);
  }

  private static boolean isIn(int point, int first, int last) {
    return point >= first && point <= last;
  }
}
