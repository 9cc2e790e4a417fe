package org.unodc.cop.sdk.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;

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

  /** {@return whether a slot, or days and the day after the last one, can be written} */
  static boolean haveForm(Timing time) {
    if (time instanceof TimeSlot slot) {
      return hasForm(slot.start()) && hasForm(slot.end());
    }
    return !time.earliest().isBefore(FIRST_DAY) && time.latest().isBefore(LAST_DAY);
  }

  /** Writes the start and the end of an event; an event of whole days does not block time. */
  static void write(Timing time, ContentLines lines) {
    if (time instanceof TimeSlot slot) {
      lines.property("DTSTART", of(slot.start())).property("DTEND", of(slot.end()));
    } else {
      lines
          .property("DTSTART;VALUE=DATE", DAY.format(time.earliest()))
          .property("DTEND;VALUE=DATE", DAY.format(time.latest().plusDays(1)))
          .property("TRANSP", "TRANSPARENT");
    }
  }

  private static boolean hasForm(OffsetDateTime moment) {
    Instant instant = moment.toInstant();
    return moment.getNano() == 0 && !instant.isBefore(FIRST) && !instant.isAfter(LAST);
  }
}
