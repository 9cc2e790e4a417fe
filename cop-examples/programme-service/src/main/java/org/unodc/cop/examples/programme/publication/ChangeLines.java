package org.unodc.cop.examples.programme.publication;

import java.util.Optional;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.desk.EventTexts;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/** Formats changes of the programme for a page. */
final class ChangeLines {
  private final Snapshot now;
  private final PageFormatter formatter;
  private final EventTexts texts;

  ChangeLines(Snapshot now, PageFormatter formatter) {
    this.now = now;
    this.formatter = formatter;
    this.texts = new EventTexts(now, formatter);
  }

  /**
   * A change.
   *
   * @param id the id of the event
   * @param before what everybody sees
   * @param after what everybody would see
   */
  record Line(ProgrammeChange.Kind kind, String id, PageText title, String before, String after) {}

  Line of(ProgrammeChange change) {
    SideEventId id = change.id();
    Optional<SideEvent> event = now.sideEvent(id);
    return new Line(
        change.kind(),
        id.value(),
        texts.title(event, id),
        text(change.before()),
        text(change.after()));
  }

  private String text(Optional<SideEvent> part) {
    if (part.isEmpty()) {
      return formatter.message("publication.not-public");
    }
    SideEvent event = part.get();
    Optional<String> status =
        event.status().filter(actual -> actual != SideEventStatus.ACCEPTED).map(formatter::label);
    String place =
        event.slot().map(formatter::when).orElseGet(() -> formatter.message("desk.no-time-yet"));
    String room = event.room().map(known -> " · " + texts.room(known).text()).orElse("");
    return status.map(label -> label + " · ").orElse("") + place + room;
  }
}
