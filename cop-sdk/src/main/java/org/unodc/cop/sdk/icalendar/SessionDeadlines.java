package org.unodc.cop.sdk.icalendar;

import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.procedure.DeadlineKind;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.programme.Deadlines;
import org.unodc.cop.domain.programme.WorkingDays;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.internal.event.LocalizedString;
import org.unodc.cop.sdk.publication.Omission.Cause;

/** Adds the deadlines before one session, and reports those that cannot be calculated. */
final class SessionDeadlines {
  private SessionDeadlines() {}

  static void add(
      Session session,
      LocalizedString title,
      Conference conference,
      Optional<WorkingDays> workingDays,
      Vevents events) {
    if (session.days().isEmpty()) {
      events.leaveOutDeadline(session, Cause.NO_TIME);
    } else if (session.kind().isEmpty() && setsAgenda(session.days().get(), conference)) {
      events.leaveOutDeadline(session, Cause.NO_KIND);
    }
    Deadlines deadlines =
        Deadlines.of(session, conference.rulesOfProcedure(), conference.sideEventPolicies());
    events.add(workingDays.map(deadlines::checkedBy).orElse(deadlines), title);
  }

  private static boolean setsAgenda(DateRange days, Conference conference) {
    return RulesOfProcedure.on(conference.rulesOfProcedure(), days.first()).stream()
        .flatMap(rules -> rules.deadlines().stream())
        .map(Deadline::kind)
        .anyMatch(SessionDeadlines::isAgenda);
  }

  private static boolean isAgenda(DeadlineKind kind) {
    return kind.equals(DeadlineKind.PROVISIONAL_AGENDA_REGULAR)
        || kind.equals(DeadlineKind.PROVISIONAL_AGENDA_SPECIAL);
  }
}
