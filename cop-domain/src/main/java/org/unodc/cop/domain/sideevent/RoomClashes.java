package org.unodc.cop.domain.sideevent;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.rule.RecordView;

/** Which side events begin in a room before another has left it. */
final class RoomClashes {
  private static final Comparator<SideEvent> BY_TIME =
      Comparator.<SideEvent, OffsetDateTime>comparing(
              event -> slot(event).start(), OffsetDateTime.timeLineOrder())
          .thenComparing(event -> slot(event).end(), OffsetDateTime.timeLineOrder())
          .thenComparing(SideEvent::id);

  private final Map<SideEventId, SideEvent> clashes = new HashMap<>();

  private RoomClashes(ImmutableList<SideEvent> events) {
    Map<RoomId, List<SideEvent>> byRoom = new TreeMap<>();
    for (SideEvent event : events) {
      if (canClash(event)) {
        byRoom.computeIfAbsent(event.room().orElseThrow(), room -> new ArrayList<>()).add(event);
      }
    }
    byRoom.values().forEach(this::sweep);
  }

  /** {@return the clashes of the record, worked out once} */
  static RoomClashes in(RecordView record) {
    return record.workedOut(RoomClashes.class, () -> new RoomClashes(record.all(SideEvent.class)));
  }

  static boolean canClash(SideEvent event) {
    return event.room().isPresent() && event.slot().isPresent() && event.takesPlace();
  }

  /** {@return the event that holds the room when this one begins} */
  Optional<SideEvent> clashOf(SideEvent event) {
    return Optional.ofNullable(clashes.get(event.id()));
  }

  private void sweep(List<SideEvent> events) {
    events.sort(BY_TIME);
    SideEvent longest = events.get(0);
    for (SideEvent event : events.subList(1, events.size())) {
      // Two with one id are one event that the record repeats; that is another rule's finding.
      if (slot(event).overlaps(slot(longest)) && !event.id().equals(longest.id())) {
        clashes.put(event.id(), longest);
      }
      if (slot(event).end().isAfter(slot(longest).end())) {
        longest = event;
      }
    }
  }

  private static TimeSlot slot(SideEvent event) {
    return event.slot().orElseThrow();
  }
}
