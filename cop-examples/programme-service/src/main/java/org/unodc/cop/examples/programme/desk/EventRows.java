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

/** Side events as rows of a table. */
final class EventRows {
  private final Snapshot now;
  private final PageFormatter formatter;
  private final LocalDate today;
  private final EventTexts texts;
  private final ImmutableListMultimap<SideEventId, EventFinding> findings;

  EventRows(Snapshot now, PageFormatter formatter, LocalDate today) {
    this.now = now;
    this.formatter = formatter;
    this.today = today;
    this.texts = new EventTexts(now, formatter);
    this.findings = EventFindings.byEvent(now.conference(), today);
  }

  /**
   * A row.
   *
   * @param submittedAt when it was applied for; absent where the record does not say
   * @param age how many days ago that was
   * @param time when and where it takes place; empty where that is not settled
   * @param errors how many findings are errors; {@code warnings} and {@code notices} in like manner
   */
  record Row(
      String id,
      PageText title,
      Optional<SideEventStatus> status,
      Optional<PageText> organizer,
      Optional<OffsetDateTime> submittedAt,
      String submitted,
      long age,
      String time,
      Optional<PageText> room,
      long errors,
      long warnings,
      long notices) {}

  Row of(SideEvent event) {
    Optional<OffsetDateTime> at =
        EventFinder.applicationFor(event, now).flatMap(Application::submittedAt);
    return new Row(
        event.id().value(),
        texts.title(Optional.of(event), event.id()),
        event.status(),
        event.mainOrganizer().map(texts::name),
        at,
        at.map(formatter::dayOf).map(formatter::day).orElse(""),
        at.map(some -> ChronoUnit.DAYS.between(formatter.dayOf(some), today)).orElse(0L),
        event.slot().map(formatter::when).orElse(""),
        event.room().map(texts::room),
        EventSheet.count(findings.get(event.id()), Severity.ERROR),
        EventSheet.count(findings.get(event.id()), Severity.WARNING),
        EventSheet.count(findings.get(event.id()), Severity.NOTICE));
  }
}
