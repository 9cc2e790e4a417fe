package org.unodc.cop.domain.rules.language;

import java.util.OptionalInt;
import org.unodc.cop.domain.language.UnsafeCharacters;

/**
 * Searches for characters that hide, replace or reorder what is read: characters that are unsafe to
 * print, noncharacters, private-use characters, and invisible characters that are not where a
 * writing system or an emoji needs them.
 *
 * <p>Joiners are accepted beside letters of the scripts that use them and in emoji, variation
 * selectors after symbols and ideographs, tags in emoji of flags, isolates that are closed in their
 * line. Directional marks are accepted everywhere. The answer does not depend on the version of
 * Java.
 */
final class HiddenCharacters {
  private static final String WHITE_SPACE = "\t\n\u2028\u2029";
  private static final int NONE = -1;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int JOINER = 0x200D;
  private static final int FIRST_ISOLATE = 0x2066;
  private static final int POP_ISOLATE = 0x2069;
  private static final int EMOJI_SELECTOR = 0xFE0F;
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int CANCEL_TAG = 0xE007F;
  private static final int MOST_TAGS_OF_A_FLAG = 8;

  /** Letters of a word that web pages divide with soft hyphens, as many in German are. */
  private static final int LETTERS_OF_LONG_WORD = 12;

  private static final int LETTERS_OF_SYLLABLE = 2;

  private HiddenCharacters() {}

  /** {@return the first such code point; empty if there is none} */
  static OptionalInt first(String text) {
    int open = NONE;
    int depth = 0;
    for (int i = 0, point; i < text.length(); i += Character.charCount(point)) {
      point = text.charAt(i);
      if (isOrdinary(point)) {
        continue;
      }
      point = text.codePointAt(i);
      if (point >= FIRST_ISOLATE && point < POP_ISOLATE) {
        open = depth++ == 0 ? point : open;
      } else if (point == POP_ISOLATE) {
        if (depth-- == 0) {
          return OptionalInt.of(point);
        }
      } else if (depth > 0 && WHITE_SPACE.indexOf(point) > 0) {
        return OptionalInt.of(open);
      } else if (isOutOfPlace(text, i, point)) {
        return OptionalInt.of(point);
      }
    }
    return depth > 0 ? OptionalInt.of(open) : OptionalInt.empty();
  }

  /** {@return whether a unit is a character of the many that are always in place} */
  private static boolean isOrdinary(int unit) {
    if (unit < 0x7F) {
      return unit >= ' ';
    }
    return unit < ZERO_WIDTH_SPACE
        ? unit > 0xAD && !isBlankLetter(unit) && !isMongolianFormat(unit) && unit != 0x034F
        : unit > 0x206F && unit < Character.MIN_SURROGATE && !isBlankLetter(unit);
  }

  private static boolean isOutOfPlace(String text, int at, int point) {
    if (!UnsafeCharacters.isSafeToPrint(point)) {
      return WHITE_SPACE.indexOf(point) < 0;
    }
    int before = before(text, at);
    int after = after(text, at, point);
    if (isSelector(point)) {
      return !takesSelector(before);
    }
    if (isTag(point)) {
      return !isInFlag(text, at);
    }
    return switch (point) {
      case ZERO_WIDTH_SPACE -> !isOfComplexScript(before) && !isOfComplexScript(after);
      case 0x200C -> before == point || !(isOfComplexScript(before) || isOfComplexScript(after));
      case JOINER ->
          before == point
              || !(isOfComplexScript(before)
                  || isOfComplexScript(after)
                  || (isEmojiPart(before) && isPictograph(after)));
      case SOFT_HYPHEN -> !isInLongWord(text, at);
      case 0x034F -> !isHebrew(before);
      case 0x115F, 0x1160 -> !isOldHangul(before) && !isOldHangul(after);
      case 0x2800 -> !isBraille(before) && !isBraille(after);
      default ->
          isMongolianFormat(point)
              ? !isMongolian(before)
              : isNeverText(point) || isPrivate(point) || isNoncharacter(point);
    };
  }

  /** {@return whether a soft hyphen divides syllables of a long word} */
  private static boolean isInLongWord(String text, int at) {
    int before = lettersBeside(text, at, -1);
    int after = lettersBeside(text, at, 1);
    return before >= LETTERS_OF_SYLLABLE
        && after >= LETTERS_OF_SYLLABLE
        && before + after >= LETTERS_OF_LONG_WORD
        && text.charAt(at - 1) != SOFT_HYPHEN
        && text.charAt(at + 1) != SOFT_HYPHEN;
  }

