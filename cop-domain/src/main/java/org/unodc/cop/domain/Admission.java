package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;

/**
 * Whether one who attended a session was admitted to it. The Conference may decide on any day of
 * the session, so that an admission counts which came until then or until the last attendance.
 */
final class Admission {
  private final ImmutableList<AccreditationStep> steps;
  private final Optional<DateRange> session;

  /** Looks at the steps of one accreditation; the days of the session may be unknown. */
  Admission(ImmutableList<AccreditationStep> steps, Optional<DateRange> session) {
    this.steps = steps;
    this.session = session;
  }

  /** {@return whether it attended, and the record says how its admission was decided} */
  boolean isDecidedForOneWhoAttended() {
    return has(AccreditationStepKind.ATTENDED)
        && (has(AccreditationStepKind.ADMITTED) || has(AccreditationStepKind.REFUSED));
  }

  /** {@return the index of its last attendance, where it was not admitted in time} */
  OptionalInt attendanceWithoutIt() {
    int last =
        IntStream.range(0, steps.size())
            .filter(index -> steps.get(index).kind() == AccreditationStepKind.ATTENDED)
            .boxed()
            .max(Comparator.comparing(index -> attended(steps.get(index))))
            .orElseThrow();
    LocalDate attended = attended(steps.get(last));
    LocalDate deadline = session.map(DateRange::last).filter(attended::isBefore).orElse(attended);
    return steps.stream().anyMatch(step -> admitsBy(step, deadline))
        ? OptionalInt.empty()
        : OptionalInt.of(last);
  }

  /** An undated attendance may have been after any admission. */
  private static LocalDate attended(AccreditationStep attendance) {
    return attendance.date().orElse(LocalDate.MAX);
  }

  /** An undated admission may have been in time. */
  private static boolean admitsBy(AccreditationStep step, LocalDate deadline) {
    return step.kind() == AccreditationStepKind.ADMITTED
        && step.date().filter(deadline::isBefore).isEmpty();
  }

  private boolean has(AccreditationStepKind kind) {
    return steps.stream().anyMatch(step -> step.kind() == kind);
  }
}
