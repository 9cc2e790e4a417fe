package org.unodc.cop.domain.stakeholder;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unodc.cop.domain.place.States;

/**
 * Forms of a name that stay the same if it is written with or without an article, a legal form or a
 * usual abbreviation.
 */
final class NameForms {
  private static final ImmutableSet<String> ARTICLES =
      ImmutableSet.of("the", "le", "la", "les", "el", "los", "las");

  private static final ImmutableSet<String> LEGAL_FORMS =
      ImmutableSet.of(
          "inc",
          "incorporated",
          "ltd",
          "limited",
          "llc",
          "corp",
          "co",
          "plc",
          "gmbh",
          "ev",
          "asbl",
          "aisbl",
          "sa",
          "srl",
          "ngo",
          "ong");

  private static final ImmutableSet<String> CONJUNCTIONS = ImmutableSet.of("&", "et", "y", "und");

  private static final ImmutableMap<String, String> ABBREVIATIONS =
      ImmutableMap.<String, String>builder()
          .put("intl", "international")
          .put("natl", "national")
          .put("assn", "association")
          .put("assoc", "association")
          .put("org", "organization")
          .put("organisation", "organization")
          .put("univ", "university")
          .put("inst", "institute")
          .put("fdn", "foundation")
          .put("found", "foundation")
          .put("fed", "federation")
          .put("ctr", "centre")
          .put("center", "centre")
          .put("soc", "society")
          .put("cttee", "committee")
          .put("comm", "commission")
          .put("dept", "department")
          .put("un", "unitednations")
          .buildOrThrow();

  private static final Pattern JOINED = Pattern.compile("[.'’ʼ]");
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Cf}&]+")).omitEmptyStrings();
  private static final Pattern ELISION = Pattern.compile("[Ll]['’ʼ]");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,10}");

  private NameForms() {}

  /** {@return the form of a name; empty if no letters or digits are left} */
  static Optional<String> form(String name, ImmutableSet<String> acronyms) {
    List<String> words = words(withoutOwnAcronym(name, acronyms));
    while (words.size() > 1 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    if (words.size() > 1 && ARTICLES.contains(words.get(0))) {
      words.remove(0);
    }
    String form =
        words.stream()
            .map(word -> CONJUNCTIONS.contains(word) ? "and" : word)
            .map(word -> ABBREVIATIONS.getOrDefault(word, word))
            .collect(Collectors.joining());
    return Optional.of(form).filter(text -> !text.isEmpty());
  }

  /**
   * {@return the first letters of the capitalized words of a name; empty if they are fewer than 3}
   */
  static Optional<String> initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : WORDS.split(name)) {
      if (Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return Optional.of(initials.toString())
        .filter(letters -> CAPITALS.matcher(letters).matches())
        .map(StakeholderNames::normalized);
  }

  /** {@return the normalized name, if it consists of 3 to 10 capital letters; empty otherwise} */
  static Optional<String> acronym(String name) {
    return Optional.of(JOINED.matcher(name.strip()).replaceAll(""))
        .filter(letters -> CAPITALS.matcher(letters).matches())
        .map(StakeholderNames::normalized);
  }

  /**
   * {@return whether two names differ in a State (Mali, Bali) or a sign (District A, District B)}
   */
  static boolean differOnPurpose(String first, String second) {
    List<String> own = new ArrayList<>(words(first));
    List<String> others = new ArrayList<>(words(second));
    for (String word : ImmutableList.copyOf(own)) {
      if (others.remove(word)) {
        own.remove(word);
      }
    }
    return own.size() == 1
        && others.size() == 1
        && ((own.get(0).length() == 1 && others.get(0).length() == 1)
            || (States.findByName(own.get(0)).isPresent()
                && States.findByName(others.get(0)).isPresent()));
  }

  private static String withoutOwnAcronym(String name, ImmutableSet<String> acronyms) {
    String printed = name.strip();
    int opening = printed.lastIndexOf('(');
    if (opening <= 0 || !printed.endsWith(")")) {
      return printed;
    }
    String before = printed.substring(0, opening);
    String inside = StakeholderNames.normalized(printed.substring(opening + 1));
    boolean isOwn =
        acronyms.contains(inside) || initials(before).filter(inside::equals).isPresent();
    return isOwn ? before : printed;
  }

  private static List<String> words(String name) {
    Matcher elision = ELISION.matcher(name);
    String whole = elision.lookingAt() ? name.substring(elision.end()) : name;
    List<String> words = new ArrayList<>();
    for (String word : WORDS.split(JOINED.matcher(whole).replaceAll(""))) {
      String normalized = word.equals("&") ? word : StakeholderNames.normalized(word);
      if (!normalized.isEmpty()) {
        words.add(normalized);
      }
    }
    return words;
  }
}
