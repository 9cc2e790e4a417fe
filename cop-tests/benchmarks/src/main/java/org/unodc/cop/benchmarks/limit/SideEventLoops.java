package org.unodc.cop.benchmarks.limit;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;

/** Rules about the days and the rooms of side events. */
final class SideEventLoops {
  private static final Comparator<TimeSlot> BY_START =
      Comparator.comparing(TimeSlot::start, OffsetDateTime.timeLineOrder());

  private SideEventLoops() {}

  static int outsideSession(Conference record) {
    Map<SessionId, Session> sessions = new HashMap<>();
    for (Session session : record.sessions()) {
      sessions.putIfAbsent(session.id(), session);
    }
    int findings = 0;
    for (SideEvent event : record.sideEvents()) {
      Session session = event.session().map(sessions::get).orElse(null);
      if (session != null
          && session.days().isPresent()
          && event.timing().isPresent()
          && event.takesPlace()) {
        DateRange days = session.days().get();
        DateRange own = session.daysOf(event.timing().get());
        if (!days.contains(own.first()) || !days.contains(own.last())) {
          findings++;
        }
      }
    }
    return findings;
  }

  static int clashes(Conference record) {
    Map<RoomId, List<TimeSlot>> slots = new HashMap<>();
    for (SideEvent event : record.sideEvents()) {
      if (event.room().isPresent() && event.slot().isPresent() && event.takesPlace()) {
        slots
            .computeIfAbsent(event.room().get(), room -> new ArrayList<>())
            .add(event.slot().get());
      }
    }
    int findings = 0;
    for (List<TimeSlot> ofRoom : slots.values()) {
      findings += overlaps(ofRoom);
    }
    return findings;
  }

  /** {@return the number of slots that begin before the end of an earlier one} */
  private static int overlaps(List<TimeSlot> slots) {
    slots.sort(BY_START);
    int overlaps = 0;
    OffsetDateTime end = OffsetDateTime.MIN;
    for (TimeSlot slot : slots) {
      if (slot.start().isBefore(end)) {
        overlaps++;
      }
      end = slot.end().isAfter(end) ? slot.end() : end;
    }
    return overlaps;
  }
}
