package org.unodc.cop.sdk.report;

/**
 * Measures how many columns a text takes on a terminal.
 *
 * <p>The width follows the East Asian Width of Unicode 17 (Unicode Standard Annex #11): a wide or
 * fullwidth character takes two columns, any other character one. Combining marks, invisible
 * characters, and the vowels and final consonants of decomposed Hangul take none. An emoji takes
 * two columns, also if a variation selector, a skin tone or joined emoji follow it, and a flag
 * takes two. Terminals that do not support joined emoji show them wider.
 *
 * <p>Control characters, tabs and line breaks count as zero. Replace them before the text is
 * measured.
 *
 * <pre>{@code
 * DisplayWidth.of("COP12")   // 5
 * DisplayWidth.of("대한민국") // 8
 * }</pre>
 */
public final class DisplayWidth {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int EMOJI_PRESENTATION = 0xFE0F;
  private static final int NONE = -1;

  /** The code points whose East Asian Width is Wide or Fullwidth. */
  private static final CodePointRanges WIDE =
      CodePointRanges.of(
          """
          1100-115F 231A-231B 2329-232A 23E9-23EC 23F0 23F3 25FD-25FE 2614-2615 2630-2637
          2648-2653 267F 268A-268F 2693 26A1 26AA-26AB 26BD-26BE 26C4-26C5 26CE 26D4 26EA
          26F2-26F3 26F5 26FA 26FD 2705 270A-270B 2728 274C 274E 2753-2755 2757 2795-2797 27B0
          27BF 2B1B-2B1C 2B50 2B55 2E80-2E99 2E9B-2EF3 2F00-2FD5 2FF0-303E 3041-3096 3099-30FF
          3105-312F 3131-318E 3190-31E5 31EF-321E 3220-3247 3250-A48C A490-A4C6 A960-A97C
          AC00-D7A3 F900-FAFF FE10-FE19 FE30-FE52 FE54-FE66 FE68-FE6B FF01-FF60 FFE0-FFE6
          16FE0-16FE4 16FF0-16FF6 17000-18CD5 18CFF-18D1E 18D80-18DF2 1AFF0-1AFF3 1AFF5-1AFFB
          1AFFD-1AFFE 1B000-1B122 1B132 1B150-1B152 1B155 1B164-1B167 1B170-1B2FB 1D300-1D356
          1D360-1D376 1F004 1F0CF 1F18E 1F191-1F19A 1F200-1F202 1F210-1F23B 1F240-1F248
          1F250-1F251 1F260-1F265 1F300-1F320 1F32D-1F335 1F337-1F37C 1F37E-1F393 1F3A0-1F3CA
          1F3CF-1F3D3 1F3E0-1F3F0 1F3F4 1F3F8-1F43E 1F440 1F442-1F4FC 1F4FF-1F53D 1F54B-1F54E
          1F550-1F567 1F57A 1F595-1F596 1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC 1F6D0-1F6D2
          1F6D5-1F6D8 1F6DC-1F6DF 1F6EB-1F6EC 1F6F4-1F6FC 1F7E0-1F7EB 1F7F0 1F90C-1F93A
          1F93C-1F945 1F947-1F9FF 1FA70-1FA7C 1FA80-1FA8A 1FA8E-1FAC6 1FAC8 1FACD-1FADC
          1FADF-1FAEA 1FAEF-1FAF8 20000-2FFFD 30000-3FFFD
          """);

  /** The emoji that take one column unless a variation selector or a skin tone follows. */
  private static final CodePointRanges NARROW_EMOJI =
      CodePointRanges.of(
          """
          23 2A 30-39 A9 AE 203C 2049 2122 2139 2194-2199 21A9-21AA 2328 23CF 23ED-23EF 23F1-23F2
          23F8-23FA 24C2 25AA-25AB 25B6 25C0 25FB-25FC 2600-2604 260E 2611 2618 261D 2620
          2622-2623 2626 262A 262E-262F 2638-263A 2640 2642 265F-2660 2663 2665-2666 2668 267B
          267E 2692 2694-2697 2699 269B-269C 26A0 26A7 26B0-26B1 26C8 26CF 26D1 26D3 26E9
          26F0-26F1 26F4 26F7-26F9 2702 2708-2709 270C-270D 270F 2712 2714 2716 271D 2721
          2733-2734 2744 2747 2763-2764 27A1 2934-2935 2B05-2B07 1F170-1F171 1F17E-1F17F 1F321
          1F324-1F32C 1F336 1F37D 1F396-1F397 1F399-1F39B 1F39E-1F39F 1F3CB-1F3CE 1F3D4-1F3DF
          1F3F3 1F3F5 1F3F7 1F43F 1F441 1F4FD 1F549-1F54A 1F56F-1F570 1F573-1F579 1F587
          1F58A-1F58D 1F590 1F5A5 1F5A8 1F5B1-1F5B2 1F5BC 1F5C2-1F5C4 1F5D1-1F5D3 1F5DC-1F5DE
          1F5E1 1F5E3 1F5E8 1F5EF 1F5F3 1F5FA 1F6CB 1F6CD-1F6CF 1F6E0-1F6E5 1F6E9 1F6F0 1F6F3
          """);

