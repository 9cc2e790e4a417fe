package org.unodc.cop.domain.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.procedure.DeadlineUnit;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.session.Session;

/**
 * The opening of a session: its first day, and the start of its first meeting on that day if it is
 * known.
 */
record SessionOpening(LocalDate day, Optional<ZonedDateTime> moment) {
  private static final int HOURS_OF_A_DAY = 24;

  static Optional<SessionOpening> of(Session session) {
    return session
        .days()
        .map(DateRange::first)
        .map(first -> new SessionOpening(first, firstMeeting(session, first)));
  }

  /**
   * Returns the due date of a deadline. If the time of the opening is not known, hours before it
   * are rounded up to whole days, and hours after it are rounded down, so that the due date is
   * never too late.
   */
  DueDate due(Preparation preparation, Deadline deadline) {
    long number = deadline.time().number();
    long fromOpening = deadline.isAfterOpening() ? number : -number;
    Optional<ZonedDateTime> latest =
        moment
            .filter(start -> deadline.unit() == DeadlineUnit.HOURS)
            .map(start -> start.plusHours(fromOpening));
    return new DueDate(
        preparation,
        latest
            .map(ZonedDateTime::toLocalDate)
            .orElseGet(() -> lastDay(fromOpening, deadline.unit())),
        latest.map(ZonedDateTime::toOffsetDateTime),
        Optional.of(deadline),
        Optional.empty());
  }

  private LocalDate lastDay(long fromOpening, DeadlineUnit unit) {
    return switch (unit) {
      case HOURS -> day.plusDays(Math.floorDiv(fromOpening, HOURS_OF_A_DAY));
      case DAYS -> day.plusDays(fromOpening);
      case WEEKS -> day.plusWeeks(fromOpening);
      case MONTHS -> day.plusMonths(fromOpening);
    };
  }

  private static Optional<ZonedDateTime> firstMeeting(Session session, LocalDate day) {
    return session.meetings().stream()
        .filter(SessionOpening::mayOpen)
        .flatMap(meeting -> meeting.slot().stream())
        .filter(slot -> session.daysOf(slot).first().equals(day))
        .map(TimeSlot::start)
        .min(Comparator.comparing(OffsetDateTime::toInstant))
        .map(start -> start.atZoneSameInstant(zone(session, start)));
  }

  /**
   * Returns whether a meeting may open the session. A session opens with its first plenary meeting;
   * a meeting whose kind or number is not known may be that meeting.
   */
  private static boolean mayOpen(Meeting meeting) {
    return meeting.kind().orElse(MeetingKind.PLENARY) == MeetingKind.PLENARY
        && meeting.number().orElse(1) == 1;
  }

  private static ZoneId zone(Session session, OffsetDateTime start) {
    return session.venue().flatMap(Venue::zone).orElse(start.getOffset());
  }
}
