package org.unodc.cop.domain.internal;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Folds a name to its letters and digits, without accents and in lower case. */
public final class NameFolding {
  private static final char NONE = '-';
  private static final char OTHER = '?';
  private static final char FIRST_BEYOND_ASCII = '\u0080';

  /**
   * What each of the characters U+0080 to U+017F folds to: a letter or digit; a hyphen if nothing
   * is left; a question mark if the table does not say.
   */
  private static final String LATIN =
      "--------------------------------"
          + "----------a-------23-?---1o-???-"
          + "aaaaaaæceeeeiiiiðnooooo-øuuuuyþ?"
          + "aaaaaaæceeeeiiiiðnooooo-øuuuuyþy"
          + "aaaaaaccccccccddđđeeeeeeeeeegggg"
          + "gggghhħħiiiiiiiiii??jjkkĸlllllll"
          + "lłłnnnnnn?ŋŋooooooœœrrrrrrssssss"
          + "ssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzs";

  private static final char FIRST_PUNCTUATION = '\u2000';
  private static final char LAST_PUNCTUATION = '\u206F';

  // Longer texts are not names. To fold them would only cost time.
  private static final int LONGEST = 500;

  /** A name (group 1) and the text in parentheses that lists print after it (group 2). */
  private static final Pattern WITH_PARENTHESIS =
      Pattern.compile("([^()\uFF08\uFF09]+)[(\uFF08]([^()\uFF08\uFF09]+)[)\uFF09]\\s*");

  private NameFolding() {}

  /** {@return the letters and digits of a name, without accents and in lower case} */
  public static String folded(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char letter = folded(name.charAt(i));
      if (letter == OTHER) {
        return foldedOfAnyScript(name);
      }
      if (letter != NONE) {
        letters.append(letter);
      }
    }
    return letters.toString();
  }

  /** {@return the folded form of each acronym that has letters or digits} */
  public static ImmutableSet<String> foldedAcronyms(List<String> acronyms) {
    if (acronyms.isEmpty()) {
      return ImmutableSet.of();
    }
    return acronyms.stream()
        .map(NameFolding::folded)
        .filter(acronym -> !acronym.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * {@return the folded form of each name that has letters or digits, with and without the acronym
   * in parentheses after it}
   *
   * @param acronyms the folded acronyms of the bearer of the names
   */
  public static ImmutableSet<String> foldedNames(
      List<String> names, ImmutableSet<String> acronyms) {
    ImmutableSet.Builder<String> forms = ImmutableSet.builder();
    for (String name : names) {
      String folded = name.length() <= LONGEST ? folded(name) : "";
      if (!folded.isEmpty()) {
        forms.add(folded);
        withoutAcronym(name, acronyms).filter(bare -> !bare.isEmpty()).ifPresent(forms::add);
      }
    }
    return forms.build();
  }

  /**
   * {@return the folded name, without the acronym in parentheses after it; empty if the name does
   * not end with one of these acronyms}
   *
   * @param acronyms folded acronyms
   */
  public static Optional<String> withoutAcronym(String name, ImmutableSet<String> acronyms) {
    if (acronyms.isEmpty() || !endsWithParenthesis(name)) {
      return Optional.empty();
    }
    Matcher parsed = WITH_PARENTHESIS.matcher(name);
    return parsed.matches() && acronyms.contains(folded(parsed.group(2)))
        ? Optional.of(folded(parsed.group(1)))
        : Optional.empty();
  }

  /** {@return the folded name, without the text in parentheses after it} */
  public static String withoutParenthesis(String name) {
    Matcher parsed = WITH_PARENTHESIS.matcher(name);
    return folded(parsed.matches() ? parsed.group(1) : name);
  }

  private static boolean endsWithParenthesis(String name) {
    int end = name.length();
    while (end > 0 && Character.isWhitespace(name.charAt(end - 1))) {
      end--;
    }
    return end > 0 && ")\uFF09".indexOf(name.charAt(end - 1)) >= 0;
  }

  private static char folded(char unit) {
    if (unit < FIRST_BEYOND_ASCII) {
      return foldedOfAscii(unit);
    }
    if (unit < FIRST_BEYOND_ASCII + LATIN.length()) {
      return LATIN.charAt(unit - FIRST_BEYOND_ASCII);
    }
    return unit >= FIRST_PUNCTUATION && unit <= LAST_PUNCTUATION ? NONE : OTHER;
  }

  private static char foldedOfAscii(char unit) {
    if ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9')) {
      return unit;
    }
    return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : NONE;
  }

  private static String foldedOfAnyScript(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String bare = filtered(decomposed, point -> !isOrnament(point));
    // Java copies the text at each sharp s, the only letter here with two capitals.
    String folded = LowerCase.of(bare.replace("\u00DF", "ss").toUpperCase(Locale.ROOT));
    return filtered(folded, NameFolding::isWordCharacter);
  }

  private static String filtered(String text, IntPredicate wanted) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0, point; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (wanted.test(point)) {
        result.appendCodePoint(point);
      }
    }
    return result.toString();
  }

  /**
   * {@return whether a code point is an accent, the stroke that lengthens Arabic words, or an
   * invisible character}
   */
  private static boolean isOrnament(int point) {
    return (point >= 0x0300 && point <= 0x036F)
        || point == 0x0640
        || (point >= 0x064B && point <= 0x065F)
        || Character.getType(point) == Character.FORMAT
        || isVariationSelector(point)
        || isHangulFiller(point);
  }

  private static boolean isVariationSelector(int point) {
    return (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0x180B && point <= 0x180D)
        || (point >= 0xE0100 && point <= 0xE01EF);
  }

  /** {@return whether a code point is an empty letter of the Korean script} */
  private static boolean isHangulFiller(int point) {
    return point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0;
  }

  /** {@return whether a code point is a letter, a mark or a number} */
  private static boolean isWordCharacter(int point) {
    return Character.isLetter(point)
        || switch (Character.getType(point)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.DECIMAL_DIGIT_NUMBER,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }
}