  /** The emoji that a skin tone can follow. */
  private static final CodePointRanges SKIN_TONE_BASE =
      CodePointRanges.of(
          """
          261D 26F9 270A-270D 1F385 1F3C2-1F3C4 1F3C7 1F3CA-1F3CC 1F442-1F443 1F446-1F450
          1F466-1F478 1F47C 1F481-1F483 1F485-1F487 1F48F 1F491 1F4AA 1F574-1F575 1F57A 1F590
          1F595-1F596 1F645-1F647 1F64B-1F64F 1F6A3 1F6B4-1F6B6 1F6C0 1F6CC 1F90C 1F90F
          1F918-1F91F 1F926 1F930-1F939 1F93C-1F93E 1F977 1F9B5-1F9B6 1F9B8-1F9B9 1F9BB
          1F9CD-1F9CF 1F9D1-1F9DD 1FAC3-1FAC5 1FAF0-1FAF8
          """);

  /** Format characters that are visible: the soft hyphen, and signs that enclose numbers. */
  private static final CodePointRanges VISIBLE_FORMATS =
      CodePointRanges.of("AD 600-605 6DD 70F 890-891 8E2 110BD 110CD");

  /** Vowels and final consonants that join the Hangul consonant before them. */
  private static final CodePointRanges JOINING_JAMO =
      CodePointRanges.of("1160-11FF D7B0-D7C6 D7CB-D7FB");

  private int width;

  /** The character that the following marks, selectors and joined emoji belong to. */
  private int base = NONE;

  private int baseWidth;
  private int previous = NONE;

  private DisplayWidth() {}

  /** {@return the number of columns that a text takes in one line} */
  public static int of(CharSequence text) {
    DisplayWidth columns = new DisplayWidth();
    text.codePoints().forEach(columns::add);
    return columns.width;
  }

  private void add(int codePoint) {
    if (codePoint == EMOJI_PRESENTATION) {
      if (previous == base && NARROW_EMOJI.contains(base)) {
        widenBase();
      }
    } else if (isSkinTone(codePoint) && isSkinToneBase()) {
      widenBase();
    } else if (previous == ZERO_WIDTH_JOINER && isEmoji(base) && isEmoji(codePoint)) {
      widenBase();
      base = codePoint;
    } else if (!isZeroWidth(codePoint)) {
      base = codePoint;
      baseWidth = WIDE.contains(codePoint) ? 2 : 1;
      width += baseWidth;
    }
    previous = codePoint;
  }

  private void widenBase() {
    width += 2 - baseWidth;
    baseWidth = 2;
  }

  private static boolean isSkinTone(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }

  private boolean isSkinToneBase() {
    return SKIN_TONE_BASE.contains(base) && (previous == base || previous == EMOJI_PRESENTATION);
  }

  /** Returns whether a code point can be part of a sequence of joined emoji. */
  private static boolean isEmoji(int codePoint) {
    return NARROW_EMOJI.contains(codePoint)
        || (WIDE.contains(codePoint) && isInEmojiBlock(codePoint));
  }

  private static boolean isInEmojiBlock(int codePoint) {
    return (codePoint >= 0x231A && codePoint <= 0x2B55)
        || (codePoint >= 0x1F000 && codePoint <= 0x1FAFF);
  }

  private static boolean isZeroWidth(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> !VISIBLE_FORMATS.contains(codePoint);
      default -> JOINING_JAMO.contains(codePoint);
    };
  }
}
