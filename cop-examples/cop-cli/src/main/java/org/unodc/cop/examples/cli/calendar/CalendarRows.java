package org.unodc.cop.examples.cli.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;

/** Makes the rows of a table from the events of one calendar. */
final class CalendarRows {
  private final CalendarTable table;
  private final KnownEvents known;
  private final UnreadProperties unread;
  private final ImmutableSet<String> columns;
  private final CalendarZones zones;
  private final Optional<ZoneId> zone;
  private final boolean meetings;
  private final boolean own;
  private final boolean cancelled;

  CalendarRows(
      CalendarTable table,
      KnownEvents known,
      ImmutableSet<String> columns,
      CalendarZones zones,
      Optional<ZoneId> zone,
      boolean meetings,
      boolean own,
      boolean cancelled) {
    this.table = table;
    this.known = known;
    this.columns = columns;
    this.zones = zones;
    this.zone = zone;
    this.meetings = meetings;
    this.own = own;
    this.cancelled = cancelled;
    this.unread = new UnreadProperties(table, known, columns, own);
  }

  /** Adds an event, or the single events of a recurring one, except the changed ones. */
  void add(CalendarComponent event, String uid, Set<Object> changed) {
    try {
      CalendarTime first = start(event);
      if (!CalendarRecurrence.recurs(event)) {
        addRow(event, uid, Optional.empty(), first);
        return;
      }
      Duration length = length(event, first);
      ImmutableList<CalendarTime> starts = CalendarRecurrence.starts(event, first, zones);
      table.leftOut(event.line(), "calendar.series", starts.size());
      for (CalendarTime start : starts) {
        if (!changed.contains(start.key())) {
          addRow(event, uid, Optional.of(start), start, Optional.of(start.plus(length, zones)));
        }
      }
    } catch (CalendarRefusedException refusal) {
      refuse(event, uid, refusal.sentence());
    }
  }

  /** Adds an event that replaces one of a series. */
  void addInstance(CalendarComponent event, String uid, CalendarTime replaced) {
    try {
      addRow(event, uid, Optional.of(replaced), start(event));
    } catch (CalendarRefusedException refusal) {
      refuse(event, uid, refusal.sentence());
    }
  }

  /** Adds an event that cannot be read. */
  void refuse(CalendarComponent event, String uid, Translatable sentence) {
    table.add(event.line(), Map.of("id", CalendarEventId.of(uid, Optional.empty())));
    table.fault(event.line(), "start", sentence);
  }

  private CalendarTime start(CalendarComponent event) {
    if (!event.unreadable().isEmpty()) {
      throw CalendarRefusedException.of(
          "calendar.unreadableLine", Integer.toString(event.unreadable().get(0)));
    }
    return event
        .find("DTSTART")
        .map(line -> CalendarTime.of(line.value(), line, zones))
        .orElseThrow(() -> CalendarRefusedException.of("calendar.noStart"));
  }

  private Optional<CalendarTime> end(CalendarComponent event, CalendarTime start) {
    Optional<CalendarLine> end = event.find("DTEND");
    Optional<CalendarLine> length = event.find("DURATION");
    if (end.isPresent() && length.isPresent()) {
      throw CalendarRefusedException.of("calendar.twoEnds");
    }
    Optional<CalendarTime> time =
        end.map(line -> CalendarTime.of(line.value(), line, zones))
            .or(() -> length.map(line -> start.plus(CalendarTime.length(line.value()), zones)));
    if (time.isPresent()
        && (time.get().isDay() != start.isDay()
            || time.get().offset().isPresent() != start.offset().isPresent())) {
      throw CalendarRefusedException.of("calendar.otherForm", "DTEND");
    }
    return time;
  }

  private Duration length(CalendarComponent event, CalendarTime start) {
    return end(event, start)
        .map(start::until)
        .orElse(start.isDay() ? Duration.ofDays(1) : Duration.ZERO);
  }

  private void addRow(
      CalendarComponent event, String uid, Optional<CalendarTime> instance, CalendarTime start) {
    addRow(event, uid, instance, start, end(event, start));
  }

