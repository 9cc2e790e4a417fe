package org.unodc.cop.sdk.internal.table;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/**
 * The parts of a date in words, such as Tuesday 13 October.
 *
 * @param day the day; empty if it is not written
 * @param month the month; empty if it is not written
 * @param year the year; empty if it is not written
 * @param weekday the weekday, from 1 for Monday; empty if it is not written
 */
record WrittenDateWords(OptionalInt day, OptionalInt month, OptionalInt year, OptionalInt weekday) {
  private static final Pattern DAY =
      Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th|er|re|o|a|го|ого)?");
  private static final Pattern YEAR = Pattern.compile("([0-9]{4})(?:г|года)?");
  private static final ImmutableSet<String> LINKS = CellWords.of("beside a date");

  /** Maximum number of words in the name of a month, as in Arabic. */
  private static final int MAX_WORDS = 3;

  /**
   * {@return the parts in these words; "mar" is a Tuesday if another word is the month}
   *
   * @throws IllegalArgumentException if one of them is not part of a date, or occurs twice
   */
  static WrittenDateWords of(List<String> words) {
    WrittenDateWords read =
        new WrittenDateWords(
            OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    Optional<String> doubtful = Optional.empty();
    int next = 0;
    while (next < words.size()) {
      int length = longestName(words, next);
      String name = String.join(" ", words.subList(next, next + Math.max(length, 1)));
      if (isMonth(name) && isWeekday(name)) {
        read = doubtful.isPresent() ? read.andWeekday(CellWords.weekday(doubtful.get())) : read;
        doubtful = Optional.of(name);
      } else {
        read = read.and(name);
      }
      next += Math.max(length, 1);
    }
    if (doubtful.isEmpty()) {
      return read;
    }
    return read.month().isPresent()
        ? read.andWeekday(CellWords.weekday(doubtful.get()))
        : read.andMonth(CellWords.month(doubtful.get()));
  }

  boolean hasNumbersOrMonth() {
    return day.isPresent() || month.isPresent() || year.isPresent();
  }

  /** {@return the same weekday with a day, a month and, if it is not null, a year} */
  WrittenDateWords with(int newDay, int newMonth, String newYear) {
    return new WrittenDateWords(
        OptionalInt.of(newDay),
        OptionalInt.of(newMonth),
        newYear == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(newYear)),
        weekday);
  }

  /**
   * {@return the date}
   *
   * @param session the days of the session, in whose year a date without a year is
   */
  LocalDate date(Optional<DateRange> session) {
    if (day.isEmpty() || month.isEmpty()) {
      throw noDate();
    }
    try {
      int ofYear = year.orElseGet(() -> yearIn(session, month.getAsInt(), day.getAsInt()));
      return onWeekday(LocalDate.of(ofYear, month.getAsInt(), day.getAsInt()));
    } catch (DateTimeException refusal) {
      throw InputRefusedException.of("cell.no-such-day");
    }
  }

  /** {@return the date, if it is on the weekday that is written with it} */
  LocalDate onWeekday(LocalDate date) {
    if (weekday.isPresent() && !date.getDayOfWeek().equals(DayOfWeek.of(weekday.getAsInt()))) {
      throw InputRefusedException.of("cell.other-weekday", date);
    }
    return date;
  }

  static InputRefusedException noDate() {
    return InputRefusedException.of("cell.day-expected");
  }

  private WrittenDateWords and(String word) {
    if (isMonth(word)) {
      return andMonth(CellWords.month(word));
    }
    if (isWeekday(word)) {
      return andWeekday(CellWords.weekday(word));
    }
    Matcher days = DAY.matcher(word);
    Matcher years = YEAR.matcher(word);
    if (days.matches() && day.isEmpty()) {
      return new WrittenDateWords(number(days), month, year, weekday);
    }
    if (years.matches() && year.isEmpty()) {
      return new WrittenDateWords(day, month, number(years), weekday);
    }
    if (LINKS.contains(word)) {
      return this;
    }
    throw noDate();
  }

  private WrittenDateWords andMonth(OptionalInt newMonth) {
    if (month.isPresent() && !month.equals(newMonth)) {
      throw noDate();
    }
    return new WrittenDateWords(day, newMonth, year, weekday);
  }

  private WrittenDateWords andWeekday(OptionalInt newWeekday) {
    if (weekday.isPresent() && !weekday.equals(newWeekday)) {
      throw noDate();
    }
    return new WrittenDateWords(day, month, year, newWeekday);
  }

  private static OptionalInt number(Matcher digits) {
    return OptionalInt.of(Integer.parseInt(digits.group(1)));
  }

  private static int longestName(List<String> words, int start) {
    for (int length = Math.min(MAX_WORDS, words.size() - start); length > 0; length--) {
      String name = String.join(" ", words.subList(start, start + length));
      if (isMonth(name) || isWeekday(name)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isMonth(String name) {
    return CellWords.month(name).isPresent();
  }

  private static boolean isWeekday(String name) {
    return CellWords.weekday(name).isPresent();
  }

  /**
   * {@return the year of a day and a month in a session}
   *
   * @throws IllegalArgumentException if the session is not known, or if not exactly one year is
   *     possible
   */
  private static int yearIn(Optional<DateRange> session, int month, int day) {
    if (session.isEmpty()) {
      throw InputRefusedException.of("cell.year-missing");
    }
    DateRange days = session.get();
    ImmutableSet<Integer> years =
        IntStream.rangeClosed(days.first().getYear(), days.last().getYear())
            .boxed()
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<Integer> possible =
        years.size() == 1
            ? years
            : years.stream()
                .filter(year -> days.contains(LocalDate.of(year, month, day)))
                .collect(ImmutableSet.toImmutableSet());
    if (possible.size() != 1) {
      throw InputRefusedException.of("cell.year-missing");
    }
    return possible.iterator().next();
  }
}
