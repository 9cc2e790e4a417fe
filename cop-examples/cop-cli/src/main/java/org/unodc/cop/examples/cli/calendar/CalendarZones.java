package org.unodc.cop.examples.cli.calendar;

import biweekly.ICalendar;
import biweekly.component.VTimezone;
import biweekly.io.ICalTimeZone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalReader;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The time zones of a calendar: first the zones that it defines (VTIMEZONE), then the zones of the
 * Internet Assigned Numbers Authority, then zones with names of Windows.
 */
final class CalendarZones {
  /** The parts of a rule that changes of a zone need; others would only cost time. */
  private static final ImmutableSet<String> PARTS =
      ImmutableSet.of(
          "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYDAY", "WKST");

  private static final ImmutableMap<String, String> WINDOWS = windows();

  /** No zones of a calendar. */
  static final CalendarZones NONE = new CalendarZones(new CalendarComponent("VCALENDAR", 0));

  private final Map<String, CalendarComponent> defined = new HashMap<>();
  private final Map<String, ICalTimeZone> read = new HashMap<>();

  CalendarZones(CalendarComponent calendar) {
    for (CalendarComponent component : calendar.components()) {
      if (component.name().equals("VTIMEZONE")) {
        component
            .find("TZID")
            .ifPresent(name -> defined.putIfAbsent(name.value().strip(), component));
      }
    }
  }

  /**
   * {@return the offset of a local time}
   *
   * @throws CalendarRefusedException if the zone is not known, if it has no such time or has it
   *     twice, or if its definition contradicts its name
   */
  ZoneOffset offset(String zone, LocalDateTime local) {
    String name = zone.strip();
    CalendarComponent definition = defined.get(name);
    Optional<ZoneId> known = known(name);
    if (definition == null) {
      List<ZoneOffset> offsets =
          known
              .orElseThrow(
                  () ->
                      CalendarRefusedException.of("calendar.zone", CalendarParser.shortened(name)))
              .getRules()
              .getValidOffsets(local);
      if (offsets.size() != 1) {
        throw CalendarRefusedException.of(
            offsets.isEmpty() ? "calendar.gap" : "calendar.overlap",
            CalendarParser.shortened(name));
      }
      return offsets.get(0);
    }
    ZoneOffset offset = offset(name, definition, local);
    if (known.isPresent() && !known.get().getRules().getValidOffsets(local).contains(offset)) {
      throw CalendarRefusedException.of(
          "calendar.zoneContradicts",
          CalendarParser.shortened(name),
          Integer.toString(definition.line()),
          offset.getId(),
          known.get().getId());
    }
    return offset;
  }

  private ZoneOffset offset(String name, CalendarComponent definition, LocalDateTime local) {
    try {
      ICalTimeZone zone = read.computeIfAbsent(name, unread -> zone(definition));
      int millis =
          zone.getOffset(
              GregorianCalendar.AD,
              local.getYear(),
              local.getMonthValue() - 1,
              local.getDayOfMonth(),
              local.getDayOfWeek().getValue() % 7 + 1,
              local.toLocalTime().toSecondOfDay() * 1000);
      return ZoneOffset.ofTotalSeconds(millis / 1000);
    } catch (CalendarRefusedException refusal) {
      throw refusal;
    } catch (RuntimeException unreadable) {
      throw unreadable(definition);
    }
  }

  private static ICalTimeZone zone(CalendarComponent definition) {
    StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    append(definition, text);
    text.append("END:VCALENDAR\r\n");
    try (ICalReader reader = new ICalReader(text.toString())) {
      ICalendar calendar = reader.readNext();
      for (TimezoneAssignment zone : calendar.getTimezoneInfo().getTimezones()) {
        VTimezone component = zone.getComponent();
        if (component != null && reader.getWarnings().isEmpty()) {
          return new ICalTimeZone(component);
        }
      }
      throw unreadable(definition);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(CalendarComponent component, StringBuilder text) {
    text.append("BEGIN:").append(component.name()).append("\r\n");
    if (!component.unreadable().isEmpty()) {
      throw unreadable(component);
    }
    for (CalendarLine property : component.properties()) {
      if (property.name().equals("RRULE")) {
        for (String part : property.word().split(";", -1)) {
          String key = part.substring(0, Math.max(0, part.indexOf('=')));
          if (!PARTS.contains(key) || (key.equals("FREQ") && !part.equals("FREQ=YEARLY"))) {
            throw unreadable(component);
          }
        }
      }
      if (!property.name().startsWith("X-")) {
        text.append(property.source()).append("\r\n");
      }
    }
    component.components().forEach(part -> append(part, text));
    text.append("END:").append(component.name()).append("\r\n");
  }

  private static CalendarRefusedException unreadable(CalendarComponent definition) {
    return CalendarRefusedException.of(
        "calendar.zoneUnreadable", Integer.toString(definition.line()));
  }

  /** {@return the zone with this name, also after a path such as {@code /example.org/2024/}} */
  private static Optional<ZoneId> known(String name) {
    String windows = WINDOWS.get(name.toLowerCase(Locale.ROOT));
    if (windows != null) {
      return Optional.of(ZoneId.of(windows));
    }
    String rest = name.startsWith("/") ? name.substring(1) : name;
    while (!rest.isEmpty()) {
      if (rest.equals("UTC") || rest.contains("/") && ZoneId.getAvailableZoneIds().contains(rest)) {
        return Optional.of(ZoneId.of(rest));
      }
      int slash = name.startsWith("/") ? rest.indexOf('/') : -1;
      rest = slash < 0 ? "" : rest.substring(slash + 1);
    }
    return Optional.empty();
  }

  private static ImmutableMap<String, String> windows() {
    ImmutableMap.Builder<String, String> zones = ImmutableMap.builder();
    try (InputStream bytes = CalendarZones.class.getResourceAsStream("windows-zones.tsv")) {
      if (bytes == null) {
        throw new IllegalStateException("The resource windows-zones.tsv is missing.");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          zones.put(cells[0].toLowerCase(Locale.ROOT), cells[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zones.buildOrThrow();
  }
}
