package org.unodc.cop.domain.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.Session;

/** Days and times as text. */
final class Timings {
  private Timings() {}

  /**
   * {@return a time, as exactly as the record has it, by the clock of the venue; with its offset if
   * the zone of the venue is not known}
   */
  static Translatable of(Timing timing, Session session) {
    if (timing instanceof Day day) {
      return MessageArgument.of(day.date());
    }
    if (timing instanceof DateRange range) {
      return of(range);
    }
    if (timing instanceof TimeSlot slot) {
      boolean hasClock = session.venue().flatMap(Venue::zone).isPresent();
      return hasClock ? of(session.byTheClock(slot)) : Message.range(slot.start(), slot.end());
    }
    return of((PartialDate) timing);
  }

  static Translatable of(DateRange range) {
    return Message.of(range);
  }

  /** A year and a month have no words, so that no language needs a form of the month. */
  static Translatable of(PartialDate date) {
    if (date.day().isPresent()) {
      return MessageArgument.of(date.earliest());
    }
    return MessageArgument.of(
        date.month().isPresent()
            ? String.format(Locale.ROOT, "%04d-%02d", date.year(), date.month().getAsInt())
            : Integer.toString(date.year()));
  }

  private static Translatable of(TimeSlot slot) {
    OffsetDateTime start = slot.start();
    OffsetDateTime end = slot.end();
    LocalDate day = start.toLocalDate();
    return day.equals(end.toLocalDate())
        ? Message.hours(day, start.toLocalTime(), end.toLocalTime())
        : Message.range(start, end);
  }
}
