package org.unodc.cop.domain.rules.session;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Session;

/** Rules about the length of sessions, and about sessions that overlap. */
public final class SessionLengthRules {
  private static final Parameter DAYS = new Parameter("days", 31, 1, 366);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("session.length-is-plausible", Session.class)
              .asCaseOf("session.lengths-are-plausible")
              .reading(Scope.VALUE)
              .with(DAYS)
              .given(Session::days, SessionLengthRules::checkLength),
          Rule.warning("session.ends-before-the-next-opens", Session.class)
              .reading(Scope.SESSION)
              .given(SessionLengthRules::predecessor, SessionLengthRules::checkEnd));

  private SessionLengthRules() {}

  private static void checkLength(
      Session session, DateRange days, RecordView record, FindingCollector findings) {
    long limit = findings.value(DAYS);
    if (days.days() > limit) {
      findings.add(Place.of("days"), days.first(), days.last(), days.days(), limit);
    }
  }

  private static void checkEnd(
      Session session, Session before, RecordView record, FindingCollector findings) {
    LocalDate opening = session.days().orElseThrow().first();
    LocalDate end = before.days().orElseThrow().last();
    if (!end.isBefore(opening)) {
      findings.add(Place.of("days"), opening, EntityLabel.of(before), end);
    }
  }

  /** {@return the session before, if it opened earlier; another rule reports the other case} */
  private static Optional<Session> predecessor(Session session, RecordView record) {
    return SessionOrder.of(record)
        .predecessorOf(session)
        .filter(
            before ->
                before.days().orElseThrow().first().isBefore(session.days().orElseThrow().first()));
  }
}
