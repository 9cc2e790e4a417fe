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
    if (isFirm(event) && event.room().isPresent() && event.slot().isPresent()) {
      book(event, event.room().get(), event.slot().get());
    }
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
        throw new RoomTakenException(event.id(), room, refused);
      }
      throw refused;
    }
  }

  /** The database stores microseconds, and rejects offsets of more than sixteen hours. */
  private static OffsetDateTime microsecond(OffsetDateTime time) {
    return time.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
