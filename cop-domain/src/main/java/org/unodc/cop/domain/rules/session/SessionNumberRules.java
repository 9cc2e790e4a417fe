package org.unodc.cop.domain.rules.session;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.procedure.RulesInForce;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;

/** Rules about the numbers of sessions and about the years between them. */
public final class SessionNumberRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("session.ordinals-are-distinct", Session.class)
              .reading(Scope.SESSION)
              .when(session -> session.ordinal().isPresent() && !isOf(session, SessionKind.RESUMED))
              .check(SessionNumberRules::checkOrdinal),
          Rule.notice("session.regular-sessions-keep-the-cycle", Session.class)
              .reading(Scope.SESSION)
              .dependingOn("session.ordinals-are-distinct")
              .when(
                  (session, record) ->
                      isOf(session, SessionKind.REGULAR)
                          && directPredecessor(session, record).isPresent()
                          && cycle(session, record).isPresent())
              .check(SessionNumberRules::checkCycle),
          Rule.warning("session.resumed-part-opens-later", Session.class)
              .reading(Scope.SESSION)
              .given(SessionNumberRules::partBefore, SessionNumberRules::checkResumption));

  private SessionNumberRules() {}

  private static void checkOrdinal(Session session, RecordView record, FindingCollector findings) {
    Session holder = SessionNumbers.of(record).holderOf(session).orElse(session);
    if (!holder.id().equals(session.id())) {
      findings.add(Place.of("ordinal"), session.ordinal().orElseThrow(), EntityLabel.of(holder));
    }
  }

  private static void checkCycle(Session session, RecordView record, FindingCollector findings) {
    Session before = directPredecessor(session, record).orElseThrow();
    StipulatedNumber cycle = cycle(session, record).orElseThrow();
    LocalDate opening = opening(session).orElseThrow();
    LocalDate earlier = opening(before).orElseThrow();
    if (opening.getYear() - earlier.getYear() > cycle.number()) {
      findings.addCiting(
          cycle.citation(),
          Place.of("days"),
          opening,
          EntityLabel.of(before),
          earlier,
          cycle.number());
    }
  }

  private static void checkResumption(
      Session session, Session part, RecordView record, FindingCollector findings) {
    LocalDate resumed = opening(session).orElseThrow();
    LocalDate opened = opening(part).orElseThrow();
    if (!resumed.isAfter(opened)) {
      findings.add(Place.of("days"), resumed, EntityLabel.of(part), opened);
    }
  }

  /** {@return the session that a resumed session resumes, if its days are known} */
  private static Optional<Session> partBefore(Session session, RecordView record) {
    return isOf(session, SessionKind.RESUMED)
            && session.ordinal().isPresent()
            && session.days().isPresent()
        ? SessionNumbers.of(record).holderOf(session).filter(part -> part.days().isPresent())
        : Optional.empty();
  }

  /**
   * Returns the session with the next lower number. If that number is missing in the record, there
   * is no direct predecessor.
   */
  private static Optional<Session> directPredecessor(Session session, RecordView record) {
    return SessionOrder.of(record)
        .predecessorOf(session)
        .filter(before -> before.ordinal().orElseThrow() == session.ordinal().orElseThrow() - 1);
  }

  private static Optional<StipulatedNumber> cycle(Session session, RecordView record) {
    return opening(session)
        .flatMap(day -> RulesInForce.on(day, record))
        .flatMap(RulesOfProcedure::cycleYears);
  }

  private static Optional<LocalDate> opening(Session session) {
    return session.days().map(DateRange::first);
  }

  private static boolean isOf(Session session, SessionKind kind) {
    return session.kind().filter(kind::equals).isPresent();
  }
}
