package org.unodc.cop.sdk.codec.event;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEventStatus;

/** A session, a meeting or a side event, as others see it in one language. */
public interface Occasion {

  /** {@return what the record has} */
  Entity entity();

  /** {@return its title; where it has none, what people call it} */
  Said title();

  /** {@return what kind of thing it is, such as plenary} */
  Said kind();

  /** {@return the session that it is or belongs to, where the record has that} */
  Optional<Session> session();

  /** {@return the hours; absent for sessions, which have days} */
  default Optional<TimeSlot> slot() {
    return Optional.empty();
  }

  /** {@return the days of a session} */
  default Optional<DateRange> days() {
    return Optional.empty();
  }

  /** {@return the room; one with its id alone where the record does not describe it} */
  default Optional<Room> room() {
    return Optional.empty();
  }

  /** {@return what it is about} */
  default Optional<Said> summary() {
    return Optional.empty();
  }

  /** {@return how one takes part; never known of a single meeting} */
  default Optional<AttendanceFormat> format() {
    return Optional.empty();
  }

  /** {@return where one takes part online, as the record has it} */
  default Optional<String> onlineLink() {
    return Optional.empty();
  }

  /** {@return where a side event stands} */
  default Optional<SideEventStatus> status() {
    return Optional.empty();
  }

  /** {@return the bodies that organize it, the main one first; never persons} */
  default ImmutableList<Body> organizers() {
    return ImmutableList.of();
  }

  /** {@return the names of those who lead it and speak there and who may be named on a day} */
  default ImmutableList<String> persons(LocalDate day) {
    return ImmutableList.of();
  }

  /** {@return what it is about, in short} */
  default ImmutableList<Said> themes() {
    return ImmutableList.of();
  }

  /** {@return the languages in which it is held, as BCP 47 tags; malformed ones are left out} */
  default ImmutableList<String> languages() {
    return ImmutableList.of();
  }
}
