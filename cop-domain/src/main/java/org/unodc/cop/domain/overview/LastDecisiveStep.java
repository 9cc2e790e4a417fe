package org.unodc.cop.domain.overview;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;

/**
 * Determines the last step that decides an application for accreditation.
 *
 * <p>If all decisive steps have days, they are ordered by day, and steps of one day by the order of
 * the procedure. If a day is missing, the order of the procedure decides alone, but only if there
 * was at most one application. If both an admission and a refusal could be the last step, the
 * result is empty, because either can follow the other.
 */
final class LastDecisiveStep {
  private static final Comparator<AccreditationStep> BY_RANK = comparing(LastDecisiveStep::rank);

  private LastDecisiveStep() {}

  /**
   * {@return the last decisive step; empty if there is none or the record does not determine it}
   */
  static Optional<AccreditationStep> of(ImmutableList<AccreditationStep> steps) {
    ImmutableList<AccreditationStep> decisive =
        steps.stream().filter(step -> rank(step) >= 0).collect(ImmutableList.toImmutableList());
    boolean dated = decisive.stream().allMatch(step -> step.date().isPresent());
    long applications =
        decisive.stream().filter(step -> step.kind() == AccreditationStepKind.APPLIED).count();
    if (!dated && applications > 1) {
      return Optional.empty();
    }
    Comparator<AccreditationStep> order =
        dated ? comparing(LastDecisiveStep::day).thenComparing(BY_RANK) : BY_RANK;
    return decisive.stream()
        .max(order)
        .filter(
            last ->
                decisive.stream()
                    .filter(step -> order.compare(step, last) == 0)
                    .allMatch(step -> step.kind() == last.kind()));
  }

  /** {@return whether the last decisive step is neither a refusal nor a withdrawal} */
  static boolean leavesOpen(Accreditation accreditation) {
    return of(accreditation.steps())
        .map(AccreditationStep::kind)
        .filter(
            last ->
                last == AccreditationStepKind.REFUSED || last == AccreditationStepKind.WITHDRAWN)
        .isEmpty();
  }

  private static LocalDate day(AccreditationStep step) {
    return step.date().orElseThrow();
  }

  /** {@return the position of a step in the procedure; negative if the step decides nothing} */
  private static int rank(AccreditationStep step) {
    return switch (step.kind()) {
      case REGISTERED, ATTENDED -> -1;
      case NOTIFIED, APPLIED -> 0;
      case LISTED -> 1;
      case OBJECTED -> 2;
      case OBJECTION_DECIDED -> 3;
      case ADMITTED, REFUSED -> 4;
      case WITHDRAWN -> 5;
    };
  }
}
