package org.unodc.cop.domain.sideevent;

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
import org.unodc.cop.domain.rule.RecordView;

/** Which side events begin in a room before another has left it. */
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
    new IntervalSweep<>(
            events,
            event -> event.slot().orElseThrow().start(),
            event -> event.slot().orElseThrow().end())
        .forEachOverlap(this::keep);
  }

  /** The event that holds the room the longest stands for all; others would be found with it. */
  private void keep(SideEvent event, NavigableSet<IntervalSweep.Span<SideEvent>> running) {
    SideEvent longest = running.last().thing();
    // Two with one id are one event that the record repeats; that is another rule's finding.
    if (!event.id().equals(longest.id())) {
      clashes.put(event.id(), longest);
    }
  }
}
