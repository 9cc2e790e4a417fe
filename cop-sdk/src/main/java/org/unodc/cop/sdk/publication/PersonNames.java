package org.unodc.cop.sdk.publication;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unodc.cop.domain.person.Person;

/** The names of persons, to be found in texts regardless of capitals, blanks and titles. */
final class PersonNames {
  private static final Pattern TITLE =
      Pattern.compile("^(?:(?:h\\.? ?e|m[rs]|mrs|dr|prof|mme|mm|m|sr|sra)\\.? )+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private final ImmutableSet<String> names;

  PersonNames(Collection<Person> persons) {
    this.names =
        persons.stream()
            .map(person -> plain(person.name()))
            .flatMap(name -> Stream.of(name, TITLE.matcher(name).replaceFirst("")))
            .filter(name -> !name.isBlank())
            .collect(toImmutableSet());
  }

  /** {@return whether a text has one of the names} */
  boolean areIn(String text) {
    String words = plain(text);
    return names.stream().anyMatch(name -> isIn(words, name));
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
    return BLANKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
