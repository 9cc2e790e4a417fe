package org.unodc.cop.domain.rules;

import java.util.Optional;

/**
 * Searches for letters that were lost or replaced because a program read a text with the encoding
 * of another: U+FFFD, a question mark inside a word, and sequences such as "Ã¨" or "РљРѕ".
 *
 * <p>The bytes of UTF-8 that windows-1252, windows-1251, windows-1256 or Mac OS Roman show as other
 * characters are searched for, and Cyrillic or Arabic letters of one byte that windows-1252 shows.
 * A sequence that a correct text may contain, such as a capital letter before a quotation mark, is
 * not found.
 */
public final class LostCharacters {
  private static final char REPLACEMENT = '\uFFFD';

  /** The characters of windows-1252 for the bytes 80 to 9F; a blank where there is none. */
  static final String LATIN_BYTES = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

  /** The characters of windows-1251 for the bytes 80 to BF, without no-break space. */
  static final String CYRILLIC_BYTES =
      "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї";

  /** The characters of windows-1256 for the bytes 80 to BF, without punctuation of Arabic. */
  static final String ARABIC_BYTES =
      "€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u200C\u200Dں¢£¤¥¦§¨©ھ¬\u00AD®¯°±²³´µ¶·¸¹؛»¼½¾";

  /** Characters that may follow a letter in a correct text. */
  private static final String MAY_FOLLOW_A_LETTER = "‘’“”„‚–—…«»‹›•·°ºª®™©¹²³\u00A0";

  private static final char FIRST_TWO_BYTES = '\u00C2';
  private static final char LAST_OF_LATIN_1 = '\u00C3';
  private static final char LAST_OF_LATIN = '\u00C5';
  private static final char LAST_TWO_BYTES = '\u00DF';
  private static final char FIRST_LETTER = '\u00C0';
  private static final char LAST_LETTER = '\u00FF';
  private static final int LETTERS_OF_A_WORD = 4;

  private LostCharacters() {}

