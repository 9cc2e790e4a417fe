package org.unodc.cop.domain.rules.sideevent;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.internal.IntervalSweep;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.sideevent.SideEvent;

/** Finds side events that begin in a room while another event still occupies it. */
final class RoomClashes {
  private final Map<SideEventId, SideEvent> clashes = new TreeMap<>();

  private RoomClashes(ImmutableList<SideEvent> events) {
    Map<RoomId, List<SideEvent>> byRoom = new TreeMap<>();
    events.stream()
        .filter(RoomClashes::canClash)
        .sorted(Comparator.comparing(SideEvent::id))
        .forEach(
            event ->
                byRoom
                    .computeIfAbsent(event.room().orElseThrow(), room -> new ArrayList<>())
                    .add(event));
    byRoom.values().forEach(this::sweep);
  }

  /** {@return the clashes of the record, computed once} */
  static RoomClashes in(RecordView record) {
    return record.computedOnce(
        RoomClashes.class, () -> new RoomClashes(record.all(SideEvent.class)));
  }

  static boolean canClash(SideEvent event) {
    return event.room().isPresent() && event.slot().isPresent() && event.takesPlace();
  }

  /** {@return the event that occupies the room when this event begins} */
  Optional<SideEvent> clashOf(SideEvent event) {
    return Optional.ofNullable(clashes.get(event.id()));
  }

  private void sweep(List<SideEvent> events) {
    new IntervalSweep<>(
            events,
            event -> event.slot().orElseThrow().start(),
            event -> event.slot().orElseThrow().end())
        .forEachOverlap(this::keep);
  }

  /** Stores the event that occupies the room the longest. It represents all events that overlap. */
  private void keep(SideEvent event, NavigableSet<IntervalSweep.Span<SideEvent>> running) {
    SideEvent longest = running.last().thing();
    // Two events with the same id are one event that the record repeats. Another rule reports that.
    if (!event.id().equals(longest.id())) {
      clashes.put(event.id(), longest);
    }
  }
}
