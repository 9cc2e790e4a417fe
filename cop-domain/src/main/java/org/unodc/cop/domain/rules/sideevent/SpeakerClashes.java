package org.unodc.cop.domain.rules.sideevent;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.internal.IntervalSweep;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.sideevent.SideEvent;

/**
 * Finds persons who speak at or moderate a side event while another event with them is running.
 * Persons are identified by their names. Persons whom a record may not name are left out.
 */
final class SpeakerClashes {
  private static final Place MODERATOR = Place.of("moderator");
  private static final Place SPEAKERS = Place.of("speakers");

  private final Map<SideEventId, Map<String, SideEvent>> clashes = new HashMap<>();

  private SpeakerClashes(ImmutableList<SideEvent> events, LocalDate day) {
    Map<String, List<SideEvent>> byName = new HashMap<>();
    for (SideEvent event : events) {
      if (canClash(event)) {
        persons(event, day)
            .keySet()
            .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(event));
      }
    }
    byName.forEach(
        (name, attended) -> {
          if (attended.size() > 1) {
            sweep(name, attended);
          }
        });
  }

  /** {@return the clashes of the record, computed once} */
  static SpeakerClashes in(RecordView record) {
    return record.computedOnce(
        SpeakerClashes.class, () -> new SpeakerClashes(record.all(SideEvent.class), record.day()));
  }

  static boolean canClash(SideEvent event) {
    return event.slot().isPresent() && event.takesPlace();
  }

  /**
   * {@return the other event that the person with this name attends when this event begins; empty
   * if there is none}
   */
  Optional<SideEvent> clashOf(SideEvent event, String name) {
    return Optional.ofNullable(clashes.getOrDefault(event.id(), Map.of()).get(name));
  }

  /** {@return the place at which the event first names each person who may be named on that day} */
  static ImmutableMap<String, Place> persons(SideEvent event, LocalDate day) {
    Map<String, Place> persons = new LinkedHashMap<>();
    event
        .moderator()
        .filter(person -> person.mayBeNamedOn(day))
        .ifPresent(person -> persons.put(person.name(), MODERATOR));
    for (int i = 0; i < event.speakers().size(); i++) {
      if (event.speakers().get(i) instanceof Actor.PersonActor actor
          && actor.person().mayBeNamedOn(day)) {
        persons.putIfAbsent(actor.person().name(), SPEAKERS.at(i).at("person"));
      }
    }
    return ImmutableMap.copyOf(persons);
  }

  private void sweep(String name, List<SideEvent> events) {
    new IntervalSweep<>(
            ImmutableList.sortedCopyOf(Comparator.comparing(SideEvent::id), events),
            event -> event.slot().orElseThrow().start(),
            event -> event.slot().orElseThrow().end())
        .forEachOverlap((event, running) -> keep(name, event, running.last().thing()));
  }

  /**
   * Stores the event that occupies the person the longest. It represents all events that overlap.
   */
  private void keep(String name, SideEvent event, SideEvent longest) {
    // Two events with the same id are one event that the record repeats. Another rule reports that.
    if (!event.id().equals(longest.id())) {
      clashes.computeIfAbsent(event.id(), id -> new HashMap<>()).put(name, longest);
    }
  }
}
