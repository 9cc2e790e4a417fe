package org.unodc.cop.domain.sideevent;

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
import java.util.TreeMap;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.internal.IntervalSweep;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;

/**
 * Who is to speak or moderate at a side event while another one with them is running. Persons are
 * told apart by their names; those whom a record may not name are left out.
 */
final class SpeakerClashes {
  private final Map<SideEventId, Map<String, SideEvent>> clashes = new HashMap<>();

  private SpeakerClashes(ImmutableList<SideEvent> events, LocalDate day) {
    Map<String, List<SideEvent>> byName = new TreeMap<>();
    for (SideEvent event :
        ImmutableList.sortedCopyOf(Comparator.comparing(SideEvent::id), events)) {
      if (canClash(event, day)) {
        persons(event, day)
            .keySet()
            .forEach(name -> byName.computeIfAbsent(name, one -> new ArrayList<>()).add(event));
      }
    }
    byName.forEach(this::sweep);
  }

  /** {@return the clashes of the record, worked out once} */
  static SpeakerClashes in(RecordView record) {
    return record.workedOut(
        SpeakerClashes.class, () -> new SpeakerClashes(record.all(SideEvent.class), record.day()));
  }

  static boolean canClash(SideEvent event, LocalDate day) {
    return event.slot().isPresent() && event.takesPlace() && !persons(event, day).isEmpty();
  }

  /** {@return where the one of this name is when this event begins, if elsewhere} */
  Optional<SideEvent> clashOf(SideEvent event, String name) {
    return Optional.ofNullable(clashes.getOrDefault(event.id(), Map.of()).get(name));
  }

  /** {@return where the event names each person, who may be named that day, for the first time} */
  static ImmutableMap<String, Place> persons(SideEvent event, LocalDate day) {
    Map<String, Place> persons = new LinkedHashMap<>();
    event
        .moderator()
        .filter(person -> person.mayBeNamedOn(day))
        .ifPresent(person -> persons.put(person.name(), Place.of("moderator")));
    for (int i = 0; i < event.speakers().size(); i++) {
      if (event.speakers().get(i) instanceof Actor.PersonActor actor
          && actor.person().mayBeNamedOn(day)) {
        persons.putIfAbsent(actor.person().name(), Place.of("speakers").at(i).at("person"));
      }
    }
    return ImmutableMap.copyOf(persons);
  }

  private void sweep(String name, List<SideEvent> events) {
    new IntervalSweep<>(
            events,
            event -> event.slot().orElseThrow().start(),
            event -> event.slot().orElseThrow().end())
        .forEachOverlap((event, running) -> keep(name, event, running.last().thing()));
  }

  /** The event that keeps the person the longest stands for all. */
  private void keep(String name, SideEvent event, SideEvent longest) {
    // Two with one id are one event that the record repeats; that is another rule's finding.
    if (!event.id().equals(longest.id())) {
      clashes.computeIfAbsent(event.id(), id -> new HashMap<>()).put(name, longest);
    }
  }
}
