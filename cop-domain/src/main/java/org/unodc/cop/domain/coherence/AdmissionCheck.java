package org.unodc.cop.domain.coherence;

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
 * Checks whether a stakeholder that attended a session was admitted to it. The Conference may
 * decide on any day of the session. An admission therefore counts if it came on or before the last
 * day of the session, or on or before the last attendance if that is later.
 */
final class AdmissionCheck {
  private final ImmutableList<AccreditationStep> steps;
  private final Optional<DateRange> session;

  /**
   * Creates a check of one accreditation.
   *
   * @param steps the steps of the accreditation
   * @param session the days of the session; empty if they are not known
   */
  AdmissionCheck(ImmutableList<AccreditationStep> steps, Optional<DateRange> session) {
    this.steps = steps;
    this.session = session;
  }

  /** {@return whether the stakeholder attended and the record has a decision on its admission} */
  boolean isDecidedForOneWhoAttended() {
    return has(AccreditationStepKind.ATTENDED)
        && (has(AccreditationStepKind.ADMITTED) || has(AccreditationStepKind.REFUSED));
  }

  /**
   * {@return the index of the last attendance among the steps; empty if an admission came in time}
   *
   * @throws java.util.NoSuchElementException if no step is an attendance
   */
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

  /** {@return the day of an attendance; an undated one may be later than any admission} */
  private static LocalDate attended(AccreditationStep attendance) {
    return attendance.date().orElse(LocalDate.MAX);
  }

  /** {@return whether a step admits by the deadline; an undated admission may have been in time} */
  private static boolean admitsBy(AccreditationStep step, LocalDate deadline) {
    return step.kind() == AccreditationStepKind.ADMITTED
        && step.date().filter(deadline::isBefore).isEmpty();
  }

  private boolean has(AccreditationStepKind kind) {
    return steps.stream().anyMatch(step -> step.kind() == kind);
  }
}
