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

/** Who has which room when. That nobody else has it then is a constraint of the database. */
@Repository("bookings")
class RoomBookings {
  private static final String EXCLUSION_VIOLATION = "23P01";

  private final JdbcClient database;

  RoomBookings(JdbcClient database) {
    this.database = database;
  }

  /**
   * Gives the event the room that it names, and takes back the one that it had. An event that is
   * only applied for has none yet, one that does not take place has none any more.
   *
   * <p>Throws {@link RoomTakenException} where another has it.
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

  /** The database counts microseconds, and knows no offset of more than sixteen hours. */
  private static OffsetDateTime microsecond(OffsetDateTime time) {
    return time.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
