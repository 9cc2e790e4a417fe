package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.party.TreatyStatus;
import org.unodc.cop.domain.procedure.RulesInForce;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.programme.Deadlines;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.session.Session;

/** By which rules of procedure a session goes, and whose parties meet there. */
final class Procedure {
  private Procedure() {}

  /** {@return the version that is in force on the first day of a session} */
  static Optional<RulesOfProcedure> rulesFor(Session session, RecordView record) {
    return session.days().map(DateRange::first).flatMap(day -> RulesInForce.on(day, record));
  }

  /** {@return what is due before a session by those rules, worked out once} */
  static Deadlines deadlinesOf(Session session, RecordView record) {
    return record.workedOut(
        Deadlines.class,
        session.id(),
        () ->
            Deadlines.of(session, rulesFor(session, record).stream().toList(), ImmutableList.of()));
  }

  static Optional<Session> session(Optional<SessionId> id, RecordView record) {
    return id.flatMap(one -> record.find(Session.class, one));
  }

  static Optional<TreatyStatus> statusFor(Session session, RecordView record) {
    return session.conventionIn(record).flatMap(id -> TreatyStatus.in(record, id));
  }
}
