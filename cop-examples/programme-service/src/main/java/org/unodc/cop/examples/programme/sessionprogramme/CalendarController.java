package org.unodc.cop.examples.programme.sessionprogramme;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageNotFoundException;
import org.unodc.cop.examples.programme.web.PublicPage;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.publication.Edition;
import org.unodc.cop.sdk.publication.Publication;

/** Serves the programme and each side event as iCalendar files. */
@PublicPage
class CalendarController {
  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
  private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

  private static final int LANGUAGES = OfficialLanguage.values().length;

  private final PublicRecord record;
  private final Clock clock;

  /** Calendar programs ask for the programme again and again. */
  private final Cache<Key, ResponseEntity<byte[]>> programmes =
      Caffeine.newBuilder().maximumSize(LANGUAGES).build();

  CalendarController(PublicRecord record, Clock clock) {
    this.record = record;
    this.clock = clock;
  }

  private record Key(long revision, LocalDate today, OfficialLanguage language) {}

  /** Writes a calendar of a record. */
  private interface CalendarWriter {
    /**
     * {@return the calendar}
     *
     * @throws CopException if the title of the calendar cannot be written
     */
    Publication write(ConferenceCalendars calendars);
  }

  @GetMapping("/programme.ics")
  ResponseEntity<byte[]> programme(PageFormatter formatter) {
    Snapshot now = record.current();
    return programmes.get(
        new Key(now.revision(), now.today(clock), formatter.language()),
        unknown ->
            answer(
                "programme",
                now.conference(),
                now,
                formatter,
                calendars -> calendars.programme(now.session().id())));
  }

  @GetMapping("/side-events/{id}.ics")
  ResponseEntity<byte[]> event(@PathVariable String id, PageFormatter formatter) {
    Snapshot now = record.current();
    SideEvent event = EventController.find(now, id);
    Conference withEvent = now.conference().toBuilder().sideEvents(ImmutableList.of(event)).build();
    return answer(
        id,
        withEvent,
        now,
        formatter,
        calendars ->
            complete(calendars.programme(event.session().orElseThrow(PageNotFoundException::new))));
  }

  /** The calendar of one event without this event is of no use to anybody. */
  private static Publication complete(Publication calendar) {
    if (!calendar.leftOut().isEmpty()) {
      throw new CopException(
          calendar.leftOut().stream()
              .map(omission -> Problem.of(ProblemCode.NOT_WRITABLE, omission.sentence()))
              .toList());
    }
    return calendar;
  }

  private ResponseEntity<byte[]> answer(
      String name,
      Conference conference,
      Snapshot now,
      PageFormatter formatter,
      CalendarWriter writer) {
    Edition edition = new Edition(Ints.saturatedCast(now.revision()), record.lastChange());
    try {
      Publication calendar =
          writer.write(ConferenceCalendars.of(conference, formatter.language(), edition));
      return ResponseEntity.ok()
          .contentType(CALENDAR)
          .header(
              HttpHeaders.CONTENT_DISPOSITION,
              ContentDisposition.attachment().filename(name + ".ics").build().toString())
          .body(calendar.utf8());
    } catch (CopException nothingToPublish) {
      return ResponseEntity.status(HttpStatus.NOT_FOUND)
          .contentType(TEXT)
          .body(formatter.message("calendar.nothing").getBytes(UTF_8));
    }
  }
}
