package org.unodc.cop.domain.rules.stakeholder;

import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.ADMITTED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.APPLIED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.ATTENDED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.LISTED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.NOTIFIED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.OBJECTED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.OBJECTION_DECIDED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.REFUSED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.WITHDRAWN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;

/**
 * Checks whether a stakeholder that attended a session was admitted to it. The Conference may
 * decide on any day of the session. An admission therefore counts if it came on or before the last
 * day of the session, or on or before the last attendance if that is later.
 *
 * @param steps the steps of the accreditation
 * @param session the days of the session; empty if they are not known
 * @param awaitsDecisionIfContested whether the Conference decides if there is an objection; a
 *     stakeholder with consultative status may be admitted in spite of one (rule 17 for UNTOC)
 * @param needsListing whether a stakeholder that nobody objected to is admitted only if it was on
 *     the list that the secretariat circulated (rule 17 (2) for UNTOC)
 */
record AdmissionCheck(
    ImmutableList<AccreditationStep> steps,
    Optional<DateRange> session,
    boolean awaitsDecisionIfContested,
    boolean needsListing) {
  private static final ImmutableSet<AccreditationStepKind> RENEWALS =
      Sets.immutableEnumSet(NOTIFIED, APPLIED, LISTED, ADMITTED);

  /**
   * {@return whether the stakeholder attended, and the record has a decision on its admission or
   * shows that there is none}
   */
  boolean isDecidedForOneWhoAttended() {
    return has(ATTENDED)
        && (has(ADMITTED) || has(REFUSED) || hasWithdrawn() || isContested() || isNotListed());
  }

  /**
   * {@return the index of the last attendance among the steps; empty if an admission came in time}
   *
   * @throws java.util.NoSuchElementException if no step is an attendance
   */
  OptionalInt attendanceWithoutIt() {
    int last = lastAttendance();
    LocalDate attended = attended(steps.get(last));
    LocalDate deadline = session.map(DateRange::last).filter(attended::isBefore).orElse(attended);
    boolean isAdmitted = steps.stream().anyMatch(step -> admitsBy(step, deadline));
    return isAdmitted && !hasWithdrawn() ? OptionalInt.empty() : OptionalInt.of(last);
  }

  /**
   * {@return whether the stakeholder was refused on a day before its last attendance, and neither
   * gave notice again nor was admitted since}
   */
  boolean attendedAfterRefusal() {
    return has(ATTENDED) && hasBeenAttendedAfter(REFUSED);
  }

  private int lastAttendance() {
    return IntStream.range(0, steps.size())
        .filter(index -> steps.get(index).kind() == ATTENDED)
        .boxed()
        .max(Comparator.comparing(index -> attended(steps.get(index))))
        .orElseThrow();
  }

  /**
   * {@return whether the stakeholder withdrew on a day before its last attendance, and did not
   * apply again}
   */
  private boolean hasWithdrawn() {
    return hasBeenAttendedAfter(WITHDRAWN);
  }

  /** {@return whether an attendance follows a step of a kind with no renewal since that step} */
  private boolean hasBeenAttendedAfter(AccreditationStepKind kind) {
    Optional<LocalDate> attended =
        steps.get(lastAttendance()).date().or(() -> session.map(DateRange::first));
    return steps.stream()
        .filter(step -> step.kind() == kind)
        .flatMap(step -> step.date().stream())
        .anyMatch(day -> attended.filter(day::isBefore).isPresent() && !hasSince(day, RENEWALS));
  }

  /** {@return whether an objection was made by the day of the last attendance, and not decided} */
  private boolean isContested() {
    LocalDate attended = attended(steps.get(lastAttendance()));
    return awaitsDecisionIfContested
        && steps.stream()
            .filter(step -> step.kind() == OBJECTED)
            .map(step -> step.date().orElse(LocalDate.MIN))
            .anyMatch(day -> !day.isAfter(attended) && !hasSince(day, Set.of(OBJECTION_DECIDED)));
  }

  /** {@return whether the record follows the application, but has no list that names it} */
  private boolean isNotListed() {
    return needsListing && has(APPLIED) && !has(LISTED) && !has(OBJECTION_DECIDED);
  }

  /** {@return whether a step of some kinds was, or may have been, taken on a day or later} */
  private boolean hasSince(LocalDate day, Set<AccreditationStepKind> kinds) {
    return steps.stream()
        .filter(step -> kinds.contains(step.kind()))
        .anyMatch(step -> step.date().filter(day::isAfter).isEmpty());
  }

  /** {@return the day of an attendance; an undated one may be later than any admission} */
  private static LocalDate attended(AccreditationStep attendance) {
    return attendance.date().orElse(LocalDate.MAX);
  }

  /** {@return whether a step admits by the deadline; an undated admission may have been in time} */
  private static boolean admitsBy(AccreditationStep step, LocalDate deadline) {
    return step.kind() == ADMITTED && step.date().filter(deadline::isBefore).isEmpty();
  }

  private boolean has(AccreditationStepKind kind) {
    return steps.stream().anyMatch(step -> step.kind() == kind);
  }
}
