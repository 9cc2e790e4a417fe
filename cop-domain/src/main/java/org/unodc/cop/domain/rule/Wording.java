package org.unodc.cop.domain.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.text.Bidi;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.unodc.cop.domain.internal.Characters;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.language.TextDirection;

/**
 * Puts values into the words of a language. The forms of days and numbers stand in the catalogue,
 * so that they are those of the United Nations and the same on every Java.
 */
final class Wording {
  private static final int DIGITS_IN_A_GROUP = 3;

  private Wording() {}

  /** {@return the sentence with what its numbers in braces stand for} */
  static String fill(String sentence, String... words) {
    return pattern(sentence).format(words);
  }

  /** Demands that a sentence has no other braces than numbers. */
  static MessageFormat pattern(String sentence) {
    MessageFormat pattern = new MessageFormat(sentence.replace("'", "''"), Locale.ROOT);
    checkArgument(
        Arrays.stream(pattern.getFormats()).allMatch(Objects::isNull),
        "a message names what it takes by numbers alone, unlike \"%s\"",
        sentence);
    return pattern;
  }

  /** {@return a day, such as 18 October 2024} */
  static String day(LocalDate day, OfficialLanguage language) {
    Catalogue catalogue = Catalogue.standard();
    String ofTheMonth =
        day.getDayOfMonth() == 1
            ? catalogue.text("date.first", language)
            : Integer.toString(day.getDayOfMonth());
    return fill(
        catalogue.text("date", language),
        ofTheMonth,
        catalogue.text("month." + day.getMonthValue(), language),
        Integer.toString(day.getYear()));
  }

  /** {@return a moment, such as 18 October 2024 10:05 UTC+02:00} */
  static String moment(OffsetDateTime moment, OfficialLanguage language) {
    String offset = moment.getOffset().getTotalSeconds() == 0 ? "" : moment.getOffset().getId();
    String clock = moment.toLocalTime() + " UTC" + offset;
    return day(moment.toLocalDate(), language) + " " + inItsDirection(clock, language);
  }

  /** {@return a number, with its digits in groups of three where the language has them so} */
  static String number(long value, OfficialLanguage language) {
    Catalogue catalogue = Catalogue.standard();
    String digits = Long.toString(value);
    int sign = value < 0 ? 1 : 0;
    if (digits.length() - sign
        < Integer.parseInt(catalogue.text("number.least-grouped", language))) {
      return digits;
    }
    String separator = catalogue.text("number.separator", language);
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = digits.length() - DIGITS_IN_A_GROUP; at > sign; at -= DIGITS_IN_A_GROUP) {
      grouped.insert(at, separator);
    }
    return inItsDirection(grouped.toString(), language);
  }

  private static String inItsDirection(String digits, OfficialLanguage language) {
    boolean turns = language.direction() == TextDirection.RIGHT_TO_LEFT;
    return turns ? Characters.isolated(digits) : digits;
  }

  /**
   * {@return what the record says, in which nothing is invisible and nothing turns the direction of
   * the sentence around it}
   */
  static String asRecorded(String text, OfficialLanguage language) {
    String visible = Characters.visible(text);
    boolean turns =
        language.direction() == TextDirection.RIGHT_TO_LEFT
            || Bidi.requiresBidi(visible.toCharArray(), 0, visible.length());
    return turns ? Characters.isolated(visible) : visible;
  }
}
