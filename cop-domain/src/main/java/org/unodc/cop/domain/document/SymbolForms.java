package org.unodc.cop.domain.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of the parts of a symbol. Each is matched in one pass over the part. */
final class SymbolForms {
  private static final String DIGITS = "[1-9][0-9]{0,6}";
  private static final String ROMAN = "(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})";
  private static final String SPECIAL = "E?S-(?:" + DIGITS + "|" + ROMAN + ")";
  private static final String SESSION = "\\((?:" + DIGITS + "|" + ROMAN + "|" + SPECIAL + ")\\)";

  private static final String COMPOUND_NAME = "[A-Z]{3,10}-[A-Z]{2,10}";
  private static final String MODIFIER = "(?:Add|Amend|Corr|Rev)\\.";

  /** A principal organ or a series of its own, such as A or ICC-ASP. */
  static final Pattern ORGAN = Pattern.compile(COMPOUND_NAME + "|[A-Z]{1,10}");

  /** A body with a hyphen in its name, such as COP-MOP. A joint symbol has a number before it. */
  static final Pattern COMPOUND = Pattern.compile(COMPOUND_NAME);

  /**
   * A body whose first word (group 1) has a capital after a small letter, such as OzL.Pro.28 or
   * ExCom. Ordinary words such as Report have no such capital.
   */
  static final Pattern MIXED =
      Pattern.compile(
          "([A-Z][a-z]+[A-Z][A-Za-z]*)(?:\\.[A-Z][A-Za-z]*){0,2}(?:\\." + DIGITS + ")?");

  /**
   * A body (group 1) with its session (2) and a number in parentheses (3), such as COP8(1). A
   * session has at most two digits here.
   */
  static final Pattern SESSION_AND_NUMBER =
      Pattern.compile("([A-Z]{2,10})([1-9][0-9]?)(\\([1-9][0-9]{0,2}\\))");

  /** A Roman number as a part of its own, such as the session in COP/DEC/X/2. */
  static final Pattern ROMAN_NUMBER = Pattern.compile(ROMAN);

  /** Digits (group 1), a letter after them (2), the session in parentheses (3), such as 995 (X). */
  static final Pattern NUMBERED =
      Pattern.compile("(" + DIGITS + ")( ?[A-Z])?(?: ?(" + SESSION + "))?");

  /** A special or emergency special session, such as S-20 or ES-10. */
  static final Pattern SPECIAL_SESSION = Pattern.compile(SPECIAL);

  /**
   * A word (group 1), the text after its full stop (2), the session in parentheses (3), such as
   * COP(9).
   */
  static final Pattern WORD =
      Pattern.compile("([A-Z][A-Za-z]*)(?:\\.([A-Z]+|" + DIGITS + "))?(" + SESSION + ")?");

  /** A session that was suspended and resumed, with its part in parentheses, such as 39(1). */
  static final Pattern RESUMED = Pattern.compile(DIGITS + "\\([1-9][0-9]?\\)");

  private static final String COUNT = "(?:[1-9][0-9]?|" + ROMAN + ")";

  private static final Pattern TAIL_START =
      Pattern.compile(" (" + MODIFIER + ")| ?\\((?:Part|Resumption|Vol)");

  /**
   * A modifier after a space (group 1), or a part, volume or resumption in parentheses (2), such as
   * Rev.1 in 10 Rev.1 and (Vol. I) in 49 (Vol. I).
   */
  static final Pattern TAIL =
      Pattern.compile(
          " ("
              + MODIFIER
              + DIGITS
              + ")"
              + "| ?(\\((?:Resumption(?: ?[1-9][0-9]?)?"
              + "|Part ?"
              + COUNT
              + "|Parts "
              + COUNT
              + " and "
              + COUNT
              + "|Vol\\. ?"
              + COUNT
              + ")\\))");

  private static final Pattern LANGUAGES =
      Pattern.compile(
          " ?\\((?:[ACEFRS](?:[/ ][ACEFRS])*"
              + "|(?:Arabic|Chinese|English|French|Russian|Spanish)(?: only)?)\\)");

  private static final Pattern SESSION_AND_PARENTHESIS =
      Pattern.compile("[A-Z]{2,10}[1-9][0-9]?(?=\\()");

  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");
  private static final Pattern FULL_STOP_AND_MISFIT = Pattern.compile("\\.[0a-z]");

