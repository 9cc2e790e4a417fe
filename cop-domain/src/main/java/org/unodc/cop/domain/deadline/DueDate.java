package org.unodc.cop.domain.deadline;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.session.Session;

/**
 * The date by which something must be done before one session, or soon after its opening.
 *
 * <p>Due dates are ordered by {@link #plannedDay}; on the same day, those with an hour come first.
 *
 * @param preparation what must be done
 * @param day the last day for it under the rule, in the time zone of the venue if the zone is
 *     known; never moved
 * @param moment the time on that day; empty if the deadline has none or if it is not known
 * @param rule the deadline in the rules of procedure; empty if the day was set for this session
 *     alone, like the deadline for side event applications
 * @param workingDay the check of the day against the calendar of working days; empty if there is no
 *     calendar, or if the day was set for this session alone
 */
public record DueDate(
    Preparation preparation,
    LocalDate day,
    Optional<OffsetDateTime> moment,
    Optional<Deadline> rule,
    Optional<WorkingDayCheck> workingDay)
    implements Comparable<DueDate> {
  private static final Comparator<DueDate> IN_ORDER =
      Comparator.comparing(DueDate::plannedDay)
          .thenComparing(due -> due.moment().map(OffsetDateTime::toInstant).orElse(Instant.MAX))
          .thenComparing(DueDate::preparation);

  public DueDate {
    requireNonNull(preparation, "preparation");
    requireNonNull(day, "day");
    requireNonNull(moment, "moment");
    requireNonNull(rule, "rule");
    requireNonNull(workingDay, "workingDay");
  }

  /**
   * {@return the name of what must be done: the title of the deadline in the record, otherwise the
   * name of the task, which is its code if the library does not know it}
   */
  public MessageArgument name() {
    return rule.flatMap(Deadline::title)
        .map(MessageArgument::of)
        .orElseGet(() -> MessageArgument.of(preparation));
  }

  /**
   * {@return the day for which to plan: the working day to which the deadline is moved, otherwise
   * the day under the rule}
   */
  public LocalDate plannedDay() {
    return workingDay.flatMap(WorkingDayCheck::movedTo).orElse(day);
  }

  /**
   * {@return the last day that is in time: the day under the rule, or the working day to which the
   * deadline is moved if that is later}
   */
  public LocalDate latestDay() {
    return plannedDay().isAfter(day) ? plannedDay() : day;
  }

  /**
   * {@return the rule of procedure that sets the deadline (rules 9, 17 (2) and 18 for UNTOC); empty
   * if the record does not name it}
   */
  public Optional<Citation> citation() {
    return rule.flatMap(deadline -> deadline.time().citation());
  }

  /**
   * {@return whether the deadline is required and not only recommended (rule 18 for UNTOC says "if
   * possible"); a day that was set for this session alone is required}
   */
  public boolean isBinding() {
    return rule.map(Deadline::binding).orElse(true);
  }

  /** Compares the planned days, then the times, then what must be done. */
  @Override
  public int compareTo(DueDate other) {
    return IN_ORDER.compare(this, other);
  }

  /** {@return this due date; a day that follows from a rule is checked against a calendar} */
  DueDate checkedBy(WorkingDays workingDays, Session session) {
    if (rule.isEmpty()) {
      return this;
    }
    LocalDate opening =
        session
            .days()
            .filter(days -> !rule.get().isAfterOpening())
            .map(DateRange::first)
            .orElse(LocalDate.MAX);
    WorkingDayCheck check = workingDays.check(day, rule.get().unit(), opening);
    return new DueDate(preparation, day, moment, rule, Optional.of(check));
  }
}
