package org.unodc.cop.domain.deadline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.procedure.DeadlineUnit;
import org.unodc.cop.domain.programme.Holiday;
import org.unodc.cop.domain.programme.NonWorkingDayPolicy;
import org.unodc.cop.domain.programme.WorkingCalendar;
import org.unodc.cop.domain.quantity.Answer;

/**
 * Finds out whether days are working days under a {@link WorkingCalendar}.
 *
 * <p>A value of this class is safe for use by multiple threads.
 */
public final class WorkingDays {
  /** A longer series of days without a working day is taken for an error of the calendar. */
  private static final int MOST_DAYS_MOVED = 31;

  private final ImmutableList<DayOfWeek> restDays;
  private final Map<LocalDate, Holiday> holidays = new TreeMap<>();
  private final Set<Integer> years = new TreeSet<>();
  private final NonWorkingDayPolicy policy;

  private WorkingDays(
      Collection<DayOfWeek> restDays, Collection<Holiday> holidays, NonWorkingDayPolicy policy) {
    this.restDays = restDays.stream().distinct().collect(ImmutableList.toImmutableList());
    this.policy = policy;
    for (Holiday holiday : holidays) {
      this.holidays.merge(
          holiday.day(), holiday, (first, next) -> first.name().isPresent() ? first : next);
      years.add(holiday.day().getYear());
    }
  }

  /** {@return the working days of a calendar} */
  public static WorkingDays of(WorkingCalendar calendar) {
    requireNonNull(calendar, "calendar");
    return new WorkingDays(
        calendar.restDays(),
        calendar.holidays(),
        calendar.policy().orElse(NonWorkingDayPolicy.UNCHANGED));
  }

  /**
   * {@return the check of the day of a deadline against the calendar}
   *
   * <p>The policy moves a deadline only if its day is known to be no working day, by at most 31
   * days, and only over days that are known to be no working days. It does not move a deadline in
   * hours, as in article 3 (4) of Regulation (EEC, Euratom) No 1182/71.
   *
   * @param day the day on which the deadline ends
   * @param unit the unit in which the deadline is counted
   */
  public WorkingDayCheck check(LocalDate day, DeadlineUnit unit) {
    return check(day, unit, LocalDate.MAX);
  }

  /**
   * Checks the day of a deadline that must end before a session opens.
   *
   * @param opening the first day of the session, to which the deadline is not moved
   */
  WorkingDayCheck check(LocalDate day, DeadlineUnit unit, LocalDate opening) {
    Answer answer = isWorkingDay(day);
    if (answer == Answer.YES) {
      return new WorkingDayCheck(answer, Optional.empty(), ImmutableList.of());
    }
    if (answer == Answer.UNKNOWN || policy == NonWorkingDayPolicy.UNCHANGED) {
      return new WorkingDayCheck(answer, Optional.empty(), ImmutableList.of(reason(day)));
    }
    if (unit == DeadlineUnit.HOURS) {
      return notMoved(day, DayRemark.NOT_MOVED_IN_HOURS);
    }
    Optional<LocalDate> moved = nearestWorkingDay(day);
    if (moved.isPresent() && !moved.get().isBefore(opening)) {
      return notMoved(day, DayRemark.NOT_MOVED_TO_OPENING);
    }
    return new WorkingDayCheck(answer, moved, ImmutableList.of(reason(day), move(moved)));
  }

  private Answer isWorkingDay(LocalDate day) {
    if (holidays.containsKey(day) || restDays.contains(day.getDayOfWeek())) {
      return Answer.NO;
    }
    return restDays.isEmpty() || !years.contains(day.getYear()) ? Answer.UNKNOWN : Answer.YES;
  }

  private WorkingDayCheck notMoved(LocalDate day, DayRemark why) {
    return new WorkingDayCheck(
        Answer.NO, Optional.empty(), ImmutableList.of(reason(day), Message.of(why)));
  }

  private Message reason(LocalDate day) {
    Message date = Message.onWeekday(day);
    Holiday holiday = holidays.get(day);
    if (holiday != null) {
      return holiday
          .name()
          .map(name -> Message.of(DayRemark.HOLIDAY, date, name))
          .orElseGet(() -> Message.of(DayRemark.UNNAMED_HOLIDAY, date));
    }
    if (restDays.isEmpty()) {
      return Message.of(DayRemark.REST_DAYS_UNKNOWN, date);
    }
    return restDays.contains(day.getDayOfWeek())
        ? Message.of(DayRemark.REST_DAY, date)
        : Message.of(DayRemark.YEAR_UNKNOWN, date, Integer.toString(day.getYear()));
  }

  private Message move(Optional<LocalDate> moved) {
    DayRemark remark =
        policy == NonWorkingDayPolicy.LAST_WORKING_DAY_BEFORE
            ? DayRemark.MOVED_BEFORE
            : DayRemark.MOVED_AFTER;
    return moved
        .map(day -> Message.of(remark, Message.onWeekday(day)))
        .orElseGet(() -> Message.of(DayRemark.NOT_MOVED));
  }

  private Optional<LocalDate> nearestWorkingDay(LocalDate day) {
    int step = policy == NonWorkingDayPolicy.LAST_WORKING_DAY_BEFORE ? -1 : 1;
    for (int days = 1; days <= MOST_DAYS_MOVED; days++) {
      LocalDate candidate = day.plusDays((long) step * days);
      Answer answer = isWorkingDay(candidate);
      if (answer != Answer.NO) {
        return Optional.of(candidate).filter(found -> answer == Answer.YES);
      }
    }
    return Optional.empty();
  }
}
