package org.unodc.cop.examples.cli.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The single starts of an event that recurs. */
final class CalendarRecurrence {
  /** A session lasts some weeks, so that more starts are a mistake or an attack. */
  private static final int MAX_STARTS = 400;

  private static final int MAX_YEAR = 9999;

  private static final ImmutableSet<String> FREQUENCIES =
      ImmutableSet.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");

  private static final ImmutableSet<String> PARTS =
      ImmutableSet.of(
          "FREQ",
          "INTERVAL",
          "COUNT",
          "UNTIL",
          "BYMONTH",
          "BYMONTHDAY",
          "BYDAY",
          "BYSETPOS",
          "WKST");

  private CalendarRecurrence() {}

  /** {@return whether an event has more starts than its first one, or fewer} */
  static boolean recurs(CalendarComponent event) {
    return event.properties().stream()
        .map(CalendarLine::name)
        .anyMatch(ImmutableSet.of("RRULE", "RDATE", "EXDATE", "EXRULE")::contains);
  }

  /**
   * {@return the starts of an event, in the order of the calendar}
   *
   * @throws CalendarRefusedException if they cannot be determined, have no end, or are too many
   */
  static ImmutableList<CalendarTime> starts(
      CalendarComponent event, CalendarTime first, CalendarZones zones) {
    List<CalendarLine> rules = event.all("RRULE").toList();
    if (rules.size() > 1 || event.find("EXRULE").isPresent()) {
      throw CalendarRefusedException.of("calendar.rules");
    }
    Map<Object, CalendarTime> starts = new LinkedHashMap<>();
    starts.put(first.key(), first);
    for (CalendarLine rule : rules) {
      for (CalendarTime start : ruled(rule, first, zones)) {
        starts.putIfAbsent(start.key(), start);
      }
    }
    for (CalendarTime start : listed("RDATE", event, first, zones)) {
      starts.putIfAbsent(start.key(), start);
    }
    listed("EXDATE", event, first, zones).forEach(start -> starts.remove(start.key()));
    checkCount(starts.size());
    return ImmutableList.copyOf(starts.values());
  }

  private static List<CalendarTime> listed(
      String property, CalendarComponent event, CalendarTime first, CalendarZones zones) {
    List<CalendarTime> times = new ArrayList<>();
    for (CalendarLine line : event.all(property).toList()) {
      for (String value : Splitter.on(',').split(line.value())) {
        checkCount(times.size());
        CalendarTime time = CalendarTime.of(value, line, zones);
        if (time.isDay() != first.isDay()
            || time.offset().isPresent() != first.offset().isPresent()) {
          throw CalendarRefusedException.of("calendar.otherForm", property);
        }
        times.add(time);
      }
    }
    return times;
  }

  private static List<CalendarTime> ruled(
      CalendarLine line, CalendarTime first, CalendarZones zones) {
    Map<String, String> parts = parts(line);
    if (!parts.keySet().stream().allMatch(PARTS::contains)
        || !FREQUENCIES.contains(parts.getOrDefault("FREQ", ""))) {
      throw CalendarRefusedException.of("calendar.rule", CalendarParser.shortened(line.value()));
    }
    String until = parts.get("UNTIL");
    if ((until == null) == (parts.get("COUNT") == null)) {
      throw CalendarRefusedException.of("calendar.endless", CalendarParser.shortened(line.value()));
    }
    checkStart(parts, line, first.local());
    List<CalendarTime> starts = new ArrayList<>();
    LocalDateTime last = until == null ? LocalDateTime.MAX : last(until, line, first);
    parts.remove("UNTIL");
    for (DateIterator dates = dates(parts, line, first); dates.hasNext(); ) {
      LocalDateTime local = LocalDateTime.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
      if (local.isAfter(last)) {
        break;
      }
      if (local.getYear() < 1 || local.getYear() > MAX_YEAR) {
        throw CalendarRefusedException.of("calendar.rule", CalendarParser.shortened(line.value()));
      }
      starts.add(first.at(local, zones));
      checkCount(starts.size());
    }
    return starts;
  }

  /** Checks that a rule includes the first start, because RFC 5545 does not define the others. */
  private static void checkStart(
      Map<String, String> parts, CalendarLine line, LocalDateTime start) {
    int day = start.getDayOfMonth();
    int length = start.toLocalDate().lengthOfMonth();
    String weekday = start.getDayOfWeek().name().substring(0, 2);
    boolean included =
        isIn(parts.get("BYMONTH"), month -> month.equals(String.valueOf(start.getMonthValue())))
            && isIn(
                parts.get("BYMONTHDAY"),
                date ->
                    date.equals(String.valueOf(day))
                        || date.equals(String.valueOf(day - length - 1)))
            && isIn(parts.get("BYDAY"), one -> one.endsWith(weekday));
    if (!included) {
      throw CalendarRefusedException.of(
          "calendar.startNotOfRule", CalendarParser.shortened(line.value()));
    }
    if (!parts.getOrDefault("INTERVAL", "1").matches("[0-9]{1,3}")) {
      throw CalendarRefusedException.of("calendar.rule", CalendarParser.shortened(line.value()));
    }
  }

  private static boolean isIn(@Nullable String values, Predicate<String> wanted) {
    return values == null || Splitter.on(',').splitToStream(values).anyMatch(wanted);
  }

  /**
   * {@return the last local time of a rule; an end in UTC is converted into the zone of the start}
   */
  private static LocalDateTime last(String until, CalendarLine line, CalendarTime first) {
    CalendarLine plain = new CalendarLine("UNTIL", ImmutableMap.of(), until, until, line.line());
    CalendarTime last = CalendarTime.of(until, plain, CalendarZones.NONE);
    if (last.isDay()) {
      return last.local().plusDays(1).minusSeconds(1);
    }
    return last.offset().isPresent() && first.offset().isPresent()
        ? last.moment().withOffsetSameInstant(first.offset().get()).toLocalDateTime()
        : last.local();
  }

  private static DateIterator dates(
      Map<String, String> parts, CalendarLine line, CalendarTime first) {
    LocalDateTime start = first.local();
    ICalDate date =
        new ICalDate(
            new DateTimeComponents(
                start.getYear(),
                start.getMonthValue(),
                start.getDayOfMonth(),
                start.getHour(),
                start.getMinute(),
                start.getSecond(),
                true),
            true);
    ParseContext context = new ParseContext();
    context.setVersion(ICalVersion.V2_0);
    List<String> words = new ArrayList<>();
    parts.forEach((key, value) -> words.add(key + "=" + value));
    try {
      RecurrenceRule rule =
          new RecurrenceRuleScribe()
              .parseText(
                  String.join(";", words), ICalDataType.RECUR, new ICalParameters(), context);
      if (context.getWarnings().isEmpty()) {
        return rule.getDateIterator(date, TimeZone.getTimeZone("UTC"));
      }
    } catch (RuntimeException unreadable) {
      // The same sentence as for a rule with warnings.
    }
    throw CalendarRefusedException.of("calendar.rule", CalendarParser.shortened(line.value()));
  }

  private static Map<String, String> parts(CalendarLine line) {
    Map<String, String> parts = new HashMap<>();
    for (String part : Splitter.on(';').omitEmptyStrings().split(line.word())) {
      int equals = part.indexOf('=');
      if (equals < 1 || parts.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
        throw CalendarRefusedException.of("calendar.rule", CalendarParser.shortened(line.value()));
      }
    }
    return parts;
  }

  private static void checkCount(int count) {
    if (count > MAX_STARTS) {
      throw CalendarRefusedException.of("calendar.tooManyStarts", MAX_STARTS);
    }
  }
}
