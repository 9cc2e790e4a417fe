package org.unodc.cop.examples.cli.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day, a local time, or a point in time of a calendar.
 *
 * @param local the local time; the beginning of a day
 * @param isDay whether it is a day
 * @param zone the name of the time zone
 * @param offset the offset in the time zone; empty for a day, or if the calendar states no zone
 */
record CalendarTime(
    LocalDateTime local, boolean isDay, Optional<String> zone, Optional<ZoneOffset> offset) {
  private static final Pattern DAY = Pattern.compile("[0-9]{8}");
  private static final Pattern MOMENT = Pattern.compile("[0-9]{8}T[0-9]{6}Z?");
  private static final DateTimeFormatter DAY_FORM = formatter("uuuuMMdd");
  private static final DateTimeFormatter MOMENT_FORM = formatter("uuuuMMdd'T'HHmmss");
  private static final DateTimeFormatter LOCAL = formatter("uuuu-MM-dd'T'HH:mm:ss");

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * {@return the time in a value of a property}
   *
   * @throws CalendarRefusedException if it cannot be read
   */
  static CalendarTime of(String value, CalendarLine property, CalendarZones zones) {
    String text = value.strip();
    try {
      if (DAY.matcher(text).matches()) {
        LocalDate day = LocalDate.parse(text, DAY_FORM);
        return new CalendarTime(day.atStartOfDay(), true, Optional.empty(), Optional.empty());
      }
      if (!MOMENT.matcher(text).matches()) {
        throw CalendarRefusedException.of("calendar.time", CalendarParser.shortened(text));
      }
      LocalDateTime local = LocalDateTime.parse(text.substring(0, 15), MOMENT_FORM);
      if (text.endsWith("Z")) {
        return new CalendarTime(local, false, Optional.empty(), Optional.of(ZoneOffset.UTC));
      }
      Optional<String> zone = property.parameter("TZID");
      return new CalendarTime(local, false, zone, zone.map(name -> zones.offset(name, local)));
    } catch (DateTimeException impossible) {
      throw CalendarRefusedException.of("calendar.time", CalendarParser.shortened(text));
    }
  }

  /**
   * {@return another local time in the same zone}
   *
   * @throws CalendarRefusedException if the zone has no such time
   */
  CalendarTime at(LocalDateTime other, CalendarZones zones) {
    return new CalendarTime(
        other, isDay, zone, zone.map(name -> zones.offset(name, other)).or(() -> offset));
  }

  /** {@return the time after a length; exact if the offset is known} */
  CalendarTime plus(Duration length, CalendarZones zones) {
    LocalDateTime simple = local.plus(length);
    if (offset.isEmpty() || zone.isEmpty()) {
      return new CalendarTime(simple, isDay, zone, offset);
    }
    CalendarTime end = at(simple, zones);
    int change =
        end.offset.orElseThrow().getTotalSeconds() - offset.orElseThrow().getTotalSeconds();
    return change == 0 ? end : at(simple.plusSeconds(change), zones);
  }

  /** {@return the time between this time and a later one} */
  Duration until(CalendarTime end) {
    return offset.isPresent() && end.offset.isPresent()
        ? Duration.between(moment(), end.moment())
        : Duration.between(local, end.local);
  }

  /** {@return what is equal for two values of the same day, local time or point in time} */
  Object key() {
    if (isDay) {
      return local.toLocalDate();
    }
    return offset.isPresent() ? moment().toInstant() : local;
  }

  /** {@return the point in time} */
  OffsetDateTime moment() {
    return local.atOffset(offset.orElseThrow());
  }

  /** {@return the day, the local time or the point in time as the cell of a table} */
  String cell() {
    if (isDay) {
      return local.toLocalDate().toString();
    }
    return offset.isPresent() ? cell(moment()) : LOCAL.format(local);
  }

  static String cell(OffsetDateTime moment) {
    return LOCAL.format(moment) + moment.getOffset().getId();
  }

  /** {@return the form of the value in a calendar, in letters and digits} */
  String word() {
    if (isDay) {
      return DAY_FORM.format(local);
    }
    return offset
        .map(known -> MOMENT_FORM.format(moment().withOffsetSameInstant(ZoneOffset.UTC)) + "Z")
        .orElseGet(() -> MOMENT_FORM.format(local));
  }

  /**
   * {@return a length such as {@code PT1H30M}, {@code P1D} or {@code P2W}}
   *
   * @throws CalendarRefusedException if it cannot be read, or if it is negative
   */
  static Duration length(String value) {
    String text = value.strip();
    try {
      Duration length =
          text.matches("\\+?P[0-9]{1,4}W")
              ? Duration.ofDays(7L * Integer.parseInt(text.replaceAll("[^0-9]", "")))
              : Duration.parse(text);
      if (!length.isNegative() && length.toDays() <= 366) {
        return length;
      }
    } catch (DateTimeException | ArithmeticException unreadable) {
      // The same sentence as for a length that is too great.
    }
    throw CalendarRefusedException.of("calendar.length", CalendarParser.shortened(text));
  }
}
