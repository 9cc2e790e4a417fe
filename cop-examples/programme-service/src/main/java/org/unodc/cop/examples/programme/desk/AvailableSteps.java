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
import org.unodc.cop.examples.programme.desk.form.EventChoices;
import org.unodc.cop.examples.programme.desk.form.SlotFields;
import org.unodc.cop.examples.programme.web.PageFormatter;

/**
 * What can be done with an event from where it stands.
 *
 * @param accept whether it can be accepted
 * @param schedule whether it can be given a time and a room
 * @param end whether it can be merged or cancelled
 * @param places the free places by time, those that the applicant wished for first
 * @param rooms all rooms
 * @param others the events that it can be merged into
 */
record AvailableSteps(
    boolean accept,
    boolean schedule,
    boolean end,
    ImmutableListMultimap<String, Choice> places,
    ImmutableList<Choice> rooms,
    ImmutableList<Choice> others) {

  /** A value to choose, and what it is called. */
  record Choice(String value, String name) {}

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

  private static ImmutableListMultimap<String, Choice> places(
      SideEvent event, Snapshot now, PageFormatter formatter) {
    ImmutableListMultimap.Builder<String, Choice> wished = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Choice> others = ImmutableListMultimap.builder();
    Optional<Application> application = EventFinder.applicationFor(event, now);
    for (FreeSlot free : EventChoices.freeSlots(now)) {
      TimeSlot time = EventChoices.timeOf(free, now.zone());
      boolean isWished =
          application.stream()
              .flatMap(one -> one.preferredSlots().stream())
              .anyMatch(one -> isAt(one, time));
      String value = SlotFields.value(time) + "/" + free.room();
      String name = formatter.when(time);
      (isWished ? wished : others)
          .put(
              isWished ? formatter.message("desk.schedule.wished", name) : name,
              new Choice(value, roomName(free.room(), now, formatter)));
    }
    return wished.putAll(others.build()).build();
  }

  private static boolean isAt(TimeSlot one, TimeSlot other) {
    return one.start().isEqual(other.start()) && one.end().isEqual(other.end());
  }

  private static ImmutableList<Choice> rooms(Snapshot now, PageFormatter formatter) {
    return now.session().venue().stream()
        .flatMap(venue -> venue.rooms().stream())
        .map(Room::id)
        .map(id -> new Choice(id.value(), roomName(id, now, formatter)))
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

  private static ImmutableList<Choice> others(SideEvent event, Snapshot now, EventTexts texts) {
    return now.conference().sideEvents().stream()
        .filter(one -> one.takesPlace() && !one.id().equals(event.id()))
        .filter(one -> one.session().equals(event.session()))
        .map(one -> new Choice(one.id().value(), name(one, texts)))
        .collect(ImmutableList.toImmutableList());
  }

  private static String name(SideEvent event, EventTexts texts) {
    return texts.title(Optional.of(event), event.id()).text() + " (" + event.id() + ")";
  }
}
