package org.unodc.cop.domain.rules.sideevent;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.session.Session;

/** The times of the plenary meetings of one session. */
final class PlenaryHours {
  private final NavigableMap<Instant, Meeting> lastToEndByStart = new TreeMap<>();

  private PlenaryHours(Session session) {
    session.meetings().stream()
        .filter(meeting -> meeting.kind().filter(MeetingKind.PLENARY::equals).isPresent())
        .filter(meeting -> meeting.slot().isPresent())
        .sorted(
            Comparator.comparing((Meeting meeting) -> slot(meeting).start().toInstant())
                .thenComparing(Meeting::id))
        .forEach(this::add);
  }

  /** {@return the plenary hours of a session of the record, computed once} */
  static Optional<PlenaryHours> of(SessionId id, RecordView record) {
    return record
        .find(Session.class, id)
        .map(
            session ->
                record.computedOnce(PlenaryHours.class, id, () -> new PlenaryHours(session)));
  }

  boolean areKnown() {
    return !lastToEndByStart.isEmpty();
  }

  /** {@return a plenary meeting that overlaps a slot} */
  Optional<Meeting> during(TimeSlot slot) {
    return Optional.ofNullable(lastToEndByStart.lowerEntry(slot.end().toInstant()))
        .map(Map.Entry::getValue)
        .filter(meeting -> slot(meeting).overlaps(slot));
  }

  /**
   * Adds a meeting. Of all meetings that have begun by a start, only the one that ends last is
   * stored under that start.
   */
  private void add(Meeting meeting) {
    Meeting last =
        Optional.ofNullable(lastToEndByStart.lastEntry())
            .map(Map.Entry::getValue)
            .filter(before -> slot(before).end().isAfter(slot(meeting).end()))
            .orElse(meeting);
    lastToEndByStart.put(slot(meeting).start().toInstant(), last);
  }

  private static TimeSlot slot(Meeting meeting) {
    return meeting.slot().orElseThrow();
  }
}
