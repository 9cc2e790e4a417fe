package org.unodc.cop.examples.programme.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sideevent.EventFinding;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/** Creates table rows of side events. */
final class EventRows {
  private final Snapshot now;
  private final PageFormatter formatter;
  private final IndexedEvents events;
  private final EventTexts texts;

  EventRows(Snapshot now, IndexedEvents events, PageFormatter formatter) {
    this.now = now;
    this.formatter = formatter;
    this.events = events;
    this.texts = new EventTexts(now, formatter, events.names());
  }

  /**
   * A row. It is public, so that the expressions of the template can be compiled.
   *
   * @param version the version of the event that the row shows
   * @param submittedAt the moment of the application; empty if the record does not have it
   * @param age the number of days since the application; zero if its moment is not known
   * @param time the day without its year, and the hours; empty if they are not fixed
   * @param errors the number of findings that are errors
   * @param warnings the number of findings that are warnings
   * @param notices the number of findings that are notices
   */
  public record Row(
      String id,
      long version,
      PageText title,
      Optional<SideEventStatus> status,
      Optional<PageText> organizer,
      Optional<PageText> applicant,
      Optional<OffsetDateTime> submittedAt,
      Optional<LocalDate> submitted,
      long age,
      String time,
      Optional<PageText> room,
      long errors,
      long warnings,
      long notices) {

    /** {@return the version and the id, as a form that selects the event sends them} */
    public String selection() {
      return version + "/" + id;
    }

    /** {@return the same row with the numbers of these findings only} */
    Row counting(Iterable<EventFinding> findings) {
      return new Row(
          id,
          version,
          title,
          status,
          organizer,
          applicant,
          submittedAt,
          submitted,
          age,
          time,
          room,
          EventSheet.count(findings, Severity.ERROR),
          EventSheet.count(findings, Severity.WARNING),
          EventSheet.count(findings, Severity.NOTICE));
    }
  }

  /** {@return the row of an event of the record} */
  Row of(SideEvent event) {
    return of(events.of(event));
  }

  /** {@return the row of an event} */
  Row of(IndexedEvent indexed) {
    SideEvent event = indexed.event();
    Optional<OffsetDateTime> submittedAt = indexed.application().flatMap(Application::submittedAt);
    return new Row(
        indexed.id(),
        now.versionOf(event.id()),
        texts.title(Optional.of(event), event.id()),
        event.status(),
        event.mainOrganizer().map(texts::name),
        indexed.application().flatMap(Application::applicant).map(texts::name),
        submittedAt,
        submittedAt.map(formatter::dayOf),
        submittedAt
            .map(moment -> ChronoUnit.DAYS.between(formatter.dayOf(moment), events.today()))
            .orElse(0L),
        event
            .slot()
            .map(
                slot ->
                    formatter.message(
                        "slot",
                        formatter.shortDay(formatter.dayOf(slot.start())),
                        formatter.hours(slot)))
            .orElse(""),
        event.room().map(texts::room),
        indexed.errors(),
        indexed.warnings(),
        indexed.notices());
  }
}
