package org.unodc.cop.domain.programme;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.Session;

/** The daily slots of a policy over the days and rooms of a session, by the clock of the venue. */
final class SlotGrid {
  private final Session session;
  private final VenueClock clock;
  private final ImmutableList<DailySlot> slots;

  /** When the slots end at the latest that have started by a time of day. */
  private final NavigableMap<LocalTime, LocalTime> lastEnds = new TreeMap<>();

  SlotGrid(Session session, SideEventPolicy policy) {
    this.session = session;
    this.clock = new VenueClock(session);
    this.slots = policy.slots();
    LocalTime last = LocalTime.MIN;
    for (DailySlot slot :
        ImmutableList.sortedCopyOf(Comparator.comparing(DailySlot::start), slots)) {
      last = slot.end().isAfter(last) ? slot.end() : last;
      lastEnds.put(slot.start(), last);
    }
  }

  /** {@return whether the policy has daily slots, but none in which this lies} */
  boolean isOutside(TimeSlot time) {
    TimeSlot here = session.byTheClock(time);
    LocalDateTime start = here.start().toLocalDateTime();
    LocalDateTime end = here.end().toLocalDateTime();
    return !slots.isEmpty()
        && Optional.ofNullable(lastEnds.floorEntry(start.toLocalTime()))
            .map(slot -> start.toLocalDate().atTime(slot.getValue()))
            .filter(last -> !end.isAfter(last))
            .isEmpty();
  }

  /** {@return what is free beside the events and the meetings, by day, slot and room} */
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
      // The clock passes over whole slots when summer begins.
      if (start.isBefore(end)) {
        rooms.stream()
            .filter(room -> isFree(taken.getOrDefault(room, new TreeMap<>()), start, end))
            .forEach(room -> free.add(new FreeSlot(day, slot, room)));
      }
    }
  }

  /** Only what begins last before the slot ends can reach into it: what is taken never overlaps. */
  private static boolean isFree(NavigableMap<Instant, Instant> taken, Instant start, Instant end) {
    return Optional.ofNullable(taken.lowerEntry(end))
        .filter(last -> last.getValue().isAfter(start))
        .isEmpty();
  }

  /** Adds a time to those of a room, and makes one of all that overlap with it. */
  private void take(
      Map<RoomId, NavigableMap<Instant, Instant>> taken,
      Optional<RoomId> room,
      Optional<TimeSlot> time) {
    if (room.isEmpty() || time.isEmpty()) {
      return;
    }
    NavigableMap<Instant, Instant> times =
        taken.computeIfAbsent(room.get(), one -> new TreeMap<>());
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
