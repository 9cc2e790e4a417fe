package org.unodc.cop.domain.deadline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.quantity.Answer;

/**
 * The check of the day of a deadline against a calendar of working days.
 *
 * @param isWorkingDay whether the day is a working day; unknown if the calendar does not name the
 *     weekly days of rest or has no holidays of that year
 * @param movedTo the working day to which the policy moves the deadline; empty if it is not moved
 * @param remarks sentences that explain why the day is no working day, or why this is not known,
 *     and whether the deadline is moved; empty for a working day
 */
public record WorkingDayCheck(
    Answer isWorkingDay, Optional<LocalDate> movedTo, ImmutableList<Message> remarks) {
  public WorkingDayCheck {
    requireNonNull(isWorkingDay, "isWorkingDay");
    requireNonNull(movedTo, "movedTo");
    requireNonNull(remarks, "remarks");
  }
}
