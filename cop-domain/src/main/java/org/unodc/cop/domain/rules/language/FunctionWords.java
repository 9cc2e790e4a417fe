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

  private static boolean isOf(String language, String word) {
    return OF_ONE.getOrDefault(language, ImmutableSet.of()).contains(word)
        || OF_SEVERAL.containsEntry(language, word);
  }
}
