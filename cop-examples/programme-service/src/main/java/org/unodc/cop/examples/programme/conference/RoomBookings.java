package org.unodc.cop.examples.programme.conference;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;

/**
 * The room bookings of side events. A constraint of the database prevents two events from having
 * one room at the same time.
 */
@Repository("bookings")
class RoomBookings {
  private static final String EXCLUSION_VIOLATION = "23P01";

  private final JdbcClient database;

  RoomBookings(JdbcClient database) {
    this.database = database;
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
    if (isPlaced(event)) {
      book(event, event.room().orElseThrow(), event.slot().orElseThrow());
    }
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
    before.conference().sessions().stream()
        .flatMap(session -> session.meetings().stream())
        .filter(meeting -> meeting.room().equals(event.room()))
        .filter(meeting -> meeting.slot().filter(event.slot().orElseThrow()::overlaps).isPresent())
        .findFirst()
        .ifPresent(
            meeting -> {
              throw RoomTakenException.byMeeting(
                  event.id(), event.room().orElseThrow(), meeting.id());
            });
  }

  private static boolean isPlaced(SideEvent event) {
    return isFirm(event) && event.room().isPresent() && event.slot().isPresent();
  }

  private static boolean isAtSamePlace(SideEvent former, SideEvent event) {
    return isFirm(former)
        && former.room().equals(event.room())
        && former.slot().equals(event.slot());
  }

  void releaseAll() {
    database.sql("delete from booking").update();
  }

  private static boolean isFirm(SideEvent event) {
    return event.takesPlace() && event.status().filter(SideEventStatus.REQUESTED::equals).isEmpty();
  }

  private void book(SideEvent event, RoomId room, TimeSlot slot) {
    try {
      database
          .sql(
              """
              insert into booking (side_event, room, during)
              values (:event, :room, tstzrange(:start, :end, '[)'))
              """)
          .param("event", event.id().value())
          .param("room", room.value())
          .param("start", microsecond(slot.start()))
          .param("end", microsecond(slot.end().plusNanos(999)))
          .update();
    } catch (DataIntegrityViolationException refused) {
      if (refused.getMostSpecificCause() instanceof SQLException cause
          && EXCLUSION_VIOLATION.equals(cause.getSQLState())) {
        throw RoomTakenException.byEvent(event.id(), room, refused);
      }
      throw refused;
    }
  }

  /** The database stores microseconds, and rejects offsets of more than sixteen hours. */
  private static OffsetDateTime microsecond(OffsetDateTime time) {
    return time.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
