package org.unodc.cop.domain.rules.session;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.Preparation;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.session.Session;

/** Rules about the deadline for the circulation of the agenda of a session. */
public final class DeadlineRules {
  private static final Parameter DAYS = new Parameter("days", 366, 1, 366 * 5);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.error("session.agenda-circulated-in-time", Session.class)
              .reading(Scope.SESSION)
              .when(
                  (session, record) ->
                      session.agendaCirculatedOn().isPresent()
                          && session.days().isPresent()
                          && due(session, record).filter(DueDate::isBinding).isPresent())
              .check(DeadlineRules::checkAgenda),
          Rule.warning("session.agenda-circulated-before-it-opens", Session.class)
              .reading(Scope.SESSION)
              .with(DAYS)
              .when(
                  session -> session.agendaCirculatedOn().isPresent() && session.days().isPresent())
              .check(DeadlineRules::checkDayOfAgenda));

  private DeadlineRules() {}

  private static void checkAgenda(Session session, RecordView record, FindingCollector findings) {
    DueDate due = due(session, record).orElseThrow();
    LocalDate circulated = session.agendaCirculatedOn().orElseThrow();
    if (circulated.isAfter(SessionProcedure.lastDay(due))) {
      findings.addCiting(
          due.citation(),
          Place.of("agendaCirculatedOn"),
          session.days().orElseThrow().first(),
          circulated,
          SessionProcedure.lastDay(due));
    }
  }

  /** A day after a binding deadline is reported by the rule about that deadline. */
  private static void checkDayOfAgenda(
      Session session, RecordView record, FindingCollector findings) {
    LocalDate circulated = session.agendaCirculatedOn().orElseThrow();
    LocalDate opening = session.days().orElseThrow().first();
    boolean isLate =
        circulated.isAfter(opening) && due(session, record).filter(DueDate::isBinding).isEmpty();
    if (isLate || circulated.isBefore(opening.minusDays(findings.value(DAYS)))) {
      findings.add(Place.of("agendaCirculatedOn"), opening, circulated);
    }
  }

  private static Optional<DueDate> due(Session session, RecordView record) {
    return SessionProcedure.deadlinesOf(session, record).due(Preparation.PROVISIONAL_AGENDA);
  }
}
