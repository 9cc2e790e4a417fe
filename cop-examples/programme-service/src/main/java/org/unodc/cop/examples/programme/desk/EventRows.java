package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sideevent.EventFinding;
import org.unodc.cop.examples.programme.sideevent.EventFindings;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/** Creates table rows of side events. */
final class EventRows {
  private final Snapshot now;
  private final PageFormatter formatter;
  private final LocalDate today;
  private final EventTexts texts;
  private final ImmutableListMultimap<SideEventId, EventFinding> findings;

  EventRows(Snapshot now, PageFormatter formatter, LocalDate today, EventFindings rules) {
    this.now = now;
    this.formatter = formatter;
    this.today = today;
    this.texts = new EventTexts(now, formatter);
    this.findings = rules.byEvent(now);
  }

  /**
   * A row.
   *
   * @param submittedAt the moment of the application; empty if the record does not have it
   * @param age the number of days since the application; zero if its moment is not known
   * @param time the day and hours; empty if they are not fixed
   * @param errors the number of findings that are errors
   * @param warnings the number of findings that are warnings
   * @param notices the number of findings that are notices
   */
  record Row(
      String id,
      PageText title,
      Optional<SideEventStatus> status,
      Optional<PageText> organizer,
      Optional<OffsetDateTime> submittedAt,
      Optional<LocalDate> submitted,
      long age,
      String time,
      Optional<PageText> room,
      long errors,
      long warnings,
      long notices) {}

  Row of(SideEvent event) {
    Optional<OffsetDateTime> submittedAt =
        EventFinder.applicationFor(event, now).flatMap(Application::submittedAt);
    return new Row(
        event.id().value(),
        texts.title(Optional.of(event), event.id()),
        event.status(),
        event.mainOrganizer().map(texts::name),
        submittedAt,
        submittedAt.map(formatter::dayOf),
        submittedAt
            .map(moment -> ChronoUnit.DAYS.between(formatter.dayOf(moment), today))
            .orElse(0L),
        event.slot().map(formatter::when).orElse(""),
        event.room().map(texts::room),
        EventSheet.count(findings.get(event.id()), Severity.ERROR),
        EventSheet.count(findings.get(event.id()), Severity.WARNING),
        EventSheet.count(findings.get(event.id()), Severity.NOTICE));
  }
}
