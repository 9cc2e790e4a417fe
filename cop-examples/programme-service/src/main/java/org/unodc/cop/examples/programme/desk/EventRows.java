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
import org.unodc.cop.examples.programme.web.Phrase;
import org.unodc.cop.examples.programme.web.Wording;

/** Side events as rows of a table. */
final class EventRows {
  private final Snapshot now;
  private final Wording wording;
  private final LocalDate today;
  private final EventTexts texts;
  private final ImmutableListMultimap<SideEventId, EventFinding> findings;

  EventRows(Snapshot now, Wording wording, LocalDate today) {
    this.now = now;
    this.wording = wording;
    this.today = today;
    this.texts = new EventTexts(now, wording);
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
      Phrase title,
      Optional<SideEventStatus> status,
      Optional<Phrase> organizer,
      Optional<OffsetDateTime> submittedAt,
      String submitted,
      long age,
      String time,
      Optional<Phrase> room,
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
        at.map(wording::dayOf).map(wording::day).orElse(""),
        at.map(some -> ChronoUnit.DAYS.between(wording.dayOf(some), today)).orElse(0L),
        event.slot().map(wording::when).orElse(""),
        event.room().map(texts::room),
        EventSheet.count(findings.get(event.id()), Severity.ERROR),
        EventSheet.count(findings.get(event.id()), Severity.WARNING),
        EventSheet.count(findings.get(event.id()), Severity.NOTICE));
  }
}
