package org.unodc.cop.sdk.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.deadline.DueDate;

/** Formats days and moments for RFC 5545, which has whole seconds in the years 1 to 9999. */
final class CalendarTimes {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

  private CalendarTimes() {}

  /** {@return a moment in UTC} */
  static String of(OffsetDateTime moment) {
    return MOMENT.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
  }

  /**
   * {@return the start and the end of an event; empty if they cannot be written}
   *
   * <p>An event of whole days does not block time.
   */
  static Optional<ContentLines> linesOf(Timing time) {
    if (time instanceof TimeSlot slot) {
      return hasForm(slot.start()) && hasForm(slot.end())
          ? Optional.of(
              new ContentLines()
                  .property("DTSTART", of(slot.start()))
                  .property("DTEND", of(slot.end())))
          : Optional.empty();
    }
    return time.earliest().isBefore(FIRST_DAY) || !time.latest().isBefore(LAST_DAY)
        ? Optional.empty()
        : Optional.of(
            new ContentLines()
                .property("DTSTART;VALUE=DATE", DAY.format(time.earliest()))
                .property("DTEND;VALUE=DATE", DAY.format(time.latest().plusDays(1)))
                .property("TRANSP", "TRANSPARENT"));
  }

  /**
   * {@return the time of a deadline: its moment, or else the whole day for which to plan; empty if
   * it cannot be written}
   *
   * <p>A moment is an event without an end, which RFC 5545 gives no length. Programs show it at the
   * same instant in all time zones.
   */
  static Optional<ContentLines> linesOf(DueDate due) {
    return due.moment()
        .filter(CalendarTimes::hasForm)
        .map(
            moment ->
                new ContentLines()
                    .property("DTSTART", of(moment))
                    .property("TRANSP", "TRANSPARENT"))
        .or(() -> linesOf(new Day(due.plannedDay())));
  }

  private static boolean hasForm(OffsetDateTime moment) {
    Instant instant = moment.toInstant();
    return moment.getNano() == 0 && !instant.isBefore(FIRST) && !instant.isAfter(LAST);
  }
}
