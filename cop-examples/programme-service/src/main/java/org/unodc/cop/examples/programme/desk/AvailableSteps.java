package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.programme.FreeSlot;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.EventChoices;
import org.unodc.cop.examples.programme.form.SlotFields;
import org.unodc.cop.examples.programme.web.PageFormatter;

/**
 * The steps that the secretariat can take with an event in its present status.
 *
 * @param accept whether the event can be accepted
 * @param schedule whether the event can be assigned a time and a room
 * @param end whether the event can be merged or cancelled
 * @param places the free rooms by time; the preferred times of the applicant come first
 * @param rooms all rooms of the venue
 * @param others the events into which the event can be merged
 */
record AvailableSteps(
    boolean accept,
    boolean schedule,
    boolean end,
    ImmutableListMultimap<String, Option> places,
    ImmutableList<Option> rooms,
    ImmutableList<Option> others) {

  /** A value of a selection list with its name. */
  record Option(String value, String name) {}

  static AvailableSteps of(SideEvent event, Snapshot now, PageFormatter formatter) {
    EventTexts texts = new EventTexts(now, formatter);
    return new AvailableSteps(
        event.status().filter(SideEventStatus.REQUESTED::equals).isPresent(),
        event.status().filter(SideEventStatus.ACCEPTED::equals).isPresent(),
        event.takesPlace(),
        places(event, now, formatter),
        rooms(now, formatter),
        others(event, now, texts));
  }

  private static ImmutableListMultimap<String, Option> places(
      SideEvent event, Snapshot now, PageFormatter formatter) {
    ImmutableListMultimap.Builder<String, Option> preferred = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Option> others = ImmutableListMultimap.builder();
    Optional<Application> application = EventFinder.applicationFor(event, now);
    for (FreeSlot free : EventChoices.freeSlots(now)) {
      TimeSlot time = EventChoices.timeOf(free, now.zone());
      boolean isPreferred =
          application.stream()
              .flatMap(submitted -> submitted.preferredSlots().stream())
              .anyMatch(slot -> isSameTime(slot, time));
      String value = SlotFields.value(time) + "/" + free.room();
      (isPreferred ? preferred : others)
          .put(
              isPreferred
                  ? formatter.message("desk.schedule.wished", formatter.slot(time))
                  : formatter.when(time),
              new Option(value, roomName(free.room(), now, formatter)));
    }
    return preferred.putAll(others.build()).build();
  }

  private static boolean isSameTime(TimeSlot first, TimeSlot second) {
    return first.start().isEqual(second.start()) && first.end().isEqual(second.end());
  }

  private static ImmutableList<Option> rooms(Snapshot now, PageFormatter formatter) {
    return now.session().venue().stream()
        .flatMap(venue -> venue.rooms().stream())
        .map(Room::id)
        .map(id -> new Option(id.value(), roomName(id, now, formatter)))
        .collect(ImmutableList.toImmutableList());
  }

  private static String roomName(RoomId id, Snapshot now, PageFormatter formatter) {
    String name = new EventTexts(now, formatter).room(id).text();
    return now.session().venue().stream()
        .flatMap(venue -> venue.rooms().stream())
        .filter(room -> room.id().equals(id) && room.capacity().isPresent())
        .findFirst()
        .map(room -> formatter.message("desk.schedule.room", name, room.capacity().getAsInt()))
        .orElse(name);
  }

  private static ImmutableList<Option> others(SideEvent event, Snapshot now, EventTexts texts) {
    return now.conference().sideEvents().stream()
        .filter(candidate -> candidate.takesPlace() && !candidate.id().equals(event.id()))
        .filter(candidate -> candidate.session().equals(event.session()))
        .map(candidate -> new Option(candidate.id().value(), name(candidate, texts)))
        .collect(ImmutableList.toImmutableList());
  }

  private static String name(SideEvent event, EventTexts texts) {
    return texts.title(Optional.of(event), event.id()).text() + " (" + event.id() + ")";
  }
}
