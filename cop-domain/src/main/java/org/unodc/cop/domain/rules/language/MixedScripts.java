package org.unodc.cop.domain.rules.language;

import java.util.Optional;

/**
 * Finds words that mix Latin and Cyrillic letters and have a letter that looks like one of the
 * other script. Two parts of a word with a hyphen or an apostrophe between them are two words.
 */
final class MixedScripts {
  private static final String LATIN_LOOK_ALIKES = "ABEKMHOPCTXYaeopcyx";
  private static final String CYRILLIC_LOOK_ALIKES = "АВЕКМНОРСТХУІЈЅаеорсухіјѕ";
  private static final char FIRST_CYRILLIC = '\u0400';
  private static final char LAST_CYRILLIC = '\u052F';
  private static final char LAST_LATIN = '\u024F';

  private MixedScripts() {}

  /** {@return the first such word; empty if there is none} */
  static Optional<String> first(String text) {
    int i = 0;
    while (i < text.length() && !isCyrillic(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return Optional.empty();
    }
    for (int start = wordBefore(text, i); start < text.length(); start++) {
      int end = start;
      while (end < text.length() && isLetter(text.charAt(end))) {
        end++;
      }
      if (isMixed(text, start, end)) {
        return Optional.of(text.substring(start, end));
      }
      start = end;
    }
    return Optional.empty();
  }

  private static int wordBefore(String text, int at) {
    int start = at;
    while (start > 0 && isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * {@return whether a word has letters of both scripts, and either all of one script look like the
   * other one, or the scripts alternate more than once}
   */
  private static boolean isMixed(String text, int start, int end) {
    int latin = 0;
    int cyrillic = 0;
    int latinLookAlikes = 0;
    int cyrillicLookAlikes = 0;
    int changes = 0;
    for (int i = start; i < end; i++) {
      char letter = text.charAt(i);
      if (isCyrillic(letter)) {
        cyrillic++;
        cyrillicLookAlikes += CYRILLIC_LOOK_ALIKES.indexOf(letter) < 0 ? 0 : 1;
      } else {
        latin++;
        latinLookAlikes += LATIN_LOOK_ALIKES.indexOf(letter) < 0 ? 0 : 1;
      }
      changes += i > start && isCyrillic(letter) != isCyrillic(text.charAt(i - 1)) ? 1 : 0;
    }
    return latin > 0
        && cyrillic > 0
        && (changes > 1 || latin == latinLookAlikes || cyrillic == cyrillicLookAlikes);
  }

  private static boolean isLetter(char unit) {
    return isCyrillic(unit)
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= 'a' && unit <= 'z')
        || (unit >= '\u00C0' && unit <= LAST_LATIN && unit != '\u00D7' && unit != '\u00F7');
  }

  private static boolean isCyrillic(char unit) {
    return unit >= FIRST_CYRILLIC && unit <= LAST_CYRILLIC;
  }
}
