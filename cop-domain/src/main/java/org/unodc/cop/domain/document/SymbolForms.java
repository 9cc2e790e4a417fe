package org.unodc.cop.domain.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that one part of a symbol can have; each is matched in one pass over the part. */
final class SymbolForms {
  private static final String DIGITS = "[1-9][0-9]{0,6}";
  private static final String ROMAN = "(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})";
  private static final String SPECIAL = "E?S-(?:" + DIGITS + "|" + ROMAN + ")";
  private static final String SESSION = "\\((?:" + DIGITS + "|" + ROMAN + "|" + SPECIAL + ")\\)";

  /** A principal organ or an own series. */
  static final Pattern ORGAN = Pattern.compile("[A-Z]{1,10}");

  /** Digits (1), a letter behind them (2), the session in parentheses (3): 995 (X). */
  static final Pattern NUMBERED =
      Pattern.compile("(" + DIGITS + ")( ?[A-Z])?(?: ?(" + SESSION + "))?");

  /** A special or emergency special session: S-20, ES-10. */
  static final Pattern SPECIAL_SESSION = Pattern.compile(SPECIAL);

  /** A word (1), what follows its full stop (2), the session in parentheses (3): COP(9). */
  static final Pattern WORD =
      Pattern.compile("([A-Z][A-Za-z]*)(?:\\.([A-Z]+|" + DIGITS + "))?(" + SESSION + ")?");

  /** A session that was suspended and resumed, with its part in parentheses: 39(1). */
  static final Pattern RESUMED = Pattern.compile(DIGITS + "\\([1-9][0-9]?\\)");

  private static final Pattern LANGUAGES =
      Pattern.compile(
          " ?\\((?:[ACEFRS](?:[/ ][ACEFRS])*"
              + "|(?:Arabic|Chinese|English|French|Russian|Spanish)(?: only)?)\\)");

  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");
  private static final Pattern FULL_STOP_AND_MISFIT = Pattern.compile("\\.[0a-z]");

  private SymbolForms() {}

  /** {@return how many characters of the part fit at least one of the forms} */
  static int fitting(String part, Pattern... forms) {
    int longest = 0;
    for (Pattern form : forms) {
      Matcher matcher = form.matcher(part);
      longest = Math.max(longest, matcher.lookingAt() ? matcher.end() : 0);
    }
    return longest;
  }

  /** {@return how the symbol is refused whose part from start on does not go on at this index} */
  static SymbolRefusal misfit(String part, int index, int start) {
    String rest = part.substring(index);
    if (LANGUAGES.matcher(rest).matches()) {
      return SymbolRefusal.at(
          start + index, "all language versions share one symbol, and it names no language");
    }
    return rest.startsWith(" (") || FULL_STOP_AND_MISFIT.matcher(rest).lookingAt()
        ? SymbolRefusal.at(start + index + 1, reason(part, index + 1))
        : SymbolRefusal.at(start + index, reason(part, index));
  }

  private static String reason(String part, int index) {
    String before = part.substring(0, index);
    char character = part.charAt(index);
    if (isSmall(character)) {
      return "a small letter where symbols have capitals";
    }
    if (character == '-' && index > 0) {
      return "a hyphen joins two symbols, and each is parsed by itself";
    }
    if (LETTERS.matcher(before).matches() && Character.isDigit(character)) {
      return "a full stop stands between " + before + " and its number";
    }
    return switch (character) {
      case '0' -> "a number does not begin with a zero";
      case '.' ->
          before.contains(".")
              ? "a second full stop"
              : "no number or capital letters stand behind the full stop";
      case '(' ->
          part.indexOf(')', index) < 0
              ? "this parenthesis is not closed"
              : "these parentheses hold no session";
      case ' ' ->
          before.endsWith(")")
              ? "nothing stands behind the session in parentheses"
              : "a blank stands only between a number and its letter or parentheses";
      case '*' -> "the asterisk of a reissue stands at the end, at most three times";
      default -> "\"" + character + "\" does not fit here";
    };
  }

  /** {@return the index of the first small letter, or -1} */
  static int firstSmall(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isSmall(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** {@return whether a character can stand in a symbol at all} */
  static boolean isAllowed(char character) {
    return (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || isSmall(character)
        || "/.()-* ".indexOf(character) >= 0;
  }

  /** {@return whether what stands behind a full stop is a number} */
  static boolean isNumber(String suffix) {
    return Character.isDigit(suffix.charAt(0));
  }

  private static boolean isSmall(char character) {
    return character >= 'a' && character <= 'z';
  }
}
