package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;

/**
 * The room bookings of side events. A constraint of the database prevents two events from having
 * one room at the same time.
 */
@Repository("bookings")
public class RoomBookings {
  private final JdbcClient database;
  private final JdbcOperations batches;

  RoomBookings(JdbcClient database, JdbcOperations batches) {
    this.database = database;
    this.batches = batches;
  }

  /**
   * Replaces the booking of an event by the room and the slot that it names. Requested, merged and
   * cancelled events get no booking.
   *
   * @throws RoomTakenException if another event has the room at that time
   */
  void bookFor(SideEvent event) {
    database
        .sql("delete from booking where side_event = :event")
        .param("event", event.id().value())
        .update();
    book(List.of(event));
  }

  /**
   * Replaces all bookings by those of these events.
   *
   * @throws RoomTakenException if two of them have one room at the same time
   */
  void bookForAll(List<SideEvent> events) {
    database.sql("delete from booking").update();
    book(events);
  }

  /**
   * Refuses an event that a change puts into a room in which a meeting takes place at that time. An
   * event that was there before may stay: records with such events can be imported. Changes run one
   * after the other, so no meeting can be added meanwhile.
   *
   * @throws RoomTakenException if a meeting has the room at that time
   */
  static void refuseDuringMeeting(Snapshot before, SideEvent event) {
    if (!isPlaced(event)
        || before
            .sideEvent(event.id())
            .filter(former -> isAtSamePlace(former, event))
            .isPresent()) {
      return;
    }
    meetingIn(before, event)
        .ifPresent(
            meeting -> {
              throw RoomTakenException.byMeeting(
                  event.id(), event.room().orElseThrow(), meeting.id());
            });
  }

  private static Optional<Meeting> meetingIn(Snapshot now, SideEvent event) {
    return now.conference().sessions().stream()
        .flatMap(session -> session.meetings().stream())
        .filter(meeting -> meeting.room().equals(event.room()))
        .filter(meeting -> meeting.slot().filter(event.slot().orElseThrow()::overlaps).isPresent())
        .findFirst();
  }

  /** {@return whether no other event and no meeting has the room of an event at its time} */
  public static boolean isFreeFor(SideEvent event, Snapshot now) {
    return !isPlaced(event)
        || (meetingIn(now, event).isEmpty()
            && now.conference().sideEvents().stream()
                .filter(other -> isPlaced(other) && !other.id().equals(event.id()))
                .filter(other -> other.room().equals(event.room()))
                .noneMatch(
                    other -> other.slot().orElseThrow().overlaps(event.slot().orElseThrow())));
  }

  private static boolean isPlaced(SideEvent event) {
    return isFirm(event) && event.room().isPresent() && event.slot().isPresent();
  }

  private static boolean isAtSamePlace(SideEvent former, SideEvent event) {
    return isFirm(former)
        && former.room().equals(event.room())
        && former.slot().equals(event.slot());
  }

  private static boolean isFirm(SideEvent event) {
    return event.takesPlace() && event.status().filter(SideEventStatus.REQUESTED::equals).isEmpty();
  }

  /** A room that another event has is not booked, and then the statement changes no row. */
  private void book(List<SideEvent> events) {
    for (List<SideEvent> some :
        Lists.partition(
            events.stream().filter(RoomBookings::isPlaced).toList(), JsonTrees.ROWS_A_STATEMENT)) {
      int[] booked =
          batches.batchUpdate(
              """
              insert into booking (side_event, room, during) select ?, ?, tstzrange(?, ?, '[)')
              on conflict do nothing
              """,
              some.stream().map(RoomBookings::row).toList());
      int refused = Ints.indexOf(booked, 0);
      if (refused >= 0) {
        SideEvent event = some.get(refused);
        throw RoomTakenException.byEvent(event.id(), event.room().orElseThrow());
      }
    }
  }

  private static Object[] row(SideEvent event) {
    TimeSlot slot = event.slot().orElseThrow();
    return new Object[] {
      event.id().value(),
      event.room().orElseThrow().value(),
      microsecond(slot.start()),
      microsecond(slot.end().plusNanos(999))
    };
  }

  /** The database stores microseconds, and rejects offsets of more than sixteen hours. */
  private static OffsetDateTime microsecond(OffsetDateTime time) {
    return time.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
