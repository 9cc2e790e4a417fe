package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.internal.NameFolding;
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

  /** The marks between the letters of one word. */
  private static final String JOINING = ".'’ʼ";

  private static final String APOSTROPHES = "'’ʼ";

  /** The general categories of letters, marks, digits and invisible characters, one bit each. */
  private static final int WORD_TYPES =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER
          | 1 << Character.FORMAT;

  private static final int FEWEST_CAPITALS = 3;
  private static final int MOST_CAPITALS = 10;

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
    StringBuilder form = new StringBuilder(name.length());
    for (String word : words) {
      form.append(CONJUNCTIONS.contains(word) ? "and" : ABBREVIATIONS.getOrDefault(word, word));
    }
    return Optional.of(form.toString()).filter(text -> !text.isEmpty());
  }

  /**
   * {@return the first letters of the capitalized words of a name; empty if they are fewer than 3}
   */
  static Optional<String> initials(String name) {
    StringBuilder initials = new StringBuilder();
    boolean isInWord = false;
    for (int i = 0, point; i < name.length(); i += Character.charCount(point)) {
      point = name.codePointAt(i);
      boolean isPart = isPartOfWord(point);
      if (isPart && !isInWord && Character.isUpperCase(point)) {
        initials.appendCodePoint(point);
      }
      isInWord = isPart;
    }
    return normalizedCapitals(initials.toString());
  }

  /** {@return the normalized name, if it consists of 3 to 10 capital letters; empty otherwise} */
  static Optional<String> acronym(String name) {
    return normalizedCapitals(name.strip());
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
    String inside = NameFolding.folded(printed.substring(opening + 1));
    boolean isOwn =
        acronyms.contains(inside) || initials(before).filter(inside::equals).isPresent();
    return isOwn ? before : printed;
  }

  private static List<String> words(String name) {
    boolean beginsWithElision =
        name.length() > 1
            && "Ll".indexOf(name.charAt(0)) >= 0
            && APOSTROPHES.indexOf(name.charAt(1)) >= 0;
    List<String> words = new ArrayList<>();
    for (String word : printedWords(beginsWithElision ? name.substring(2) : name)) {
      String normalized = word.equals("&") ? word : NameFolding.folded(word);
      if (!normalized.isEmpty()) {
        words.add(normalized);
      }
    }
    return words;
  }

  /** {@return the normalized letters, if they are 3 to 10 capitals, without joining marks} */
  private static Optional<String> normalizedCapitals(String letters) {
    StringBuilder capitals = new StringBuilder();
    int count = 0;
    for (int i = 0, point; i < letters.length(); i += Character.charCount(point)) {
      point = letters.codePointAt(i);
      if (JOINING.indexOf(point) >= 0) {
        continue;
      }
      count++;
      if (count > MOST_CAPITALS || Character.getType(point) != Character.UPPERCASE_LETTER) {
        return Optional.empty();
      }
      capitals.appendCodePoint(point);
    }
    return count < FEWEST_CAPITALS
        ? Optional.empty()
        : Optional.of(NameFolding.folded(capitals.toString()));
  }

  /**
   * {@return the words of a name as they are printed: letters, marks, digits, invisible characters,
   * and "&", without the joining marks}
   */
  private static List<String> printedWords(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0, point; i < name.length(); i += Character.charCount(point)) {
      point = name.codePointAt(i);
      if (JOINING.indexOf(point) >= 0) {
        continue;
      }
      if (isPartOfWord(point)) {
        word.appendCodePoint(point);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean isPartOfWord(int point) {
    return point == '&' || (WORD_TYPES >> Character.getType(point) & 1) == 1;
  }
}