  private SymbolForms() {}

  /** {@return the index at which the modifiers in a part begin, or the length of the part} */
  static int startOfTail(String part) {
    if (part.indexOf(' ') < 0 && part.indexOf('(') < 0) {
      return part.length();
    }
    Matcher tail = TAIL_START.matcher(part);
    return tail.find(1) ? tail.start() : part.length();
  }

  /** {@return the exception for modifiers in a part that match no form from {@code index} on} */
  static SymbolRefusal misfitInTail(String part, int index, int start) {
    Matcher modifier = TAIL_START.matcher(part).region(index, part.length());
    if (modifier.lookingAt() && modifier.group(1) != null) {
      String word = modifier.group(1).substring(0, modifier.group(1).length() - 1);
      return SymbolRefusal.at(start + index + 1, SymbolFault.MODIFIER_WITHOUT_NUMBER, word);
    }
    boolean space = part.charAt(index) == ' ' && !part.startsWith(" (", index);
    return space ? SymbolRefusal.at(start + index, SymbolFault.SPACE) : misfit(part, index, start);
  }

  /** {@return the number of leading characters of the part that match at least one of the forms} */
  static int fitting(String part, Pattern... forms) {
    int longest = 0;
    for (Pattern form : forms) {
      Matcher matcher = form.matcher(part);
      longest = Math.max(longest, matcher.lookingAt() ? matcher.end() : 0);
    }
    return longest;
  }

  /**
   * {@return the exception for a part that starts at {@code start} and matches no form from {@code
   * index} on}
   */
  static SymbolRefusal misfit(String part, int index, int start) {
    String rest = part.substring(index);
    if (LANGUAGES.matcher(rest).matches()) {
      return SymbolRefusal.at(start + index, SymbolFault.LANGUAGE);
    }
    Matcher session = SESSION_AND_PARENTHESIS.matcher(part);
    if (session.lookingAt() && session.end() > index) {
      return misfitAt(part, session.end(), start);
    }
    return rest.startsWith(" (") || FULL_STOP_AND_MISFIT.matcher(rest).lookingAt()
        ? misfitAt(part, index + 1, start)
        : misfitAt(part, index, start);
  }

  private static SymbolRefusal misfitAt(String part, int index, int start) {
    String before = part.substring(0, index);
    char character = part.charAt(index);
    if (LETTERS.matcher(before).matches() && Character.isDigit(character)) {
      return SymbolRefusal.at(start + index, SymbolFault.FULL_STOP_REQUIRED, before);
    }
    SymbolFault fault = fault(part, index);
    return fault == SymbolFault.NOT_ALLOWED_HERE
        ? SymbolRefusal.at(start + index, fault, String.valueOf(character))
        : SymbolRefusal.at(start + index, fault);
  }

  private static SymbolFault fault(String part, int index) {
    String before = part.substring(0, index);
    char character = part.charAt(index);
    if (isSmall(character)) {
      return SymbolFault.CAPITAL_REQUIRED;
    }
    if (character == '-' && index > 0) {
      return SymbolFault.HYPHEN;
    }
    return switch (character) {
      case '0' -> SymbolFault.LEADING_ZERO;
      case '.' ->
          before.contains(".") ? SymbolFault.SECOND_FULL_STOP : SymbolFault.NOTHING_AFTER_FULL_STOP;
      case '(' ->
          part.indexOf(')', index) < 0
              ? SymbolFault.OPEN_PARENTHESIS
              : SymbolFault.NO_SESSION_IN_PARENTHESES;
      case ' ' -> before.endsWith(")") ? SymbolFault.TEXT_AFTER_SESSION : SymbolFault.SPACE;
      case '*' -> SymbolFault.ASTERISK;
      default -> SymbolFault.NOT_ALLOWED_HERE;
    };
  }

  /** {@return the index of the first lower-case letter, or -1 if there is none} */
  static int firstSmall(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isSmall(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** {@return whether a symbol can contain a character} */
  static boolean isAllowed(char character) {
    return (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || isSmall(character)
        || "/.()-* ".indexOf(character) >= 0;
  }

  /** {@return whether the text after a full stop is a number} */
  static boolean isNumber(String suffix) {
    return Character.isDigit(suffix.charAt(0));
  }

  private static boolean isSmall(char character) {
    return character >= 'a' && character <= 'z';
  }
}
