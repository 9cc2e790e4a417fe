package org.unodc.cop.domain.timetable;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.programme.DailySlot;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.session.Session;

/**
 * The daily slots of a policy on the days and in the rooms of a session, in the time zone of the
 * venue.
 */
final class SlotGrid {
  private final Session session;
  private final VenueClock clock;
  private final ImmutableList<DailySlot> slots;

  SlotGrid(Session session, SideEventPolicy policy) {
    this.session = session;
    this.clock = new VenueClock(session);
    this.slots = policy.slots();
  }

  /**
   * {@return the slots and rooms that neither the events nor the meetings occupy, by day, slot and
   * room}
   */
  ImmutableList<FreeSlot> freeBeside(ImmutableList<ScheduledEvent> events) {
    Map<RoomId, NavigableMap<Instant, Instant>> taken = new TreeMap<>();
    events.forEach(event -> take(taken, event.room(), Optional.of(event.slot())));
    session.meetings().forEach(meeting -> take(taken, meeting.room(), meeting.slot()));
    ImmutableList<RoomId> rooms =
        session.venue().map(Venue::rooms).orElse(ImmutableList.of()).stream()
            .map(Room::id)
            .sorted()
            .distinct()
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<FreeSlot> free = ImmutableList.builder();
    session
        .days()
        .ifPresent(
            days ->
                days.first()
                    .datesUntil(days.last().plusDays(1))
                    .forEach(day -> addFree(day, rooms, taken, free)));
    return free.build();
  }

  private void addFree(
      LocalDate day,
      ImmutableList<RoomId> rooms,
      Map<RoomId, NavigableMap<Instant, Instant>> taken,
      ImmutableList.Builder<FreeSlot> free) {
    for (DailySlot slot : slots) {
      Instant start = clock.beginning(day.atTime(slot.start()));
      Instant end = clock.end(day.atTime(slot.end()));
      // The clock skips whole slots when daylight saving time begins.
      if (start.isBefore(end)) {
        rooms.stream()
            .filter(room -> isFree(taken.getOrDefault(room, new TreeMap<>()), start, end))
            .forEach(room -> free.add(new FreeSlot(day, slot, room)));
      }
    }
  }

  /**
   * Returns whether a room is free. Only the last interval that begins before the end can overlap,
   * because the occupied intervals do not overlap each other.
   */
  private static boolean isFree(NavigableMap<Instant, Instant> taken, Instant start, Instant end) {
    return Optional.ofNullable(taken.lowerEntry(end))
        .filter(last -> last.getValue().isAfter(start))
        .isEmpty();
  }

  /**
   * Adds an interval to the occupied intervals of a room, and merges it with all intervals that it
   * overlaps.
   */
  private void take(
      Map<RoomId, NavigableMap<Instant, Instant>> taken,
      Optional<RoomId> room,
      Optional<TimeSlot> time) {
    if (room.isEmpty() || time.isEmpty()) {
      return;
    }
    NavigableMap<Instant, Instant> times = taken.computeIfAbsent(room.get(), id -> new TreeMap<>());
    Instant start = clock.at(time.get().start());
    Instant end = start.plus(time.get().duration());
    Map.Entry<Instant, Instant> last = times.lowerEntry(end);
    while (last != null && last.getValue().isAfter(start)) {
      start = start.isBefore(last.getKey()) ? start : last.getKey();
      end = end.isAfter(last.getValue()) ? end : last.getValue();
      times.remove(last.getKey());
      last = times.lowerEntry(end);
    }
    times.put(start, end);
  }
}
