package org.unodc.cop.examples.programme.desk;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
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
import org.unodc.cop.examples.programme.web.PageText;

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
 * @param places the free rooms by time, if the event can be assigned one; the preferred times of
 *     the applicant come first
 * @param rooms all rooms of the venue, if the event can be assigned one
 * @param others the events into which the event can be merged; empty if they are too many for a
 *     list
 */
public record AvailableSteps(
    boolean accept,
    boolean schedule,
    boolean unschedule,
    boolean merge,
    boolean cancel,
    boolean reopen,
    boolean online,
    ImmutableListMultimap<String, Option> places,
    ImmutableList<Option> rooms,
    Optional<ImmutableList<Option>> others) {
  private static final int MOST_OTHERS = 200;

  /** A value of a selection list with its name. */
  public record Option(String value, String name) {}

  static AvailableSteps of(SideEvent event, Snapshot now, PageFormatter formatter) {
    boolean isAccepted = is(event, SideEventStatus.ACCEPTED);
    boolean canMerge = event.takesPlace() && !is(event, SideEventStatus.HELD);
    ImmutableMap<RoomId, String> rooms = isAccepted ? rooms(now, formatter) : ImmutableMap.of();
    return new AvailableSteps(
        is(event, SideEventStatus.REQUESTED),
        isAccepted,
        isAccepted && (event.slot().isPresent() || event.room().isPresent()),
        canMerge,
        isAccepted || event.status().isEmpty(),
        SideEventDecisions.isReversible(event),
        StepFields.isOnline(event),
        isAccepted ? places(event, now, rooms, formatter) : ImmutableListMultimap.of(),
        rooms.entrySet().stream()
            .map(room -> new Option(room.getKey().value(), room.getValue()))
            .collect(toImmutableList()),
        canMerge ? others(event, now, new EventTexts(now, formatter)) : Optional.empty());
  }

  private static boolean is(SideEvent event, SideEventStatus status) {
    return event.status().equals(Optional.of(status));
  }

  /** Each time is written once, because it can be free in many rooms. */
  private static ImmutableListMultimap<String, Option> places(
      SideEvent event, Snapshot now, ImmutableMap<RoomId, String> rooms, PageFormatter formatter) {
    ImmutableList<TimeSlot> wishes =
        EventFinder.applicationFor(event, now)
            .map(Application::preferredSlots)
            .orElse(ImmutableList.of());
    String online = formatter.message("desk.schedule.online");
    ImmutableListMultimap.Builder<String, Option> preferred = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Option> others = ImmutableListMultimap.builder();
    Multimaps.index(StepFields.isOnline(event) ? timesOnline(now) : freePlaces(now), Place::time)
        .asMap()
        .forEach(
            (time, places) -> {
              boolean isPreferred = wishes.stream().anyMatch(slot -> isSameTime(slot, time));
              String value = SlotFields.value(time) + "/";
              (isPreferred ? preferred : others)
                  .putAll(
                      isPreferred
                          ? formatter.message("desk.schedule.wished", formatter.slot(time))
                          : formatter.when(time),
                      Iterables.transform(
                          places,
                          place ->
                              place
                                  .room()
                                  .map(
                                      room ->
                                          new Option(
                                              value + room, rooms.getOrDefault(room, room.value())))
                                  .orElseGet(() -> new Option(value, online))));
            });
    return preferred.putAll(others.build()).build();
  }

  private record Place(TimeSlot time, Optional<RoomId> room) {}

  private static ImmutableList<Place> freePlaces(Snapshot now) {
    return EventChoices.freeSlots(now).stream()
        .map(free -> new Place(EventChoices.timeOf(free, now.zone()), Optional.of(free.room())))
        .collect(toImmutableList());
  }

  private static ImmutableList<Place> timesOnline(Snapshot now) {
    return EventChoices.slots(now).stream()
        .map(slot -> EventChoices.timeOf(slot, now.zone()))
        .distinct()
        .map(time -> new Place(time, Optional.empty()))
        .collect(toImmutableList());
  }

  private static boolean isSameTime(TimeSlot first, TimeSlot second) {
    return first.start().isEqual(second.start()) && first.end().isEqual(second.end());
  }

  private static ImmutableMap<RoomId, String> rooms(Snapshot now, PageFormatter formatter) {
    return now.session().venue().stream()
        .flatMap(venue -> venue.rooms().stream())
        .collect(
            toImmutableMap(Room::id, room -> roomName(room, formatter), (first, second) -> first));
  }

  private static String roomName(Room room, PageFormatter formatter) {
    String name =
        room.name()
            .map(formatter::text)
            .orElseGet(() -> PageText.unknown(room.id().value()))
            .text();
    return room.capacity().isPresent()
        ? formatter.message("desk.schedule.room", name, room.capacity().getAsInt())
        : name;
  }

  private static Optional<ImmutableList<Option>> others(
      SideEvent event, Snapshot now, EventTexts texts) {
    ImmutableList<SideEvent> others =
        now.conference().sideEvents().stream()
            .filter(candidate -> candidate.takesPlace() && !candidate.id().equals(event.id()))
            .filter(candidate -> candidate.session().equals(event.session()))
            .limit(MOST_OTHERS + 1L)
            .collect(toImmutableList());
    return others.size() > MOST_OTHERS
        ? Optional.empty()
        : Optional.of(
            others.stream()
                .map(other -> new Option(other.id().value(), name(other, texts)))
                .collect(toImmutableList()));
  }

  private static String name(SideEvent event, EventTexts texts) {
    return texts.title(Optional.of(event), event.id()).text() + " (" + event.id() + ")";
  }
}