  /** {@return the letters in one direction, without soft hyphens, up to those of a long word} */
  private static int lettersBeside(String text, int at, int step) {
    int letters = 0;
    for (int i = at + step;
        i >= 0
            && i < text.length()
            && letters < LETTERS_OF_LONG_WORD
            && (text.charAt(i) == SOFT_HYPHEN || Character.isLetter(text.charAt(i)));
        i += step) {
      letters += text.charAt(i) == SOFT_HYPHEN ? 0 : 1;
    }
    return letters;
  }

  /** {@return whether a character is a format character or a blank letter that no text needs} */
  private static boolean isNeverText(int point) {
    return switch (point) {
      case 0x17B4, 0x17B5, 0x3164, 0xFEFF, 0xFFA0 -> true;
      default ->
          (point >= 0x2060 && point <= 0x206F)
              || (point >= 0xFFF0 && point <= 0xFFFC)
              || (point >= 0x1BCA0 && point <= 0x1BCA3)
              || (point >= 0x1D173 && point <= 0x1D17A)
              || (point >= 0xE0000 && point <= 0xE0FFF);
    };
  }

  /** {@return whether a character is a letter, or a sign of Braille, that leaves a blank} */
  private static boolean isBlankLetter(int point) {
    return point == 0x115F
        || point == 0x1160
        || point == 0x17B4
        || point == 0x17B5
        || point == 0x2800
        || point == 0x3164;
  }

  private static boolean isPrivate(int point) {
    return (point >= 0xE000 && point <= 0xF8FF) || point >= 0xF0000;
  }

  private static boolean isNoncharacter(int point) {
    return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
  }

  private static boolean isSelector(int point) {
    return (point >= 0xFE00 && point <= EMOJI_SELECTOR) || (point >= 0xE0100 && point <= 0xE01EF);
  }

  private static boolean takesSelector(int base) {
    return (base >= '0' && base <= '9')
        || base == '#'
        || base == '*'
        || base == 0xA9
        || base == 0xAE
        || (base >= 0x1000 && base <= 0x109F)
        || isMongolian(base)
        || (base > 0x206F && !isSelector(base) && base != 0x3000);
  }

  private static boolean isTag(int point) {
    return point >= 0xE0020 && point <= CANCEL_TAG;
  }

  /** {@return whether the tags around a place follow a black flag, and end with a cancel tag} */
  private static boolean isInFlag(String text, int at) {
    int start = at;
    for (int tags = 0; tags < MOST_TAGS_OF_A_FLAG && isTag(before(text, start)); tags++) {
      start -= 2;
    }
    int end = at;
    for (int tags = 0; tags < MOST_TAGS_OF_A_FLAG && isTag(after(text, end)); tags++) {
      end += 2;
    }
    return before(text, start) == BLACK_FLAG && text.codePointAt(end) == CANCEL_TAG;
  }

  private static boolean isEmojiPart(int point) {
    return isPictograph(point) || point == EMOJI_SELECTOR;
  }

  private static boolean isPictograph(int point) {
    return (point >= 0x2190 && point <= 0x2BFF) || (point >= 0x1F000 && point <= 0x1FAFF);
  }

  /** {@return whether a character is of a script whose letters take joiners or have no spaces} */
  private static boolean isOfComplexScript(int point) {
    return (point >= 0x0600 && point <= 0x109F)
        || (point >= 0x1700 && point <= 0x1CFF)
        || (point >= 0xA800 && point <= 0xABFF)
        || (point >= 0xFB50 && point <= 0xFDFF && !isNoncharacter(point))
        || (point >= 0xFE70 && point <= 0xFEFC)
        || (point >= 0x10A00 && point <= 0x11FFF)
        || (point >= 0x1E900 && point <= 0x1E95F);
  }

  private static boolean isMongolianFormat(int point) {
    return point >= 0x180B && point <= 0x180F;
  }

  private static boolean isMongolian(int point) {
    return point >= 0x1800 && point <= 0x18AF && !isMongolianFormat(point);
  }

  private static boolean isHebrew(int point) {
    return point >= 0x0591 && point <= 0x05F4;
  }

  private static boolean isOldHangul(int point) {
    return point >= 0x1100 && point <= 0x11FF;
  }

  private static boolean isBraille(int point) {
    return point > 0x2800 && point <= 0x28FF;
  }

  private static int before(String text, int at) {
    return at <= 0 ? NONE : text.codePointBefore(at);
  }

  private static int after(String text, int at) {
    return after(text, at, text.codePointAt(at));
  }

  private static int after(String text, int at, int point) {
    int next = at + Character.charCount(point);
    return next < text.length() ? text.codePointAt(next) : NONE;
  }
}
