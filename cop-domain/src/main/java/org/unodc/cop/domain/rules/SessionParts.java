package org.unodc.cop.domain.rules;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;

/**
 * The sessions of a record, grouped so that a session and its resumed parts are together: a resumed
 * part may adopt a draft that was tabled before, and continues the numbers of outcomes.
 */
public final class SessionParts {
  private final Map<String, Optional<DateRange>> days = new HashMap<>();
  private final SetMultimap<MeetingId, String> keysOfMeetings = HashMultimap.create();

  private SessionParts(RecordView record) {
    for (Session session : record.all(Session.class)) {
      String key = keyOf(session, record);
      days.merge(key, session.days(), SessionParts::hull);
      for (Meeting meeting : session.meetings()) {
        keysOfMeetings.put(meeting.id(), key);
        // A session that does not finish in time goes on. The rule on its meetings reports that.
        meeting
            .slot()
            .map(session::daysOf)
            .ifPresent(held -> days.merge(key, Optional.of(held), SessionParts::hull));
      }
    }
  }

  /** {@return the sessions of a record, computed once} */
  public static SessionParts in(RecordView record) {
    return record.computedOnce(SessionParts.class, () -> new SessionParts(record));
  }

  /** {@return whether two sessions are the same session, or parts of it} */
  public static boolean areSame(Session first, Session second, RecordView record) {
    return first.id().equals(second.id()) || keyOf(first, record).equals(keyOf(second, record));
  }

  /** {@return a text that is the same for all parts of a session, and for no other session} */
  public static String keyOf(Session session, RecordView record) {
    if (session.ordinal().isEmpty()) {
      return session.id().value();
    }
    String convention = session.conventionIn(record).map(ConventionId::value).orElse("");
    return convention + ' ' + isSpecial(session) + ' ' + session.ordinal().getAsInt();
  }

  /**
   * {@return the days from the opening of a session to the end of its last part; empty if the
   * record does not state the days of each part}
   */
  public Optional<DateRange> daysOf(Session session, RecordView record) {
    return days.getOrDefault(keyOf(session, record), session.days());
  }

  /** {@return whether a meeting is one of a session or of one of its parts} */
  public boolean haveMeeting(MeetingId meeting, Session session, RecordView record) {
    return keysOfMeetings.containsEntry(meeting, keyOf(session, record));
  }

  private static Optional<DateRange> hull(Optional<DateRange> one, Optional<DateRange> other) {
    return one.flatMap(
        first ->
            other.map(
                second ->
                    DateRange.of(
                        earlier(first.first(), second.first()),
                        later(first.last(), second.last()))));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** {@return whether a session is special: special sessions have their own numbering} */
  private static boolean isSpecial(Session session) {
    return session.kind().filter(SessionKind.SPECIAL::equals).isPresent();
  }
}
