package org.unodc.cop.sdk.publication;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unodc.cop.domain.person.Person;

/**
 * The names of persons, to be found in texts regardless of capitals, accents, blanks and titles.
 *
 * <p>A text also has a name if it has all words of the name near each other in any order, as in
 * "SMITH, Jane" or in {@code jane-smith}, or a word of the name after a title, as in "Ms. Smith".
 */
final class PersonNames {
  private static final Pattern TITLE =
      Pattern.compile("^(?:(?:h\\.? ?e|m[rs]|mrs|dr|prof|mme|mm|m|sr|sra)\\.? )+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Splitter WORDS = Splitter.on(Pattern.compile("\\P{L}+")).omitEmptyStrings();
  private static final ImmutableSet<String> TITLES =
      ImmutableSet.of("mr", "ms", "mrs", "dr", "prof", "mme", "m", "sr", "sra");

  /** Maximum number of other words between the words of a name, such as further given names. */
  private static final int MAX_OTHERS = 2;

  private final ImmutableSet<String> names;

  /** The words of each name that has several; initials are left out. */
  private final ImmutableList<ImmutableSet<String>> words;

  PersonNames(Collection<Person> persons) {
    this.names =
        persons.stream()
            .map(person -> plain(person.name()))
            .flatMap(name -> Stream.of(name, TITLE.matcher(name).replaceFirst("")))
            .filter(name -> !name.isBlank())
            .collect(toImmutableSet());
    this.words =
        names.stream()
            .map(name -> ImmutableSet.copyOf(words(TITLE.matcher(name).replaceFirst(""))))
            .filter(name -> name.size() > 1)
            .distinct()
            .collect(toImmutableList());
  }

  /** {@return whether a text has one of the names} */
  boolean areIn(String text) {
    String plain = plain(text);
    if (names.stream().anyMatch(name -> isIn(plain, name))) {
      return true;
    }
    List<String> all = WORDS.splitToList(bare(plain));
    return words.stream().anyMatch(name -> areNear(all, name) || followTitle(all, name));
  }

  private static boolean areNear(List<String> text, Set<String> name) {
    for (int i = 0; i < text.size(); i++) {
      if (name.contains(text.get(i))) {
        int end = Math.min(text.size(), i + name.size() + MAX_OTHERS);
        if (text.subList(i, end).containsAll(name)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean followTitle(List<String> text, Set<String> name) {
    for (int i = 1; i < text.size(); i++) {
      if (TITLES.contains(text.get(i - 1)) && name.contains(text.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@return the words of a name of more than one letter} */
  private static List<String> words(String name) {
    return WORDS.splitToStream(bare(name)).filter(word -> word.length() > 1).toList();
  }

  /** {@return a text without accents} */
  private static String bare(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }

  private static boolean isIn(String words, String name) {
    for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !isLetter(words.codePointBefore(at), name.codePointAt(0));
      boolean ends =
          end == words.length()
              || !isLetter(words.codePointAt(end), name.codePointBefore(name.length()));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a letter continues a word; words in Chinese have no blanks between them. */
  private static boolean isLetter(int neighbour, int own) {
    return Character.isLetter(neighbour) && !Character.isIdeographic(own);
  }

  private static String plain(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip().replace('Σ', 'σ').toLowerCase(Locale.ROOT);
  }
}
