package org.unodc.cop.domain.rules.statement;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.OnceForEach;
import org.unodc.cop.domain.rules.SessionLists;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementOccasion;
import org.unodc.cop.domain.youth.YouthConsultation;

/** Rules about the consultation, the meeting, the agenda item and the hours of a statement. */
public final class StatementRules {
  private static final OnceForEach<Session, ImmutableSet<MeetingId>> MEETINGS =
      OnceForEach.of(
          session -> session.meetings().stream().map(Meeting::id).collect(toImmutableSet()));

  /** How long a meeting may begin before or continue after its slot. */
  private static final Duration OVERRUN = Duration.ofHours(2);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("statement.is-delivered-in-a-meeting-of-its-session", Statement.class)
              .asCaseOf("session.parts-belong-together")
              .reading(Scope.SESSION)
              .when((statement, record) -> sessionOf(statement, record).isPresent())
              .given(
                  StatementRules::meetingOf,
                  (statement, meeting, record, findings) -> {
                    Session session = sessionOf(statement, record).orElseThrow();
                    if (!MEETINGS.of(session, record).contains(meeting.id())) {
                      findings.add(
                          Place.of("occasion"), EntityLabel.of(meeting), EntityLabel.of(session));
                    }
                  }),
          Rule.warning("statement.agenda-item-is-of-its-session", Statement.class)
              .asCaseOf("session.parts-belong-together")
              .reading(Scope.SESSION)
              .when(
                  (statement, record) ->
                      sessionOf(statement, record)
                          .filter(session -> !session.agendaItems().isEmpty())
                          .isPresent())
              .given(
                  StatementRules::agendaItemOf,
                  (statement, item, record, findings) -> {
                    Session session = sessionOf(statement, record).orElseThrow();
                    if (!SessionLists.agendaOf(session, record).contains(item.id())) {
                      findings.add(
                          Place.of("agendaItem"), EntityLabel.of(item), EntityLabel.of(session));
                    }
                  }),
          Rule.warning(
                  "statement.youth-statement-stems-from-a-consultation", YouthConsultation.class)
              .reading(Scope.SESSION)
              .given(
                  (consultation, record) ->
                      record.find(Statement.class, consultation.outcomeStatement()),
                  (consultation, statement, record, findings) -> {
                    if (!statement.stemsFrom().equals(Optional.of(consultation.id()))) {
                      findings.add(Place.of("outcomeStatement"), EntityLabel.of(statement));
                    }
                  }),
          Rule.warning("statement.keeps-the-hours-of-its-meeting", Statement.class)
              .reading(Scope.SESSION)
              .when(statement -> slot(statement).isPresent())
              .given(StatementRules::timedMeetingOf, StatementRules::checkHours),
          Rule.notice("statement.keeps-its-time-limit", Statement.class)
              .reading(Scope.VALUE)
              .when(statement -> slot(statement).isPresent())
              .given(
                  Statement::timeLimit,
                  (statement, limit, record, findings) -> {
                    long minutes = length(slot(statement).orElseThrow()).toMinutes();
                    if (minutes > 2 * Math.max(1, limit.toMinutes())) {
                      findings.add(Place.of("when"), minutes, limit.toMinutes());
                    }
                  }));

  private StatementRules() {}

  private static Optional<Session> sessionOf(Statement statement, RecordView record) {
    return record.find(Session.class, statement.session());
  }

  private static Optional<AgendaItem> agendaItemOf(Statement statement, RecordView record) {
    return record.find(AgendaItem.class, statement.agendaItem());
  }

  private static Optional<Meeting> meetingOf(Statement statement, RecordView record) {
    return statement.occasion().stream()
        .filter(StatementOccasion.AtMeeting.class::isInstance)
        .map(occasion -> ((StatementOccasion.AtMeeting) occasion).meeting())
        .findFirst()
        .flatMap(id -> record.find(Meeting.class, id));
  }

  private static void checkHours(
      Statement statement, Meeting meeting, RecordView record, FindingCollector findings) {
    TimeSlot own = slot(statement).orElseThrow();
    TimeSlot hours = meeting.slot().orElseThrow();
    OffsetDateTime first = hours.start().minus(OVERRUN);
    OffsetDateTime last = hours.end().plus(OVERRUN);
    if (own.start().isBefore(first) || own.end().isAfter(last)) {
      findings.add(
          Place.of("when"), own.start(), EntityLabel.of(meeting), hours.start(), hours.end());
    }
  }

  private static Duration length(TimeSlot slot) {
    return Duration.between(slot.start(), slot.end());
  }

  private static Optional<TimeSlot> slot(Statement statement) {
    return statement.when().filter(TimeSlot.class::isInstance).map(TimeSlot.class::cast);
  }

  private static Optional<Meeting> timedMeetingOf(Statement statement, RecordView record) {
    return meetingOf(statement, record).filter(meeting -> meeting.slot().isPresent());
  }
}
