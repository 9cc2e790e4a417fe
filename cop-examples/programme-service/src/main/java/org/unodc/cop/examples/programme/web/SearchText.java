package org.unodc.cop.examples.programme.web;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.text.Normalizer;
import java.util.Locale;

/** Compares texts with what readers type: without case, accents and the order of words. */
public final class SearchText {
  private static final CharMatcher MARKS =
      CharMatcher.forPredicate(
          character -> Character.getType(character) == Character.NON_SPACING_MARK);
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().trimResults();

  private SearchText() {}

  /** {@return the text without accents and in lower case} */
  public static String normalized(String text) {
    return MARKS
        .removeFrom(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .toLowerCase(Locale.ROOT);
  }

  /**
   * {@return whether a text contains all words of a search}
   *
   * @param normalized the text as {@link #normalized} returns it
   * @param words the search as entered
   */
  public static boolean hasAll(String normalized, String words) {
    return WORDS.splitToStream(normalized(words)).allMatch(normalized::contains);
  }
}
