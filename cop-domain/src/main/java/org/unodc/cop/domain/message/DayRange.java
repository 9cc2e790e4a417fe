package org.unodc.cop.domain.message;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * A range of days. A month or a year that both days have is written once; one day is no range.
 *
 * @param first the first day
 * @param last the last day; if a record has an earlier one, both are written as they are
 * @param isAdverbial whether the text is that of a sentence ("from 14 to 18 October 2024"), not
 *     that of a label ("14–18 October 2024")
 */
record DayRange(LocalDate first, LocalDate last, boolean isAdverbial) implements Translatable {
  DayRange {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
  }

  @Override
  public String in(OfficialLanguage language) {
    if (first.equals(last)) {
      String day = MessageFormatter.day(first, language);
      return isAdverbial ? TextPattern.DURING_ONE_DAY.fill(language, day) : day;
    }
    if (first.getYear() != last.getYear() || last.isBefore(first)) {
      return pattern(TextPattern.DAYS_OF_TWO_YEARS, TextPattern.DURING_TWO_YEARS)
          .fill(
              language,
              MessageFormatter.day(first, language),
              MessageFormatter.day(last, language));
    }
    String year = Integer.toString(first.getYear());
    if (first.getMonth() != last.getMonth()) {
      return pattern(TextPattern.DAYS_OF_ONE_YEAR, TextPattern.DURING_ONE_YEAR)
          .fill(
              language,
              dayOfMonth(first, language),
              month(first, language),
              dayOfMonth(last, language),
              month(last, language),
              year);
    }
    return pattern(TextPattern.DAYS_OF_ONE_MONTH, TextPattern.DURING_ONE_MONTH)
        .fill(
            language,
            dayOfMonth(first, language),
            dayOfMonth(last, language),
            month(last, language),
            year);
  }

  private TextPattern pattern(TextPattern ofLabel, TextPattern ofSentence) {
    return isAdverbial ? ofSentence : ofLabel;
  }

  private static String dayOfMonth(LocalDate day, OfficialLanguage language) {
    return day.getDayOfMonth() == 1
        ? MessageCatalogue.standard().text("date.first", language)
        : Integer.toString(day.getDayOfMonth());
  }

  private static String month(LocalDate day, OfficialLanguage language) {
    return MessageCatalogue.standard().text("month." + day.getMonthValue(), language);
  }

  /** {@return the range in English} */
  @Override
  public String toString() {
    return in(OfficialLanguage.ENGLISH);
  }
}
