package org.unodc.cop.sdk.internal.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes dates and times in their most common form without the formatters of Java, which
 * take ten times as long. Every other form is left to those formatters.
 */
final class CanonicalTimes {
  private static final int DATE = "2024-10-14".length();
  private static final int UTC = "2024-10-14T10:00:00Z".length();
  private static final int WITH_OFFSET = "2024-10-14T10:00:00+02:00".length();
  private static final int SHORTEST_MONTH = 28;
  private static final int MAX_OFFSET_HOURS = 17;

  private CanonicalTimes() {}

  /** {@return the day; null if the text does not have the most common form of a day} */
  static @Nullable LocalDate date(String text) {
    return text.length() == DATE ? leadingDate(text) : null;
  }

  /** {@return the moment; null if the text does not have the most common form of a moment} */
  static @Nullable OffsetDateTime moment(String text) {
    if (text.length() != UTC && text.length() != WITH_OFFSET) {
      return null;
    }
    LocalDate day = leadingDate(text);
    ZoneOffset offset = offset(text);
    int hour = two(text, 11);
    int minute = two(text, 14);
    int second = two(text, 17);
    boolean isPlain =
        text.charAt(10) == 'T'
            && text.charAt(13) == ':'
            && text.charAt(16) == ':'
            && isWithin(hour, 23)
            && isWithin(minute, 59)
            && isWithin(second, 59);
    return isPlain && day != null && offset != null
        ? OffsetDateTime.of(
            LocalDateTime.of(
                day.getYear(), day.getMonthValue(), day.getDayOfMonth(), hour, minute, second),
            offset)
        : null;
  }

  /**
   * {@return the moment in the form of RFC 3339; the year must have four digits, and the offset no
   * seconds}
   */
  static String print(OffsetDateTime moment) {
    StringBuilder text = new StringBuilder(WITH_OFFSET).append(moment.toLocalDate()).append('T');
    append(text, moment.getHour()).append(':');
    append(text, moment.getMinute()).append(':');
    return append(text, moment.getSecond()).append(moment.getOffset()).toString();
  }

  private static StringBuilder append(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  private static @Nullable LocalDate leadingDate(String text) {
    int century = two(text, 0);
    int yearOfCentury = two(text, 2);
    int month = two(text, 5);
    int day = two(text, 8);
    boolean isPlain =
        text.charAt(4) == '-'
            && text.charAt(7) == '-'
            && isWithin(century, 99)
            && isWithin(yearOfCentury, 99)
            && century + yearOfCentury > 0
            && month >= 1
            && isWithin(month, 12)
            && day >= 1;
    int year = 100 * century + yearOfCentury;
    return isPlain && (day <= SHORTEST_MONTH || day <= YearMonth.of(year, month).lengthOfMonth())
        ? LocalDate.of(year, month, day)
        : null;
  }

  private static @Nullable ZoneOffset offset(String text) {
    if (text.length() == UTC) {
      return text.charAt(19) == 'Z' ? ZoneOffset.UTC : null;
    }
    int sign = text.charAt(19) == '+' ? 1 : text.charAt(19) == '-' ? -1 : 0;
    int hours = two(text, 20);
    int minutes = two(text, 23);
    boolean isPlain =
        sign != 0
            && text.charAt(22) == ':'
            && isWithin(hours, MAX_OFFSET_HOURS)
            && isWithin(minutes, 59);
    return isPlain ? ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes) : null;
  }

  private static boolean isWithin(int number, int max) {
    return number >= 0 && number <= max;
  }

  /** {@return the number with two digits at this index; negative if there is none} */
  private static int two(String text, int from) {
    int tens = text.charAt(from) - '0';
    int ones = text.charAt(from + 1) - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1;
  }
}
