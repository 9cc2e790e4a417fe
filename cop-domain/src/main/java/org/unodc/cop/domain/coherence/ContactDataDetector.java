package org.unodc.cop.domain.coherence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Detects e-mail addresses and telephone numbers in running text. A number counts as a telephone
 * number only if it begins with a plus sign or 00, follows a label such as "Tel.:", or is grouped
 * like numbers in France or North America. Document symbols, dates and counts are not detected.
 *
 * <p>Every repetition in the patterns is bounded or possessive, so the time depends only on the
 * length of the text.
 */
final class ContactDataDetector {
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

  private static final int MINIMUM_DIGITS = 6;

  private ContactDataDetector() {}

  /** {@return whether a text has an e-mail address or a telephone number} */
  static boolean isIn(String text) {
    return mayBeIn(text) && isFoundIn(text);
  }

  /** Excludes most texts quickly: those with no at sign and fewer digits than a number has. */
  private static boolean mayBeIn(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      // Some digits are surrogate pairs; one surrogate is enough for a full search.
      if (unit == '@' || Character.isHighSurrogate(unit)) {
        return true;
      }
      digits += Character.isDigit(unit) ? 1 : 0;
    }
    return digits >= MINIMUM_DIGITS;
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
