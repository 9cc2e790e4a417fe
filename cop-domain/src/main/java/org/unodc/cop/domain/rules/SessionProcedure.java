package org.unodc.cop.domain.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.WorkingDays;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.procedure.DeadlineUnit;
import org.unodc.cop.domain.procedure.RulesInForce;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.programme.WorkingCalendar;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.status.TreatyStatus;

/** Finds the rules of procedure, deadlines and treaty status that apply to a session. */
public final class SessionProcedure {
  private static final int HOURS_OF_A_DAY = 24;

  private SessionProcedure() {}

  /**
   * {@return the version of the rules of procedure in force on the first day of a session; empty if
   * the day is not known or no version is in force}
   */
  public static Optional<RulesOfProcedure> rulesFor(Session session, RecordView record) {
    return session.days().map(DateRange::first).flatMap(day -> RulesInForce.on(day, record));
  }

  /**
   * {@return the deadlines of a session under its rules of procedure and the calendar of working
   * days, computed once}
   */
  public static Deadlines deadlinesOf(Session session, RecordView record) {
    return record.computedOnce(
        Deadlines.class,
        session.id(),
        () -> {
          Deadlines deadlines =
              Deadlines.of(
                  session, rulesFor(session, record).stream().toList(), ImmutableList.of());
          return workingDays(record).map(deadlines::checkedBy).orElse(deadlines);
        });
  }

  private static Optional<WorkingDays> workingDays(RecordView record) {
    return record.all(WorkingCalendar.class).stream()
        .findFirst()
        .map(calendar -> record.computedOnce(WorkingDays.class, () -> WorkingDays.of(calendar)));
  }

  /** {@return the session with an id; empty if there is no id or the record lacks the session} */
  public static Optional<Session> session(Optional<SessionId> id, RecordView record) {
    return id.flatMap(known -> record.find(Session.class, known));
  }

  /** {@return the status of participants under the convention of a session; empty if unknown} */
  public static Optional<TreatyStatus> statusFor(Session session, RecordView record) {
    return session.conventionIn(record).flatMap(id -> TreatyStatus.in(record, id));
  }

  /**
   * {@return the last day that may be in time for a deadline}
   *
   * <p>It is one day later than the due day if the deadline is in hours, is not a multiple of 24
   * hours and the hour of the opening is not known.
   */
  public static LocalDate lastDay(DueDate due) {
    boolean mayBeNextDay =
        due.moment().isEmpty()
            && due.rule()
                .filter(deadline -> deadline.unit() == DeadlineUnit.HOURS)
                .filter(deadline -> deadline.time().number() % HOURS_OF_A_DAY != 0)
                .isPresent();
    return mayBeNextDay ? due.day().plusDays(1) : due.latestDay();
  }
}
