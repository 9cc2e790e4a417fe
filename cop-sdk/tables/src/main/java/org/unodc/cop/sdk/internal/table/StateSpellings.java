package org.unodc.cop.sdk.internal.table;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** Finds States by the spellings that lists use. */
public final class StateSpellings {
  /** Longer texts are not names of States. */
  private static final int MAX_LENGTH = 200;

  private static final String ARTICLE = "the ";

  private StateSpellings() {}

  /**
   * {@return the State with this code or name; empty if not exactly one State has this name}
   *
   * <p>The names are those of the United Nations, those of CLDR, former names and usual
   * abbreviations, also with their parts inverted or an article added, such as "Korea, Republic
   * of", "Tanzania (United Republic of)" and "Gambia, The".
   */
  public static Optional<State> find(String text) {
    ImmutableSet<State> found = candidates(text);
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /**
   * {@return the States that a code or name may mean, such as two for Korea; empty if no State has
   * the name}
   */
  public static ImmutableSet<State> candidates(String text) {
    Optional<State> coded = States.findByCode(text);
    if (coded.isPresent() || text.length() > MAX_LENGTH) {
      return coded.stream().collect(ImmutableSet.toImmutableSet());
    }
    ImmutableSet<State> exact = called(text);
    return exact.isEmpty() && !isTerritory(text) ? rearranged(text) : exact;
  }

  private static boolean isTerritory(String text) {
    return text.length() <= MAX_LENGTH && ListedStateNames.get().isTerritory(text);
  }

  /** {@return whether this is the name of States, or of a territory or area} */
  public static boolean isKnown(String text) {
    return isTerritory(text) || !candidates(text).isEmpty();
  }

  /** {@return why {@link #find} does not find a State, in whole sentences} */
  public static Translatable refusal(String text) {
    Translatable quoted = InputQuotation.quoted(text);
    ImmutableSet<State> several = candidates(text);
    if (several.size() > 1) {
      Translatable names =
          several.stream()
              .map(state -> ProblemText.of("state.with-code", state.name(), state.code().value()))
              .reduce((first, second) -> ProblemText.of("state.or", first, second))
              .orElseThrow();
      return ProblemText.of("state.ambiguous", quoted, names);
    }
    return ProblemText.of(isTerritory(text) ? "state.territory" : "state.unknown", quoted);
  }

  private static ImmutableSet<State> called(String name) {
    return States.findByName(name)
        .map(ImmutableSet::of)
        .orElseGet(() -> ListedStateNames.get().statesCalled(name));
  }

  private static ImmutableSet<State> rearranged(String text) {
    String name = withoutArticle(text.strip().replace(" & ", " and "));
    return Stream.concat(Stream.of(name), inverted(name))
        .flatMap(spelling -> called(spelling).stream())
        .collect(ImmutableSet.toImmutableSet());
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
