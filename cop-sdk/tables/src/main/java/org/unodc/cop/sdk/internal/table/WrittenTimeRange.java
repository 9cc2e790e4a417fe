package org.unodc.cop.sdk.internal.table;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/**
 * Two times in one cell, such as 9.00 – 9.50, 1–2.30 pm or с 13:00 до 14:00.
 *
 * @param before the text before the first time, such as a date; may be empty
 * @param start the start on a clock of 24 hours, such as 13:00
 * @param end the end on such a clock
 */
public record WrittenTimeRange(String before, String start, String end) {
  private static final Pattern SEPARATOR =
      Pattern.compile(
          " ?[-\u2010-\u2015\u2212~～至到] ?| (?:" + alternatives("between times") + ") ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BEFORE_HOUR =
      Pattern.compile(
          "^(?:" + alternatives("before a start") + ") ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BEFORE_START =
      Pattern.compile(
          "(?:^| )(?:" + alternatives("before a start") + ") ?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A time with an offset, as programs write it: with seconds, or with the day before a T. */
  private static final Pattern WITH_OFFSET =
      Pattern.compile(
          "(?:[0-9./-]{8,10}[T ])?[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?"
              + "(?:Z|[+-][0-9]{2}:[0-9]{2})"
              + "|[0-9./-]{8,10}T[0-9]{1,2}:[0-9]{2}-[0-9]{2}:[0-9]{2}");

  /** Longer texts are not times. */
  private static final int MAX_LENGTH = 100;

  private static final int MINUTES_OF_HALF_A_DAY = 12 * 60;

  /**
   * {@return the two times in a cell; empty if it has another form}
   *
   * <p>In 09:00-10:00, the hyphen is between two times; in 09:00:00-10:00 and
   * 2030-06-03T09:00-10:00, it is the sign of an offset.
   *
   * <p>If only the end has a half of the day, as in 1:15-2:15 pm or 11-1 pm, the start is less than
   * twelve hours before it.
   *
   * @throws IllegalArgumentException if only the end has a half of the day, and there is not
   *     exactly one such start
   */
  public static Optional<WrittenTimeRange> of(String cell) {
    if (cell.length() > MAX_LENGTH || WITH_OFFSET.matcher(cell).matches()) {
      return Optional.empty();
    }
    String text = CellWords.plain(cell);
    if (WITH_OFFSET.matcher(text).matches()) {
      return Optional.empty();
    }
    Matcher separator = SEPARATOR.matcher(text);
    while (separator.find()) {
      Optional<WrittenTime> end = WrittenTime.of(text.substring(separator.end()));
      Optional<WrittenMoment.Found> start = start(text.substring(0, separator.start()));
      if (end.filter(WrittenTime::complete).isPresent() && start.isPresent()) {
        String from = onClock(start.get().time(), end.get());
        String before = BEFORE_START.matcher(start.get().beside()).replaceFirst("");
        String until = onClock(from, start.get().time(), end.get());
        return Optional.of(new WrittenTimeRange(before.strip(), from, until));
      }
    }
    return Optional.empty();
  }

  /** {@return the time at the end of a text; an hour alone is a start if nothing is before it} */
  private static Optional<WrittenMoment.Found> start(String text) {
    String hour = BEFORE_HOUR.matcher(text).replaceFirst("").strip();
    return WrittenMoment.timeAtEnd(BEFORE_HOUR.matcher(text).replaceFirst(""))
        .or(() -> WrittenTime.of(hour).map(time -> new WrittenMoment.Found("", time)));
  }

  /** {@return the start on the clock; its half of the day may only be written with the end} */
  private static String onClock(WrittenTime start, WrittenTime end) {
    if (start.half() != WrittenTime.Half.NOT_WRITTEN
        || end.half() == WrittenTime.Half.NOT_WRITTEN) {
      return start.onClock();
    }
    ImmutableSet<String> possible =
        (start.hour() == 0
                ? Stream.of(start)
                : Stream.of(start, start.in(WrittenTime.Half.BEFORE_NOON), start.in(end.half())))
            .map(WrittenTime::onClock)
            .filter(time -> isLessThanHalfADay(time, end.onClock()))
            .collect(ImmutableSet.toImmutableSet());
    if (possible.size() != 1) {
      throw InputRefusedException.of("cell.half-of-the-day");
    }
    return possible.iterator().next();
  }

  /**
   * {@return the end on the clock, in the half of the start if it is after the start only there}
   */
  private static String onClock(String from, WrittenTime start, WrittenTime end) {
    String stated = end.onClock();
    if (end.half() != WrittenTime.Half.NOT_WRITTEN || stated.compareTo(from) > 0) {
      return stated;
    }
    String inHalf = end.in(start.half()).onClock();
    return inHalf.compareTo(from) > 0 ? inHalf : stated;
  }

  private static boolean isLessThanHalfADay(String from, String until) {
    int minutes = minutes(until) - minutes(from);
    return minutes > 0 && minutes < MINUTES_OF_HALF_A_DAY;
  }

  private static int minutes(String time) {
    return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
  }

  private static String alternatives(String key) {
    return String.join(
        "|",
        CellWords.of(key).stream()
            .map(word -> Pattern.quote(word.toLowerCase(Locale.ROOT)))
            .toList());
  }
}
