package org.unodc.cop.sdk.codec.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the spellings of a word have in common. */
public final class Spellings {
  /** Longer texts are neither headers nor names; to normalize them would only cost time. */
  private static final int LONGEST = 500;

  /** Combining marks, and the stroke that lengthens Arabic words. */
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640]");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Spellings() {}

  /** {@return the words of a text without capitals, accents and punctuation} */
  public static String folded(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
    // Capitals first: they alone make one of small letters that differ, such as σ and ς.
    String small = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
    return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
  }
}
