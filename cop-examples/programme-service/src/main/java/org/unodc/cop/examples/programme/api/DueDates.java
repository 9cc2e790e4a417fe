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
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.session.Session;

/**
 * The deadlines of the preparations for a session.
 *
 * @param session the id of the session
 * @param deadlines the deadlines, ordered by day
 */
record DueDates(SessionId session, List<DeadlineEntry> deadlines) {
  /**
   * A deadline.
   *
   * @param preparation the code of the task to complete
   * @param day the last day for the task, in the time zone of the venue
   * @param moment the exact time of the deadline; empty if the deadline has only a day
   * @param binding whether the deadline is binding, not only recommended
   * @param overdue whether the deadline has passed and the task is not known to be completed
   * @param citation the rule that sets the deadline; empty if it was set for this session only
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "Due")
  record DeadlineEntry(
      String preparation,
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
        due.preparation().word(),
        due.day(),
        due.moment(),
        due.isBinding(),
        overdue,
        due.citation());
  }
}
