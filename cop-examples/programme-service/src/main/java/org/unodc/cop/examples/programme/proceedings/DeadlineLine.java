package org.unodc.cop.examples.programme.proceedings;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.DueStatus;
import org.unodc.cop.domain.deadline.WorkingDayCheck;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.examples.programme.conference.Snapshot;

/**
 * A deadline on a page.
 *
 * @param due the deadline
 * @param left the number of days left until the day for which to plan; empty if that day is past
 * @param status what the record shows about the task, or that the day is past
 */
public record DeadlineLine(DueDate due, Optional<Long> left, DueStatus status) {

  static DeadlineLine of(DueDate due, Snapshot now, LocalDate today) {
    DueStatus status =
        new Deadlines(now.session(), ImmutableList.of(due))
            .statusOn(due, today, now.conference().accreditations());
    boolean isOver = now.session().days().map(days -> today.isAfter(days.last())).orElse(false);
    Optional<Long> left =
        Optional.of(ChronoUnit.DAYS.between(today, due.plannedDay())).filter(days -> days >= 0);
    // Once the session is over, nothing is overdue.
    boolean hasPassed =
        (isOver && status == DueStatus.OVERDUE) || (left.isEmpty() && status == DueStatus.UPCOMING);
    return new DeadlineLine(due, left, hasPassed ? DueStatus.PASSED : status);
  }

  /** {@return why the day is no working day, and to which day the deadline is moved} */
  public ImmutableList<? extends Translatable> remarks() {
    return due.workingDay().map(WorkingDayCheck::remarks).orElse(ImmutableList.of());
  }
}
