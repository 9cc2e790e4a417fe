package org.unodc.cop.sdk.icalendar;

import static java.util.stream.Collectors.joining;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.programme.DueDate;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.sdk.codec.event.Said;

/** What is said of a deadline beside its day. */
final class DeadlineLines {
  private DeadlineLines() {}

  /**
   * {@return the lines}
   *
   * @param session the title of the session before which it lies
   */
  static ContentLines of(DueDate due, Said session, Labels labels) {
    String paragraphs =
        Stream.of(
                Optional.of(session.text()),
                Optional.of(labels.get(due.isBinding() ? "deadline.binding" : "deadline.wish")),
                due.moment().map(moment -> labels.get("deadline.hour", hour(moment))),
                due.citation().map(Citation::toString))
            .flatMap(Optional::stream)
            .collect(joining("\n"));
    return new ContentLines()
        .text("SUMMARY", own(labels.get("deadline.title", due.preparation()), labels))
        .text("DESCRIPTION", own(paragraphs, labels))
        .text("CATEGORIES", own(labels.get("deadline"), labels));
  }

  private static String hour(OffsetDateTime moment) {
    String offset = moment.getOffset().equals(ZoneOffset.UTC) ? "" : moment.getOffset().getId();
    return moment.toLocalTime() + " (UTC" + offset + ")";
  }

  private static Said own(String text, Labels labels) {
    return Said.in(labels.language(), text);
  }
}
