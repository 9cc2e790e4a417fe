package org.unodc.cop.domain.timetable;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.internal.IntervalSweep;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.sideevent.SideEvent;

/** Finds events of a programme that need the same room or the same person at the same time. */
final class ProgrammeClashes {
  private ProgrammeClashes() {}

  /** {@return the clashes of each room, in the order of the room ids} */
  static ImmutableList<RoomClash> ofRooms(ImmutableList<ScheduledEvent> events) {
    Map<RoomId, List<ScheduledEvent>> byRoom = new TreeMap<>();
    for (ScheduledEvent event : byId(events)) {
      event
          .room()
          .ifPresent(room -> byRoom.computeIfAbsent(room, id -> new ArrayList<>()).add(event));
    }
    ImmutableList.Builder<RoomClash> clashes = ImmutableList.builder();
    byRoom.forEach(
        (room, held) ->
            forEachPair(
                held, (earlier, later) -> clashes.add(new RoomClash(room, earlier, later))));
    return clashes.build();
  }

  /**
   * {@return the clashes of each person who may be named on that day, in the order of their names}
   */
  static ImmutableList<PersonClash> ofPersons(
      ImmutableList<ScheduledEvent> events, Iterable<SideEvent> sideEvents, LocalDate day) {
    Map<SideEventId, SideEvent> known = new TreeMap<>();
    sideEvents.forEach(event -> known.putIfAbsent(event.id(), event));
    Map<String, Map<SideEventId, Person>> persons = new TreeMap<>();
    Map<String, List<ScheduledEvent>> byName = new TreeMap<>();
    for (ScheduledEvent event : byId(events)) {
      Optional.ofNullable(known.get(event.event())).stream()
          .flatMap(ProgrammeClashes::announcedIn)
          .filter(person -> person.mayBeNamedOn(day))
          .filter(person -> isFirst(person, event, persons))
          .map(Person::name)
          .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(event));
    }
    ImmutableList.Builder<PersonClash> clashes = ImmutableList.builder();
    byName.forEach(
        (name, appearances) ->
            forEachPair(
                appearances,
                (earlier, later) ->
                    clashes.add(
                        personClash(persons.getOrDefault(name, Map.of()), earlier, later))));
    return clashes.build();
  }

  private static PersonClash personClash(
      Map<SideEventId, Person> named, ScheduledEvent earlier, ScheduledEvent later) {
    return new PersonClash(Objects.requireNonNull(named.get(earlier.event())), earlier, later);
  }

  /**
   * Passes on each pair of overlapping events. The later events are in the order of their starts;
   * for each of them, the earlier events are in the order of their starts.
   */
  private static void forEachPair(
      List<ScheduledEvent> events, BiConsumer<ScheduledEvent, ScheduledEvent> clash) {
    new IntervalSweep<>(events, event -> event.slot().start(), event -> event.slot().end())
        .forEachOverlap(
            (later, running) ->
                running.stream()
                    .sorted(Comparator.comparingInt(IntervalSweep.Span::place))
                    .map(IntervalSweep.Span::thing)
                    .filter(earlier -> !earlier.event().equals(later.event()))
                    .forEach(earlier -> clash.accept(earlier, later)));
  }

  /**
   * Returns whether the event did not name the person before. A person may moderate an event and
   * also speak there.
   */
  private static boolean isFirst(
      Person person, ScheduledEvent event, Map<String, Map<SideEventId, Person>> persons) {
    return persons
            .computeIfAbsent(person.name(), name -> new TreeMap<>())
            .putIfAbsent(event.event(), person)
        == null;
  }

  private static Stream<Person> announcedIn(SideEvent event) {
    Stream<Person> speakers =
        event.speakers().stream()
            .filter(Actor.PersonActor.class::isInstance)
            .map(actor -> ((Actor.PersonActor) actor).person());
    return Stream.concat(event.moderator().stream(), speakers);
  }

  private static ImmutableList<ScheduledEvent> byId(ImmutableList<ScheduledEvent> events) {
    return ImmutableList.sortedCopyOf(Comparator.comparing(ScheduledEvent::event), events);
  }
}
