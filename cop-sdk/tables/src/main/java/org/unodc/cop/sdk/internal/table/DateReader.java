package org.unodc.cop.sdk.internal.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * Reads dates in ISO 8601 form, in digits, and in words of the six official languages, with or
 * without the weekday.
 */
public final class DateReader {
  private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("(?<![0-9])([0-9]{1,2}) ?([./-]) ?([0-9]{1,2}) ?\\2 ?([0-9]{4})(?![0-9:.])");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![0-9])([0-9]{4})([./-])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9])");
  private static final Pattern WITHOUT_YEAR =
      Pattern.compile(
          "(?<![0-9./:-])([0-9]{1,2})(?: ?/ ?([0-9]{1,2})|\\. ?([0-9]{1,2})\\.)(?![0-9./:-])");
  private static final Pattern CHINESE =
      Pattern.compile("(?:([0-9]{4}) ?年 ?)?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?[日号]");

  /** The time that programs add to a day. */
  private static final Pattern MIDNIGHT =
      Pattern.compile("(?<=[0-9])(?:T| )(?:0?0:00(?::00(?:\\.0+)?)?|12:00(?::00)? ?[Aa][Mm])$");

  /** The form in which spreadsheets show a month and a year, which may also be a day. */
  private static final Pattern MONTH_AND_NUMBER =
      Pattern.compile("^(\\p{L}{3,}) ?[-\u2010-\u2013'\u2019] ?([0-9]{2})");

  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

  /** Number of days before and after a session on which a date without a year may be. */
  private static final int DAYS_AROUND_SESSION = 7;

  /** Longer texts are not dates. */
  private static final int MAX_LENGTH = 100;

  private DateReader() {}

  /** {@return the date that {@link #read} returns, if the cell has a year} */
  public static String read(String cell, boolean dayFirst) {
    return read(cell, dayFirst, Optional.empty());
  }

  /**
   * {@return the date in ISO 8601 form; a date that is already in this form is not checked against
   * the calendar}
   *
   * @param dayFirst whether the day comes first in a date such as 03/04/2024
   * @param session the days of the session of the row, in whose year a date without a year is; such
   *     a date in digits is read if exactly one reading of it is in the session or near it
   * @throws IllegalArgumentException if there is no such date, if it is not on the weekday that is
   *     written with it, if its year is not known, or if both the day and the month may come first
   *     and {@code dayFirst} is not set
   */
  public static String read(String cell, boolean dayFirst, Optional<DateRange> session) {
    return ISO.matcher(cell).matches() ? cell : written(cell, dayFirst, session).toString();
  }

  /**
   * {@return the date that {@link #read} returns}
   *
   * @throws IllegalArgumentException if the cell is not a date, or if the calendar has no such date
   */
  public static LocalDate day(String cell, boolean dayFirst, Optional<DateRange> session) {
    try {
      return LocalDate.parse(read(cell, dayFirst, session));
    } catch (DateTimeException refusal) {
      throw InputRefusedException.of("cell.no-such-day");
    }
  }

  private static LocalDate written(String cell, boolean dayFirst, Optional<DateRange> session) {
    if (cell.length() > MAX_LENGTH) {
      throw WrittenDateWords.noDate();
    }
    String text = MIDNIGHT.matcher(CellWords.plain(cell)).replaceFirst("");
    Matcher digits = DAY_AND_MONTH.matcher(text);
    if (digits.find()) {
      return beside(digits, text).onWeekday(dayAndMonth(digits, dayFirst));
    }
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.find()) {
      return beside(year, text).onWeekday(date(year.group(1), year.group(3), year.group(4)));
    }
    Matcher withoutYear = WITHOUT_YEAR.matcher(text);
    if (withoutYear.find()) {
      return nearSession(withoutYear, beside(withoutYear, text), dayFirst, session);
    }
    Matcher chinese = CHINESE.matcher(text);
    WrittenDateWords words =
        chinese.find()
            ? beside(chinese, text)
                .with(number(chinese.group(3)), number(chinese.group(2)), chinese.group(1))
            : WrittenDateWords.of(BLANK.splitToList(SpellingNormalizer.folded(text)));
    LocalDate date = words.date(session);
    if (mayBeYear(text, date) && session.filter(days -> days.contains(date)).isEmpty()) {
      throw InputRefusedException.of("cell.year-missing");
    }
    return date;
  }

  /** {@return whether the number in a text such as Jun-30 may be the year of the date} */
  private static boolean mayBeYear(String text, LocalDate date) {
    Matcher parts = MONTH_AND_NUMBER.matcher(text);
    return parts.matches() && date.getYear() % 100 == number(parts.group(2));
  }

  /** {@return the words before and after a date in digits; only weekdays are allowed} */
  private static WrittenDateWords beside(Matcher date, String text) {
    String rest = text.substring(0, date.start()) + " " + text.substring(date.end());
    WrittenDateWords words =
        WrittenDateWords.of(BLANK.splitToList(SpellingNormalizer.folded(rest)));
    if (words.hasNumbersOrMonth()) {
      throw WrittenDateWords.noDate();
    }
    return words;
  }

  private static LocalDate dayAndMonth(Matcher digits, boolean dayFirst) {
    int first = number(digits.group(1));
    int second = number(digits.group(3));
    if (!dayFirst && first <= 12 && first != second && second <= 12) {
      throw MissingSettingException.refusal(
          ProblemCode.DATE_ORDER_NEEDED, "cell.day-or-month-first");
    }
    try {
      return LocalDate.of(number(digits.group(4)), second, first);
    } catch (DateTimeException refusal) {
      throw InputRefusedException.of("cell.no-such-day-first");
    }
  }

  /** {@return the only reading of a day and a month that is in the session or near it} */
  private static LocalDate nearSession(
      Matcher digits, WrittenDateWords beside, boolean dayFirst, Optional<DateRange> session) {
    if (session.isEmpty()) {
      throw InputRefusedException.of("cell.year-missing");
    }
    boolean dotted = digits.group(2) == null;
    int first = number(digits.group(1));
    int second = number(digits.group(dotted ? 3 : 2));
    ImmutableSet<LocalDate> readings =
        Stream.concat(
                near(session.get(), second, first),
                dayFirst || dotted ? Stream.empty() : near(session.get(), first, second))
            .collect(ImmutableSet.toImmutableSet());
    if (readings.size() > 1) {
      throw MissingSettingException.refusal(
          ProblemCode.DATE_ORDER_NEEDED, "cell.day-or-month-first");
    }
    if (readings.isEmpty()) {
      throw InputRefusedException.of("cell.not-near-session");
    }
    return beside.onWeekday(readings.iterator().next());
  }

  /** {@return the days with this month and day of the month that are in a session or near it} */
  private static Stream<LocalDate> near(DateRange session, int month, int day) {
    LocalDate first = session.first().minusDays(DAYS_AROUND_SESSION);
    LocalDate last = session.last().plusDays(DAYS_AROUND_SESSION);
    if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
      return Stream.empty();
    }
    MonthDay date = MonthDay.of(month, day);
    return IntStream.rangeClosed(first.getYear(), last.getYear())
        .filter(date::isValidYear)
        .mapToObj(date::atYear)
        .filter(found -> !found.isBefore(first) && !found.isAfter(last));
  }

  private static LocalDate date(String year, String month, String day) {
    try {
      return LocalDate.of(number(year), number(month), number(day));
    } catch (DateTimeException refusal) {
      throw InputRefusedException.of("cell.no-such-day");
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
