package org.unodc.cop.domain.rules.sideevent;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.sideevent.SideEvent;

/**
 * The meetings in each room, by start. Of all meetings that have begun by a start, only the one
 * that ends last is stored under that start.
 */
final class RoomMeetings {
  private final Map<RoomId, NavigableMap<Instant, Meeting>> byRoom = new TreeMap<>();

  private RoomMeetings(ImmutableList<Meeting> meetings) {
    meetings.stream()
        .filter(meeting -> meeting.room().isPresent() && meeting.slot().isPresent())
        .sorted(Comparator.comparing(RoomMeetings::start))
        .forEach(this::add);
  }

  /** {@return the meetings of the record, sorted once} */
  static RoomMeetings in(RecordView record) {
    return record.computedOnce(
        RoomMeetings.class, () -> new RoomMeetings(record.all(Meeting.class)));
  }

  private void add(Meeting meeting) {
    NavigableMap<Instant, Meeting> room =
        byRoom.computeIfAbsent(meeting.room().orElseThrow(), id -> new TreeMap<>());
    boolean isOutlasted =
        !room.isEmpty() && !end(room.lastEntry().getValue()).isBefore(end(meeting));
    room.put(start(meeting), isOutlasted ? room.lastEntry().getValue() : meeting);
  }

  /** {@return a meeting that overlaps an event in the room of the event} */
  Optional<Meeting> during(SideEvent event) {
    return Optional.ofNullable(byRoom.get(event.room().orElseThrow()))
        .map(room -> room.lowerEntry(event.slot().orElseThrow().end().toInstant()))
        .map(Map.Entry::getValue)
        .filter(meeting -> end(meeting).isAfter(event.slot().orElseThrow().start().toInstant()));
  }

  private static Instant start(Meeting meeting) {
    return meeting.slot().orElseThrow().start().toInstant();
  }

  private static Instant end(Meeting meeting) {
    return meeting.slot().orElseThrow().end().toInstant();
  }
}
