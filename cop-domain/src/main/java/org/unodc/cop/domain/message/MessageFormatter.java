package org.unodc.cop.domain.message;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.text.Bidi;
import java.time.LocalDate;
import java.util.Arrays;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.domain.language.UnsafeCharacters;

/**
 * Formats values as text in a language. The formats of dates and numbers are in the catalogue, so
 * that they follow the usage of the United Nations and are the same on every version of Java.
 */
final class MessageFormatter {
  /** The characters before the Hebrew alphabet, all of them written from left to right. */
  private static final CharMatcher LEFT_TO_RIGHT = CharMatcher.inRange('\0', '\u058F');

  private static final int DIGITS_IN_A_GROUP = 3;
  private static final char FIRST_ISOLATE = '\u2066';
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private MessageFormatter() {}

  /** {@return the standard text with this key, with its numbered places filled with the texts} */
  static String fill(String key, OfficialLanguage language, String... words) {
    return MessageCatalogue.standard()
        .pattern(key, language)
        .format(language, Arrays.stream(words).map(MessagePattern.Words::new).toList());
  }

  /** {@return a day, such as 18 October 2024} */
  static String day(LocalDate day, OfficialLanguage language) {
    MessageCatalogue catalogue = MessageCatalogue.standard();
    String ofTheMonth =
        day.getDayOfMonth() == 1
            ? catalogue.text("date.first", language)
            : Integer.toString(day.getDayOfMonth());
    return fill(
        "date",
        language,
        ofTheMonth,
        catalogue.text("month." + day.getMonthValue(), language),
        Integer.toString(day.getYear()));
  }

  /** {@return a number; its digits are in groups of three if the language groups them} */
  static String number(long value, OfficialLanguage language) {
    MessageCatalogue catalogue = MessageCatalogue.standard();
    String digits = Long.toString(value);
    int sign = value < 0 ? 1 : 0;
    if (digits.length() - sign
        < Integer.parseInt(catalogue.text("number.least-grouped", language))) {
      return value < 0 ? isolatedIfRightToLeft(digits, language) : digits;
    }
    String separator = catalogue.text("number.separator", language);
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = digits.length() - DIGITS_IN_A_GROUP; at > sign; at -= DIGITS_IN_A_GROUP) {
      grouped.insert(at, separator);
    }
    return isolatedIfRightToLeft(grouped.toString(), language);
  }

  /** {@return a decimal number, such as 35.7, without groups of digits} */
  static String decimal(BigDecimal value, OfficialLanguage language) {
    String separator = MessageCatalogue.standard().text("number.decimal-separator", language);
    return isolatedIfRightToLeft(value.toPlainString().replace(".", separator), language);
  }

  private static String isolatedIfRightToLeft(String digits, OfficialLanguage language) {
    boolean needsIsolation = language.direction() == TextDirection.RIGHT_TO_LEFT;
    return needsIsolation ? isolated(digits) : digits;
  }

  /**
   * {@return the text of the record in a form in which no character is invisible and the direction
   * of the sentence around it does not change}
   */
  static String asRecorded(String text, OfficialLanguage language) {
    String visible =
        UnsafeCharacters.replace(
            text, MessageFormatter::isSafeInIsolate, UnsafeCharacters::inBrackets);
    boolean needsIsolation =
        language.direction() == TextDirection.RIGHT_TO_LEFT || hasOtherDirection(visible);
    return needsIsolation ? isolated(visible) : visible;
  }

  private static boolean hasOtherDirection(String text) {
    return !LEFT_TO_RIGHT.matchesAllOf(text)
        && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /**
   * Returns the text between isolate characters, which keep its direction separate from the
   * surrounding text.
   */
  private static String isolated(String text) {
    return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
  }

  /** Returns whether a code point is safe to print and cannot open or close an isolate. */
  private static boolean isSafeInIsolate(int codePoint) {
    return UnsafeCharacters.isSafeToPrint(codePoint)
        && (codePoint < FIRST_ISOLATE || codePoint > POP_DIRECTIONAL_ISOLATE);
  }
}
