package org.unodc.cop.examples.programme.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.programme.Deadlines;
import org.unodc.cop.domain.programme.DueDate;
import org.unodc.cop.domain.programme.Preparation;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.session.Session;

/**
 * What must be done before a session, and until when.
 *
 * @param session the session
 * @param deadlines in the order of the days
 */
record DueDates(SessionId session, List<DeadlineEntry> deadlines) {
  /**
   * One deadline.
   *
   * @param preparation what must be done
   * @param day the last day for it, by the clock of the venue
   * @param moment the hour on that day; absent where the deadline has none
   * @param binding whether it is demanded and not only wished
   * @param overdue whether it passed and is not known to have been done
   * @param citation the rule that sets it; absent where it was set for this session alone
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "Due")
  record DeadlineEntry(
      Preparation preparation,
      LocalDate day,
      Optional<OffsetDateTime> moment,
      boolean binding,
      boolean overdue,
      Optional<Citation> citation) {}

  static DueDates of(CallerView view) {
    Conference record = view.snapshot().conference();
    Session session = view.snapshot().session();
    Deadlines deadlines =
        Deadlines.of(session, record.rulesOfProcedure(), record.sideEventPolicies());
    List<DueDate> overdue = deadlines.overdueOn(view.day(), record.accreditations());
    return new DueDates(
        session.id(),
        deadlines.dates().stream().map(due -> of(due, overdue.contains(due))).toList());
  }

  private static DeadlineEntry of(DueDate due, boolean overdue) {
    return new DeadlineEntry(
        due.preparation(), due.day(), due.moment(), due.isBinding(), overdue, due.citation());
  }
}
