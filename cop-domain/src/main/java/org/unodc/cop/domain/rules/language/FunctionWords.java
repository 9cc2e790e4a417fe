package org.unodc.cop.domain.rules.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Recognizes English, French and Spanish by words that only one of them, or only French and
 * Spanish, use for grammar: articles, prepositions and conjunctions.
 */
final class FunctionWords {
  private static final Splitter WORDS = Splitter.on(' ');
  private static final ImmutableMap<String, ImmutableSet<String>> OF_ONE =
      ImmutableMap.of(
          "en", words("the of and for with by from to is are its their this that which at"),
          "fr", words("le les des du et aux au une dans par avec est sont qui cette leur ses pour"),
          "es", words("el los las del y para con por una sobre su sus al se esta este"));
  private static final ImmutableListMultimap<String, String> OF_SEVERAL =
      ImmutableListMultimap.<String, String>builder()
          .putAll("fr", "de", "la", "en", "entre", "que", "d", "l", "à", "sur", "un")
          .putAll("es", "de", "la", "en", "entre", "que", "a", "un", "es", "lo")
          .putAll("en", "in", "on", "a", "an", "as", "or", "be")
          .build();
  private static final int LONGEST = 5;

  private FunctionWords() {}

  private static ImmutableSet<String> words(String words) {
    return ImmutableSet.copyOf(WORDS.split(words));
  }

  /** {@return whether a language is one that this class recognizes} */
  static boolean knows(String language) {
    return OF_ONE.containsKey(language);
  }

  /**
   * {@return the language of a text that has no such word of its own language, and enough different
   * ones of another; empty otherwise}
   *
   * @param language the primary language of the tag of the text: en, fr or es
   * @param least the number of different words that are enough
   */
  static Optional<String> otherLanguage(String language, String text, int least) {
    Set<String> words = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i > start && i - start <= LONGEST) {
          String word = text.substring(start, i).toLowerCase(Locale.ROOT);
          if (isOf(language, word)) {
            return Optional.empty();
          }
          words.add(word);
        }
        start = i + 1;
      }
    }
    return OF_ONE.entrySet().stream()
        .filter(other -> words.stream().filter(other.getValue()::contains).count() >= least)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * {@return whether two texts are exchanged: the first has a word that only the language of the
   * second uses, the second has a word of the first language, and neither has one of its own}
   *
   * @param language the language of the tag of the first text: en, fr or es
   * @param other the language of the tag of the second text: en, fr or es
   */
  static boolean areExchanged(String language, String text, String other, String otherText) {
    return !hasWord(otherText, word -> isOf(other, word))
        && !hasWord(text, word -> isOf(language, word) && !isOf(other, word))
        && hasWord(text, word -> OF_ONE.getOrDefault(other, ImmutableSet.of()).contains(word))
        && hasWord(otherText, word -> isOf(language, word));
  }

  private static boolean hasWord(String text, Predicate<String> wanted) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i > start
            && i - start <= LONGEST
            && wanted.test(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static boolean isOf(String language, String word) {
    return OF_ONE.getOrDefault(language, ImmutableSet.of()).contains(word)
        || OF_SEVERAL.containsEntry(language, word);
  }
}