  private void addRow(
      CalendarComponent event,
      String uid,
      Optional<CalendarTime> instance,
      CalendarTime start,
      Optional<CalendarTime> end) {
    Optional<Entity> entity = instance.isEmpty() ? known.find(uid) : Optional.empty();
    boolean isCancelled = cancelled || event.has("STATUS", "CANCELLED");
    if (isCancelled && meetings) {
      table.leftOut(event.line(), "calendar.cancelledMeeting");
      return;
    }
    Map<String, String> row = new LinkedHashMap<>();
    row.put(
        "id",
        entity
            .map(one -> one.identity().value())
            .orElseGet(() -> CalendarEventId.of(uid, instance)));
    addTime(row, start, end, entity);
    addTexts(event, row, entity);
    addPlace(event, row);
    if (isCancelled && !isOver(entity)) {
      row.put("status", SideEventStatus.CANCELLED.name());
    }
    unread.add(event);
    table.add(event.line(), row);
  }

  /**
   * {@return whether the event does not take place according to the record, which the calendar does
   * not change}
   */
  private static boolean isOver(Optional<Entity> entity) {
    return entity.filter(one -> one instanceof SideEvent event && !event.takesPlace()).isPresent();
  }

  private void addTime(
      Map<String, String> row,
      CalendarTime start,
      Optional<CalendarTime> end,
      Optional<Entity> entity) {
    if (start.isDay()) {
      if (end.isPresent() && start.until(end.get()).toDays() != 1) {
        throw CalendarRefusedException.of(
            "calendar.severalDays", Long.toString(start.until(end.get()).toDays()));
      }
      row.put(meetings ? "date" : "day only", start.cell());
      return;
    }
    Optional<TimeSlot> slot = entity.flatMap(CalendarRows::slot);
    row.put("start", cell(start, slot.map(TimeSlot::start)));
    end.filter(time -> !time.key().equals(start.key()))
        .ifPresent(time -> row.put("end", cell(time, slot.map(TimeSlot::end))));
  }

  private static Optional<TimeSlot> slot(Entity entity) {
    if (entity instanceof SideEvent event) {
      return event.slot();
    }
    return entity instanceof Meeting meeting ? meeting.slot() : Optional.empty();
  }

  /** {@return a cell; the same point in time keeps the offset that the record has} */
  private String cell(CalendarTime time, Optional<OffsetDateTime> recorded) {
    if (time.offset().isEmpty()) {
      return time.cell();
    }
    OffsetDateTime moment = time.moment();
    if (recorded.isPresent() && recorded.get().isEqual(moment)) {
      return CalendarTime.cell(recorded.get());
    }
    return time.zone().isEmpty() && zone.isPresent()
        ? CalendarTime.cell(moment.atZoneSameInstant(zone.get()).toOffsetDateTime())
        : time.cell();
  }

  private void addTexts(CalendarComponent event, Map<String, String> row, Optional<Entity> entity) {
    event
        .find("SUMMARY")
        .filter(title -> entity.stream().noneMatch(one -> isLabel(title.text(), one)))
        .ifPresent(title -> row.put(header("title", title), title.text()));
    Optional<CalendarLine> summary = event.find("DESCRIPTION").filter(text -> !own);
    if (columns.contains("summary")) {
      summary.ifPresent(text -> row.put(header("summary", text), text.text()));
    }
    if (columns.contains("online link")) {
      event.find("URL").ifPresent(link -> row.put("online link", link.value().strip()));
    }
    event
        .find("ORGANIZER")
        .flatMap(organizer -> organizer.parameter("CN"))
        .filter(name -> columns.contains("main organizer") && known.isActor(name))
        .ifPresent(name -> row.put("main organizer", name));
  }

  /** {@return whether a title is the label of an entity that has no title} */
  private static boolean isLabel(String title, Entity entity) {
    return entity.label().isEmpty()
        && Stream.of(OfficialLanguage.values())
            .anyMatch(language -> EntityLabel.of(entity).in(language).equals(title));
  }

  private static String header(String column, CalendarLine property) {
    return property
        .parameter("LANGUAGE")
        .map(language -> column + " (" + language + ")")
        .orElse(column);
  }

  private void addPlace(CalendarComponent event, Map<String, String> row) {
    Optional<CalendarLine> location =
        event.find("LOCATION").filter(place -> !place.text().isEmpty());
    if (location.isEmpty()) {
      return;
    }
    String place = location.get().text();
    Optional<String> room = known.room(place);
    if (room.isPresent()) {
      row.put("room", room.get());
    } else if (!own) {
      row.put("room", place);
    } else {
      table.leftOut(location.get().line(), "calendar.place", CalendarParser.shortened(place));
    }
  }
}
