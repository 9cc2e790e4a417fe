package org.unodc.cop.sdk.internal.table;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalizes texts so that different spellings can be compared. */
public final class SpellingNormalizer {
  /** Maximum length of a text that is normalized; longer texts are neither headers nor names. */
  private static final int MAX_LENGTH = 500;

  /** Combining marks, and the character that lengthens Arabic words. */
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640]");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private static final CharMatcher BETWEEN_ASCII_WORDS =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).negate().precomputed();

  private SpellingNormalizer() {}

  /** Letters that have no accent to leave out, and the letters that lists write for them. */
  private static final ImmutableMap<String, String> LETTERS =
      ImmutableMap.of("œ", "oe", "æ", "ae", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th");

  private static final Pattern OTHER_LETTERS =
      Pattern.compile("[" + String.join("", LETTERS.keySet()) + "]");

  /**
   * {@return the words of a text in lower case, without accents and punctuation, with oe for œ; a
   * text of more than 500 characters is unchanged}
   */
  public static String folded(String text) {
    if (text.length() > MAX_LENGTH) {
      return text;
    }
    if (CharMatcher.ascii().matchesAllOf(text)) {
      return BETWEEN_ASCII_WORDS.trimAndCollapseFrom(Ascii.toLowerCase(text), ' ');
    }
    String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
    // Upper case first, because it unifies different lower-case letters, such as σ and ς.
    String small = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
    String words = BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
    return OTHER_LETTERS.matcher(words).replaceAll(letter -> LETTERS.get(letter.group()));
  }
}
