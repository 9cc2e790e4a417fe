package org.unodc.cop.sdk.yaml;

/** What may stand in YAML as it is. The ranges are fixed, whatever Unicode the Java at hand has. */
final class Characters {
  private Characters() {}

  /** {@return whether YAML 1.2 has this character at all, or only as an escape} */
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

  /** {@return whether a reader sees that this character is there, and each YAML takes it alike} */
  static boolean isPlain(int point) {
    return mayStand(point)
        && point >= ' '
        && point != 0x85
        && point != 0xAD
        && point != 0x61C
        && !isIn(point, 0x200B, 0x200F)
        && !isIn(point, 0x2028, 0x202E)
        && !isIn(point, 0x2060, 0x206F)
        && point != 0xFEFF
        && !isIn(point, 0xFFF9, 0xFFFB);
  }

  private static boolean isIn(int point, int first, int last) {
    return point >= first && point <= last;
  }
}
