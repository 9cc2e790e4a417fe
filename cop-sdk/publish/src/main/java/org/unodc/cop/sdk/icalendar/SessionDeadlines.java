package org.unodc.cop.sdk.icalendar;

import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.deadline.WorkingDays;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.internal.event.LocalizedString;
import org.unodc.cop.sdk.publication.Omission.Cause;

/** Adds the deadlines before one session, and reports deadlines that cannot be calculated. */
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
    } else if (Deadlines.needSessionKind(session, conference.rulesOfProcedure())) {
      events.leaveOutDeadline(session, Cause.NO_KIND);
    }
    Deadlines deadlines =
        Deadlines.of(session, conference.rulesOfProcedure(), conference.sideEventPolicies());
    events.add(workingDays.map(deadlines::checkedBy).orElse(deadlines), title);
  }
}
