package org.unodc.cop.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * E-mail addresses and telephone numbers in running text. A number is taken for a telephone number
 * only where it begins with a plus sign or 00, follows a word such as "Tel.:", or is grouped as
 * numbers in France or North America are; so symbols of documents, dates and counts are left alone.
 *
 * <p>Every repetition is bounded or possessive: the time that a text takes grows with its length
 * alone.
 */
final class ContactData {
  private static final String LINK = "(?:https?://|www\\.)\\S++";
  private static final String EMAIL =
      "(?<email>[\\p{L}\\p{N}._%+-]@(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,10}\\p{L}{2,63})";
  private static final String GAP = "[ \\u00A0\\u2011().\\-/]{0,3}+";
  private static final String INTERNATIONAL =
      "(?<![\\p{L}\\p{N}+.,:/])(?:\\+|00)" + GAP + "[1-9](?:" + GAP + "\\p{Nd}){7,14}+";
  private static final String LABELLED =
      "(?<!\\p{L})(?:tel|telephone|phone|mobile|fax|tél|téléphone|teléfono|móvil|тел|телефон|"
          + "факс|هاتف|电话|傳真|传真)[.:：]{1,2}+\\s{0,3}+\\(?+(?:"
          + GAP
          + "\\p{Nd}){6,15}+";
  private static final String GROUPED =
      "(?<![\\p{L}\\p{N}./-])(?:0[1-9](?:[ .]\\d\\d){4}|\\d{3}-\\d{3}-\\d{4})";
  private static final Pattern FOUND =
      Pattern.compile(
          LINK
              + "|"
              + EMAIL
              + "|(?<phone>(?:"
              + INTERNATIONAL
              + "|"
              + LABELLED
              + "|"
              + GROUPED
              + ")(?![\\p{L}\\p{N}]))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int FEWEST_DIGITS = 6;

  private ContactData() {}

  static boolean isIn(String text) {
    return mayBeIn(text) && isFoundIn(text);
  }

  /** Nearly all texts have neither the sign of an address nor as many digits as a number has. */
  private static boolean mayBeIn(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      // Some digits are written by two units; one of them is enough to look closer.
      if (unit == '@' || Character.isHighSurrogate(unit)) {
        return true;
      }
      digits += Character.isDigit(unit) ? 1 : 0;
    }
    return digits >= FEWEST_DIGITS;
  }

  private static boolean isFoundIn(String text) {
    Matcher found = FOUND.matcher(text);
    while (found.find()) {
      if (found.group("email") != null || found.group("phone") != null) {
        return true;
      }
    }
    return false;
  }
}
