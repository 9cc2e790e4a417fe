package org.unodc.cop.examples.programme.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.DueStatus;
import org.unodc.cop.domain.deadline.WorkingDayCheck;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.quantity.Answer;
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
   * @param name the name of the task, in the language of the request
   * @param day the last day for the task under the rule, in the time zone of the venue
   * @param weekday the day of the week of {@code day}
   * @param moment the exact time of the deadline; empty if the deadline has only a day
   * @param workingDay whether {@code day} is a working day; empty if the record has no calendar of
   *     working days
   * @param movedTo the working day to which the policy of the record moves the deadline; empty if
   *     it is not moved
   * @param remarks why {@code day} is no working day, in the language of the request
   * @param binding whether the deadline is binding, not only recommended
   * @param status what the record shows about the task
   * @param overdue whether the deadline has passed and the record shows that the task was not
   *     completed in time
   * @param citation the rule that sets the deadline; empty if it was set for this session only
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "Due")
  record DeadlineEntry(
      String preparation,
      String name,
      LocalDate day,
      DayOfWeek weekday,
      Optional<OffsetDateTime> moment,
      Optional<Answer> workingDay,
      Optional<LocalDate> movedTo,
      List<String> remarks,
      boolean binding,
      DueStatus status,
      boolean overdue,
      Optional<Citation> citation) {

    private static DeadlineEntry of(DueDate due, DueStatus status, OfficialLanguage language) {
      return new DeadlineEntry(
          due.preparation().word(),
          due.name().in(language),
          due.day(),
          due.day().getDayOfWeek(),
          due.moment(),
          due.workingDay().map(WorkingDayCheck::isWorkingDay),
          due.workingDay().flatMap(WorkingDayCheck::movedTo),
          due.workingDay().map(WorkingDayCheck::remarks).stream()
              .flatMap(List::stream)
              .map(remark -> remark.in(language))
              .toList(),
          due.isBinding(),
          status,
          status == DueStatus.OVERDUE,
          due.citation());
    }
  }

  static DueDates of(CallerView view, OfficialLanguage language) {
    Conference record = view.snapshot().conference();
    Session session = view.snapshot().session();
    Deadlines deadlines =
        Deadlines.of(
            session,
            record.rulesOfProcedure(),
            record.sideEventPolicies(),
            record.workingCalendar());
    return new DueDates(
        session.id(),
        deadlines.dates().stream()
            .map(
                due ->
                    DeadlineEntry.of(
                        due,
                        deadlines.statusOn(due, view.day(), record.accreditations()),
                        language))
            .toList());
  }
}
