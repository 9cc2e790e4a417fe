package org.unodc.cop.domain.rules.statement;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
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

/** Rules about the consultation, the meeting and the agenda item of a statement. */
public final class StatementRules {
  private static final OnceForEach<Session, ImmutableSet<MeetingId>> MEETINGS =
      OnceForEach.of(
          session -> session.meetings().stream().map(Meeting::id).collect(toImmutableSet()));

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
}