  /** {@return the first such sequence, with the letters around it; empty if there is none} */
  public static Optional<String> first(String text) {
    int highLetters = 0;
    int pairs = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char unit = text.charAt(i);
      if (unit < FIRST_LETTER) {
        if (unit == '?' && isInsideAWord(text, i)) {
          return around(text, i);
        }
        highLetters = 0;
      } else if (unit <= LAST_LETTER) {
        highLetters++;
        if (highLetters == LETTERS_OF_A_WORD && isWholeWord(text, i)) {
          return around(text, i);
        }
        if (isLatinSequence(text, i)) {
          return around(text, i);
        }
        if (unit > LAST_OF_LATIN && unit <= LAST_TWO_BYTES && isPair(text, i)) {
          pairs++;
        }
      } else {
        highLetters = 0;
        if (isOtherSequence(text, i, unit)) {
          return around(text, i);
        }
      }
      if (pairs > 1 || (unit >= '\u00E4' && unit <= '\u00E9' && areIdeographs(text, i))) {
        return around(text, i);
      }
    }
    return Optional.empty();
  }

  /** {@return whether a question mark is between a letter and a small letter, not in an address} */
  private static boolean isInsideAWord(String text, int at) {
    if (at == 0
        || at + 1 == text.length()
        || !Character.isLetter(text.charAt(at - 1))
        || !Character.isLowerCase(text.charAt(at + 1))) {
      return false;
    }
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start == 0 || "/.:=&_-".indexOf(text.charAt(start - 1)) < 0;
  }

  /** {@return whether a word consists of at least four letters from U+00C0 to U+00FF} */
  private static boolean isWholeWord(String text, int fourth) {
    int start = fourth - LETTERS_OF_A_WORD;
    if (start >= 0 && Character.isLetter(text.charAt(start))) {
      return false;
    }
    int end = fourth + 1;
    while (end < text.length() && isHighLetter(text.charAt(end))) {
      end++;
    }
    return end == text.length() || !Character.isLetter(text.charAt(end));
  }

  private static boolean isHighLetter(char unit) {
    return unit >= FIRST_LETTER && unit <= LAST_LETTER && unit != '\u00D7' && unit != '\u00F7';
  }

  /** {@return whether the UTF-8 bytes of a Latin letter, of a sign or of an emoji begin here} */
  private static boolean isLatinSequence(String text, int at) {
    char lead = text.charAt(at);
    char second = unit(text, at + 1);
    if (lead >= FIRST_TWO_BYTES && lead <= LAST_OF_LATIN) {
      return isByte(second) && isUnusual(text, at, lead, second);
    }
    return switch (lead) {
      case '\u00E2' -> second == '€' || ("‚„†ˆ\u0080".indexOf(second) >= 0 && isByte(text, at + 2));
      case '\u00EF' ->
          (second == '»' && unit(text, at + 2) == '¿')
              || (second == '¿' && unit(text, at + 2) == '½');
      case '\u00F0' -> second == 'Ÿ' && isByte(text, at + 2);
      default -> false;
    };
  }

  /** {@return whether no correct text has this pair at this place} */
  private static boolean isUnusual(String text, int at, char lead, char second) {
    boolean followsALetter = at > 0 && Character.isLetter(text.charAt(at - 1));
    boolean followsACapital = followsALetter && Character.isUpperCase(text.charAt(at - 1));
    boolean precedesALetter = Character.isLetter(unit(text, at + 2));
    boolean mayFollow = MAY_FOLLOW_A_LETTER.indexOf(second) >= 0;
    if (lead <= LAST_OF_LATIN_1) {
      return !followsACapital || precedesALetter;
    }
    return followsALetter && (!mayFollow || (precedesALetter && !followsACapital));
  }

  /** {@return whether the two bytes of a Greek, Cyrillic or Arabic letter may begin here} */
  private static boolean isPair(String text, int at) {
    char second = unit(text, at + 1);
    return isByte(second) && MAY_FOLLOW_A_LETTER.indexOf(second) < 0;
  }

  /** {@return whether the three bytes of each of two ideographs begin here} */
  private static boolean areIdeographs(String text, int at) {
    char next = unit(text, at + 3);
    return isIdeograph(text, at) && next >= '\u00E3' && next <= '\u00EF' && isByte(text, at + 4);
  }

  private static boolean isIdeograph(String text, int at) {
    return isByte(text, at + 1)
        && isByte(text, at + 2)
        && (MAY_FOLLOW_A_LETTER.indexOf(text.charAt(at + 1)) < 0
            || MAY_FOLLOW_A_LETTER.indexOf(text.charAt(at + 2)) < 0);
  }

  /** {@return whether a sequence begins here whose first character is not in Latin-1} */
  private static boolean isOtherSequence(String text, int at, char unit) {
    return switch (unit) {
      case REPLACEMENT -> true;
      case 'Р', 'С' -> isPairOf(text, at, "РС", CYRILLIC_BYTES) && !areCapitals(text, at);
      case 'ط', 'ظ' -> isPairOf(text, at, "طظ", ARABIC_BYTES);
      case 'Г', 'В' -> isLatinPair(text, at);
      case '\u221A', '\u251C' ->
          Character.isLetter(unit(text, at - 1)) && isBeyondAscii(text, at + 1);
      default -> false;
    };
  }

  /** {@return whether windows-1251 shows the two bytes of a Latin letter here, beside another} */
  private static boolean isLatinPair(String text, int at) {
    boolean followsLatin = isLatin(unit(text, at - 1));
    boolean precedesLatin = isLatin(unit(text, at + 2));
    char second = unit(text, at + 1);
    return CYRILLIC_BYTES.indexOf(second) >= 0
        && (MAY_FOLLOW_A_LETTER.indexOf(second) < 0
            ? followsLatin || precedesLatin
            : followsLatin && precedesLatin);
  }

  /** {@return whether two pairs of a leading and a following byte begin here} */
  private static boolean isPairOf(String text, int at, String leads, String bytes) {
    return bytes.indexOf(unit(text, at + 1)) >= 0
        && leads.indexOf(unit(text, at + 2)) >= 0
        && bytes.indexOf(unit(text, at + 3)) >= 0;
  }

  /** {@return whether all is in capitals, such as the end of a Ukrainian word in СІРІ} */
  private static boolean areCapitals(String text, int at) {
    return Character.isUpperCase(unit(text, at + 1)) && Character.isUpperCase(unit(text, at + 3));
  }

  private static boolean isBeyondAscii(String text, int at) {
    return unit(text, at) > '\u007F';
  }

  private static boolean isLatin(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  }

  private static boolean isByte(String text, int at) {
    return isByte(unit(text, at));
  }

  /** {@return whether windows-1252 or ISO 8859-1 shows a byte from 80 to BF as this character} */
  private static boolean isByte(char unit) {
    return (unit >= '\u0080' && unit <= '\u00BF')
        || (unit > LAST_LETTER && LATIN_BYTES.indexOf(unit) >= 0);
  }

  /** {@return the character at an index; a blank outside the text} */
  private static char unit(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }

  /** {@return the part of a text between the blanks around an index, of at most 40 characters} */
  private static Optional<String> around(String text, int at) {
    int start = at;
    while (start > 0 && start > at - 20 && !isBlank(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && end < at + 20 && !isBlank(text.charAt(end))) {
      end++;
    }
    return Optional.of(text.substring(start, end));
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || unit == '\u00A0';
  }
}
