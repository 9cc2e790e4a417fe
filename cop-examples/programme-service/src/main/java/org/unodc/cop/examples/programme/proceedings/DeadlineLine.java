package org.unodc.cop.examples.programme.proceedings;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.DueStatus;
import org.unodc.cop.domain.deadline.WorkingDayCheck;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * A deadline on a page.
 *
 * @param what the name of what must be done; the code of the record if it has no name
 * @param day the last day under the rule, with the hour if there is one
 * @param remarks why the day is no working day, and to which day the deadline is moved
 * @param left the number of days left until the day for which to plan; empty if that day is past
 * @param binding whether the deadline is binding and not only a wish
 * @param status what the record shows about the task
 * @param statusLabel the status in the language of the page; empty if the deadline is yet to come
 * @param citation the rule that sets the deadline; empty if the record does not name it
 */
public record DeadlineLine(
    PageText what,
    String day,
    ImmutableList<String> remarks,
    Optional<String> left,
    boolean binding,
    DueStatus status,
    Optional<String> statusLabel,
    Optional<PageText> citation) {

  static DeadlineLine of(DueDate due, Snapshot now, LocalDate today, PageFormatter formatter) {
    DueStatus status = status(due, now, today);
    String day = formatter.weekday(due.day());
    Optional<Long> left =
        Optional.of(ChronoUnit.DAYS.between(today, due.plannedDay())).filter(days -> days >= 0);
    return new DeadlineLine(
        due.rule()
            .flatMap(Deadline::title)
            .map(formatter::text)
            .orElseGet(() -> formatter.label(due.preparation())),
        due.moment().map(moment -> formatter.weekdayAndTime(due.day(), moment)).orElse(day),
        due.workingDay().map(WorkingDayCheck::remarks).stream()
            .flatMap(ImmutableList::stream)
            .map(remark -> remark.in(formatter.language()))
            .collect(ImmutableList.toImmutableList()),
        left.map(formatter::number),
        due.isBinding(),
        status,
        statusLabel(status, left, formatter),
        due.citation().map(formatter::citation));
  }

  /** What the record shows about the task. Once the session is over, nothing is overdue. */
  private static DueStatus status(DueDate due, Snapshot now, LocalDate today) {
    DueStatus status =
        new Deadlines(now.session(), ImmutableList.of(due))
            .statusOn(due, today, now.conference().accreditations());
    boolean isOver = now.session().days().map(days -> today.isAfter(days.last())).orElse(false);
    return isOver && status == DueStatus.OVERDUE ? DueStatus.PASSED : status;
  }

  private static Optional<String> statusLabel(
      DueStatus status, Optional<Long> left, PageFormatter formatter) {
    if (status != DueStatus.UPCOMING) {
      return Optional.of(formatter.label(status));
    }
    return left.isPresent() ? Optional.empty() : Optional.of(formatter.label(DueStatus.PASSED));
  }
}
