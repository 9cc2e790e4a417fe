package org.unodc.cop.sdk.internal.table;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;

/** Finds States by the spellings that lists use. */
public final class StateSpellings {
  /** Longer texts are not names of States. */
  private static final int MAX_LENGTH = 200;

  private static final String ARTICLE = "the ";

  private StateSpellings() {}

  /**
   * {@return the State with this code or name, including names in which the parts are inverted or
   * an article is added, such as "Korea, Republic of", "Tanzania (United Republic of)" and "Gambia,
   * The"; empty if not exactly one State has this name}
   */
  public static Optional<State> find(String text) {
    return States.findByCode(text)
        .or(() -> States.findByName(text))
        .or(() -> text.length() > MAX_LENGTH ? Optional.empty() : findRearranged(text));
  }

  private static Optional<State> findRearranged(String text) {
    String name = withoutArticle(text.strip().replace(" & ", " and "));
    ImmutableSet<State> found =
        Stream.concat(Stream.of(name), inverted(name))
            .flatMap(spelling -> States.findByName(spelling).stream())
            .collect(ImmutableSet.toImmutableSet());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** {@return the name without "The" before it, or after it as in "Gambia, The"} */
  private static String withoutArticle(String name) {
    for (String after : new String[] {", the", " (the)"}) {
      if (Ascii.toLowerCase(name).endsWith(after)) {
        return name.substring(0, name.length() - after.length());
      }
    }
    return Ascii.toLowerCase(name).startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name;
  }

  /** {@return the other orders of a name of two parts, such as "Korea, Republic of"} */
  private static Stream<String> inverted(String name) {
    boolean inBrackets = name.endsWith(")") || name.endsWith("]");
    int first = inBrackets ? Math.max(name.indexOf('('), name.indexOf('[')) : name.indexOf(',');
    if (first <= 0) {
      return Stream.empty();
    }
    int end = inBrackets ? name.length() - 1 : name.length();
    String main = name.substring(0, first).strip();
    String rest = withoutArticle(name.substring(first + 1, end).strip());
    String blank = rest.endsWith("'") || rest.endsWith("\u2019") ? "" : " ";
    return Stream.of(rest + blank + main, main + " (" + rest + ")");
  }
}
