package org.unodc.cop.sdk.icalendar;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.Preparation;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.internal.event.LocalizedString;
import org.unodc.cop.sdk.internal.event.Occasion;
import org.unodc.cop.sdk.internal.event.StableIds;
import org.unodc.cop.sdk.publication.Edition;
import org.unodc.cop.sdk.publication.Omission;
import org.unodc.cop.sdk.publication.Omission.Cause;

/** Collects the events of one calendar. */
final class Vevents {
  private final ConferenceId conference;
  private final Edition edition;
  private final CalendarLabels labels;
  private final ContentLines written = new ContentLines();
  private final Set<String> ids = new TreeSet<>();
  private final ImmutableList.Builder<Omission> leftOut = ImmutableList.builder();

  Vevents(ConferenceId conference, Edition edition, CalendarLabels labels) {
    this.conference = conference;
    this.edition = edition;
    this.labels = labels;
  }

  void add(Occasion occasion) {
    String id = StableIds.of(conference, occasion.entity().identity());
    Optional<Timing> time = occasion.slot().<Timing>map(slot -> slot).or(occasion::days);
    obstacle(occasion, time)
        .or(
            () ->
                write(
                    id,
                    CalendarTimes.linesOf(time.orElseThrow()),
                    OccasionLines.of(occasion, labels)))
        .ifPresent(cause -> leftOut.add(Omission.of(occasion.entity(), cause)));
  }

  private static Optional<Cause> obstacle(Occasion occasion, Optional<Timing> time) {
    boolean isRejected =
        occasion
            .status()
            .filter(status -> status.isApplication() && !status.takesPlace())
            .isPresent();
    if (isRejected) {
      return Optional.of(Cause.NOT_ACCEPTED);
    }
    return time.isEmpty() ? Optional.of(Cause.NO_TIME) : Optional.empty();
  }

  void add(Deadlines deadlines, LocalizedString title) {
    Session session = deadlines.session();
    Map<Preparation, Integer> counts = new TreeMap<>();
    for (DueDate due : deadlines.dates()) {
      int order = counts.merge(due.preparation(), 1, Integer::sum);
      String name = session.id() + "/" + due.preparation().word() + "/" + order;
      String id = StableIds.of(conference, "deadline", name);
      write(id, CalendarTimes.linesOf(due), DeadlineLines.of(due, title, labels))
          .ifPresent(cause -> leaveOutDeadline(session, cause));
    }
  }

  /** Records that a deadline before a session is left out of the calendar. */
  void leaveOutDeadline(Session session, Cause cause) {
    leaveOut(Omission.ofDeadline(session, cause));
  }

  /** Records that something is left out of the calendar. */
  void leaveOut(Omission omission) {
    leftOut.add(omission);
  }

  /** {@return whether the calendar has no events} */
  boolean isEmpty() {
    return ids.isEmpty();
  }

  ContentLines lines() {
    return written;
  }

  ImmutableList<Omission> leftOut() {
    return leftOut.build();
  }

  private Optional<Cause> write(String id, Optional<ContentLines> time, ContentLines lines) {
    if (time.isEmpty()) {
      return Optional.of(Cause.TIME_WITHOUT_FORM);
    }
    if (!lines.isSound()) {
      return Optional.of(Cause.FORBIDDEN_CHARACTER);
    }
    if (!ids.add(id)) {
      return Optional.of(Cause.SAME_ID);
    }
    written
        .property("BEGIN", "VEVENT")
        .property("UID", id)
        .property("DTSTAMP", CalendarTimes.of(edition.issuedAt()))
        .property("SEQUENCE", edition.number())
        .all(time.get())
        .all(lines)
        .property("END", "VEVENT");
    return Optional.empty();
  }
}
