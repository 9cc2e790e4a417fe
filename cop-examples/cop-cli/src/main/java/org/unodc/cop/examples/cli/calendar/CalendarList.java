package org.unodc.cop.examples.cli.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableColumn;

/**
 * Reads the events of a calendar as the rows of a table. The number of a row is that of the line on
 * which its event begins. The columns are those of the list.
 */
public final class CalendarList {
  private static final String EVENT = "VEVENT";

  /** Components of other programs that say nothing about events. */
  private static final ImmutableSet<String> TIME_ZONE = ImmutableSet.of("VTIMEZONE");

  private final KnownEvents known;
  private final boolean meetings;
  private final ImmutableSet<String> columns;
  private final Optional<ZoneId> zone;
  private final CalendarTable table = new CalendarTable();

  private CalendarList(
      KnownEvents known, boolean meetings, ImmutableSet<String> columns, Optional<ZoneId> zone) {
    this.known = known;
    this.meetings = meetings;
    this.columns = columns;
    this.zone = zone;
  }

  /**
   * {@return the events of a calendar, and what was not read}
   *
   * @param type the type of the entities, meetings or side events
   * @param record the record; its rooms, and the ids of the calendars that are made from it, are
   *     known
   * @param zone the zone for points in time that the calendar states in UTC
   * @throws CopException if the bytes are no calendar, or exceed a limit
   */
  public static Sheet read(
      byte[] bytes,
      CopLimits limits,
      Class<? extends Entity> type,
      Conference record,
      Optional<ZoneId> zone) {
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    for (TableColumn column : CopTable.of(type).columns(OfficialLanguage.ENGLISH)) {
      columns.add(column.name());
    }
    KnownEvents known = new KnownEvents(record, type);
    CalendarList list =
        new CalendarList(known, known.areMeetings(), ImmutableSet.copyOf(columns.build()), zone);
    for (CalendarComponent calendar : CalendarParser.parse(bytes, limits)) {
      list.add(calendar);
    }
    return list.table.sheet(limits);
  }

  private void add(CalendarComponent calendar) {
    calendar
        .unreadable()
        .forEach(
            line ->
                table.note(
                    ProblemCode.SYNTAX, line, "calendar.unreadableLine", Integer.toString(line)));
    CalendarZones zones = new CalendarZones(calendar);
    boolean own =
        calendar.find("PRODID").stream().anyMatch(line -> line.text().equals(KnownEvents.PRODUCT));
    boolean cancelled = calendar.has("METHOD", "CANCEL");
    List<CalendarComponent> events = new ArrayList<>();
    for (CalendarComponent component : calendar.components()) {
      if (component.name().equals(EVENT)) {
        events.add(component);
      } else if (!TIME_ZONE.contains(component.name())) {
        table.leftOut(component.line(), "calendar.component", component.name());
      }
    }
    Map<String, List<CalendarComponent>> series = new LinkedHashMap<>();
    for (CalendarComponent event : latest(events)) {
      series.computeIfAbsent(uid(event), uid -> new ArrayList<>()).add(event);
    }
    CalendarRows rows =
        new CalendarRows(table, known, columns, zones, zone, meetings, own, cancelled);
    series.forEach(
        (uid, all) -> {
          Optional<String> otherwise = known.otherwise(uid, all.get(0), own);
          if (otherwise.isPresent()) {
            all.forEach(event -> table.leftOut(event.line(), otherwise.get(), uid));
          } else {
            addSeries(uid, all, rows, zones);
          }
        });
  }

  /** {@return the events, without versions that a later version replaces} */
  private List<CalendarComponent> latest(List<CalendarComponent> events) {
    Map<String, CalendarComponent> latest = new LinkedHashMap<>();
    List<CalendarComponent> same = new ArrayList<>();
    for (CalendarComponent event : events) {
      String key =
          uid(event) + "\n" + event.find("RECURRENCE-ID").map(CalendarLine::value).orElse("");
      CalendarComponent before = uid(event).isEmpty() ? null : latest.get(key);
      if (before == null) {
        latest.put(uid(event).isEmpty() ? key + "\n" + event.line() : key, event);
      } else if (sequence(before) == sequence(event)) {
        same.add(event);
      } else {
        CalendarComponent older = sequence(before) < sequence(event) ? before : event;
        CalendarComponent newer = older == before ? event : before;
        latest.put(key, newer);
        table.leftOut(older.line(), "calendar.older", Integer.toString(newer.line()));
      }
    }
    List<CalendarComponent> result = new ArrayList<>(latest.values());
    result.addAll(same);
    result.sort(Comparator.comparingInt(CalendarComponent::line));
    return result;
  }

  private static int sequence(CalendarComponent event) {
    String number = event.find("SEQUENCE").map(CalendarLine::word).orElse("0");
    return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
  }

  private static String uid(CalendarComponent event) {
    return event.find("UID").map(CalendarLine::text).orElse("");
  }

  /** Adds an event, or each event of a series, with the changed ones in place of theirs. */
  private void addSeries(
      String uid, List<CalendarComponent> all, CalendarRows rows, CalendarZones zones) {
    Set<Object> changed = new HashSet<>();
    List<Runnable> changes = new ArrayList<>();
    for (CalendarComponent event : all) {
      Optional<CalendarLine> instance = event.find("RECURRENCE-ID");
      if (instance.isEmpty()) {
        continue;
      }
      try {
        if (instance.get().parameter("RANGE").isPresent()) {
          throw CalendarRefusedException.of("calendar.range");
        }
        CalendarTime replaced = CalendarTime.of(instance.get().value(), instance.get(), zones);
        changed.add(replaced.key());
        changes.add(() -> rows.addInstance(event, uid, replaced));
      } catch (CalendarRefusedException refusal) {
        changes.add(() -> rows.refuse(event, uid, refusal.sentence()));
      }
    }
    for (CalendarComponent event : all) {
      if (event.find("RECURRENCE-ID").isEmpty()) {
        rows.add(event, uid, changed);
      }
    }
    changes.forEach(Runnable::run);
  }
}
