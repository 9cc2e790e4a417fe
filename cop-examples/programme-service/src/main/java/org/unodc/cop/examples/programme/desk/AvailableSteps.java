package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.EventChoices;
import org.unodc.cop.examples.programme.form.SlotFields;
import org.unodc.cop.examples.programme.sideevent.SideEventDecisions;
import org.unodc.cop.examples.programme.web.PageFormatter;

/**
 * The steps that the secretariat can take with an event in its present status.
 *
 * @param accept whether the event can be accepted or declined
 * @param schedule whether the event can be assigned a time and a room
 * @param unschedule whether its time and room can be taken back
 * @param merge whether the event can be merged
 * @param cancel whether the event can be cancelled
 * @param reopen whether the decision on the event can be taken back
 * @param online whether the event takes place only online, so that it needs no room
 * @param places the free rooms by time; the preferred times of the applicant come first
 * @param rooms all rooms of the venue
 * @param others the events into which the event can be merged
 */
record AvailableSteps(
    boolean accept,
    boolean schedule,
    boolean unschedule,
    boolean merge,
    boolean cancel,
    boolean reopen,
    boolean online,
    ImmutableListMultimap<String, Option> places,
    ImmutableList<Option> rooms,
    ImmutableList<Option> others) {

  /** A value of a selection list with its name. */
  record Option(String value, String name) {}

  static AvailableSteps of(SideEvent event, Snapshot now, PageFormatter formatter) {
    EventTexts texts = new EventTexts(now, formatter);
    boolean isAccepted = is(event, SideEventStatus.ACCEPTED);
    return new AvailableSteps(
        is(event, SideEventStatus.REQUESTED),
        isAccepted,
        isAccepted && (event.slot().isPresent() || event.room().isPresent()),
        event.takesPlace() && !is(event, SideEventStatus.HELD),
        isAccepted || event.status().isEmpty(),
        SideEventDecisions.isReversible(event),
        StepFields.isOnline(event),
        places(event, now, formatter),
        rooms(now, formatter),
        others(event, now, texts));
  }

  private static boolean is(SideEvent event, SideEventStatus status) {
    return event.status().equals(Optional.of(status));
  }

  private static ImmutableListMultimap<String, Option> places(
      SideEvent event, Snapshot now, PageFormatter formatter) {
    ImmutableListMultimap.Builder<String, Option> preferred = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Option> others = ImmutableListMultimap.builder();
    Optional<Application> application = EventFinder.applicationFor(event, now);
    for (Place place : StepFields.isOnline(event) ? timesOnline(now) : freePlaces(now)) {
      TimeSlot time = place.time();
      boolean isPreferred =
          application.stream()
              .flatMap(submitted -> submitted.preferredSlots().stream())
              .anyMatch(slot -> isSameTime(slot, time));
      String value = SlotFields.value(time) + "/" + place.room().map(RoomId::value).orElse("");
      String name =
          place
              .room()
              .map(room -> roomName(room, now, formatter))
              .orElseGet(() -> formatter.message("desk.schedule.online"));
      (isPreferred ? preferred : others)
          .put(
              isPreferred
                  ? formatter.message("desk.schedule.wished", formatter.slot(time))
                  : formatter.when(time),
              new Option(value, name));
    }
    return preferred.putAll(others.build()).build();
  }

  private record Place(TimeSlot time, Optional<RoomId> room) {}

  private static ImmutableList<Place> freePlaces(Snapshot now) {
    return EventChoices.freeSlots(now).stream()
        .map(free -> new Place(EventChoices.timeOf(free, now.zone()), Optional.of(free.room())))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Place> timesOnline(Snapshot now) {
    return EventChoices.slots(now).stream()
        .map(slot -> EventChoices.timeOf(slot, now.zone()))
        .distinct()
        .map(time -> new Place(time, Optional.empty()))
        .collect(ImmutableList.toImmutableList());
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
