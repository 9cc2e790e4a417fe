package org.unodc.cop.domain.rules.session;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.unodc.cop.domain.bureau.Credential;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.Preparation;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.procedure.DeadlineKind;
import org.unodc.cop.domain.procedure.DeadlineUnit;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.session.Session;

/**
 * Rules about deadlines, and about what was done by the deadlines of a session under the rules of
 * procedure in force on its first day.
 */
public final class DeadlineRules {
  private static final Parameter DAYS = new Parameter("days", 366, 1, 366 * 5);

  /** The rules of this class, in the order of the standard rules. */
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("session.agenda-circulated-in-time", Severity.ERROR, Session.class)
              .reading(Scope.SESSION)
              .when(
                  (session, record) ->
                      session.agendaCirculatedOn().isPresent()
                          && session.days().isPresent()
                          && due(session, Preparation.PROVISIONAL_AGENDA, record)
                              .filter(DueDate::isBinding)
                              .isPresent())
              .check(DeadlineRules::checkAgenda),
          Rule.of("session.agenda-circulated-before-it-opens", Severity.WARNING, Session.class)
              .reading(Scope.SESSION)
              .with(DAYS)
              .when(
                  session -> session.agendaCirculatedOn().isPresent() && session.days().isPresent())
              .check(DeadlineRules::checkDayOfAgenda),
          Rule.of("session.credentials-arrived-in-time", Severity.NOTICE, Credential.class)
              .reading(Scope.SESSION)
              .when(
                  (credential, record) ->
                      credential.received().isPresent() && due(credential, record).isPresent())
              .check(DeadlineRules::checkCredentials),
          Rule.of("procedure.deadline-kind-is-a-listed-word", Severity.NOTICE, Deadline.class)
              .reading(Scope.VALUE)
              .check(
                  (deadline, record, findings) -> {
                    if (!DeadlineKind.listed().contains(deadline.kind())) {
                      findings.add(Place.of("kind"), deadline.kind());
                    }
                  }));

  private static final int HOURS_OF_A_DAY = 24;

  private DeadlineRules() {}

  private static void checkAgenda(Session session, RecordView record, FindingCollector findings) {
    DueDate due = due(session, Preparation.PROVISIONAL_AGENDA, record).orElseThrow();
    LocalDate circulated = session.agendaCirculatedOn().orElseThrow();
    if (circulated.isAfter(lastDay(due))) {
      findings.addCiting(
          due.citation(),
          Place.of("agendaCirculatedOn"),
          session.days().orElseThrow().first(),
          circulated,
          lastDay(due));
    }
  }

  /** A day after a binding deadline is reported by the rule about that deadline. */
  private static void checkDayOfAgenda(
      Session session, RecordView record, FindingCollector findings) {
    LocalDate circulated = session.agendaCirculatedOn().orElseThrow();
    LocalDate opening = session.days().orElseThrow().first();
    boolean isLate =
        circulated.isAfter(opening)
            && due(session, Preparation.PROVISIONAL_AGENDA, record)
                .filter(DueDate::isBinding)
                .isEmpty();
    if (isLate || circulated.isBefore(opening.minusDays(findings.value(DAYS)))) {
      findings.add(Place.of("agendaCirculatedOn"), opening, circulated);
    }
  }

  private static void checkCredentials(
      Credential credential, RecordView record, FindingCollector findings) {
    DueDate due = due(credential, record).orElseThrow();
    Session session = record.find(Session.class, credential.session()).orElseThrow();
    Timing received = credential.received().orElseThrow();
    if (isLate(received, due, session)) {
      Deadline rule = due.rule().orElseThrow();
      Object arrived =
          received instanceof TimeSlot slot && due.moment().isPresent()
              ? slot.start()
              : received.earliest();
      findings.addCiting(
          due.citation(),
          Place.of("received"),
          record.label(credential.participant()),
          EntityLabel.of(session),
          arrived,
          arrived instanceof OffsetDateTime ? due.moment().orElseThrow() : lastDay(due),
          rule.time().number(),
          rule.unit());
    }
  }

  private static boolean isLate(Timing received, DueDate due, Session session) {
    return (received instanceof TimeSlot slot && due.moment().isPresent())
        ? slot.start().isAfter(due.moment().get())
        : session.daysOf(received).first().isAfter(lastDay(due));
  }

  /**
   * {@return the last day that may be in time}
   *
   * <p>It is one day later than the due day if the deadline is in hours, is not a multiple of 24
   * hours and the hour of the opening is not known.
   */
  private static LocalDate lastDay(DueDate due) {
    boolean mayBeNextDay =
        due.moment().isEmpty()
            && due.rule()
                .filter(deadline -> deadline.unit() == DeadlineUnit.HOURS)
                .filter(deadline -> deadline.time().number() % HOURS_OF_A_DAY != 0)
                .isPresent();
    return mayBeNextDay ? due.day().plusDays(1) : due.latestDay();
  }

  private static Optional<DueDate> due(Credential credential, RecordView record) {
    return record
        .find(Session.class, credential.session())
        .flatMap(session -> due(session, Preparation.CREDENTIALS, record));
  }

  private static Optional<DueDate> due(
      Session session, Preparation preparation, RecordView record) {
    return SessionProcedure.deadlinesOf(session, record).due(preparation);
  }
}
