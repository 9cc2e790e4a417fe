package org.unodc.cop.sdk.internal.event;

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

/** A session, a meeting or a side event, prepared for publication in one language. */
public interface Occasion {

  /** {@return the entity of the record} */
  Entity entity();

  /** {@return the title; a label if there is no title} */
  LocalizedString title();

  /** {@return the kind, such as plenary} */
  LocalizedString kind();

  /** {@return the session that it is or belongs to; empty if the record does not contain it} */
  Optional<Session> session();

  /** {@return the times; empty for sessions, which have days, and if the times are not known} */
  default Optional<TimeSlot> slot() {
    return Optional.empty();
  }

  /** {@return the days of a session, or the day of a side event whose hours are not known} */
  default Optional<DateRange> days() {
    return Optional.empty();
  }

  /** {@return the room; it has only an id if the record does not describe it} */
  default Optional<Room> room() {
    return Optional.empty();
  }

  /** {@return the summary of a side event} */
  default Optional<LocalizedString> summary() {
    return Optional.empty();
  }

  /** {@return the attendance format; always empty for a meeting} */
  default Optional<AttendanceFormat> format() {
    return Optional.empty();
  }

  /** {@return the link for online participation, as in the record} */
  default Optional<String> onlineLink() {
    return Optional.empty();
  }

  /** {@return the status of a side event} */
  default Optional<SideEventStatus> status() {
    return Optional.empty();
  }

  /** {@return the bodies that organize it, the main organizer first, without persons} */
  default ImmutableList<OrganizingBody> organizers() {
    return ImmutableList.of();
  }

  /** {@return the names of the moderator and the speakers who may be named on a day} */
  default ImmutableList<String> persons(LocalDate day) {
    return ImmutableList.of();
  }

  /** {@return the themes of a side event} */
  default ImmutableList<LocalizedString> themes() {
    return ImmutableList.of();
  }

  /** {@return the languages in which it is held, as BCP 47 tags, without malformed tags} */
  default ImmutableList<String> languages() {
    return ImmutableList.of();
  }
}
