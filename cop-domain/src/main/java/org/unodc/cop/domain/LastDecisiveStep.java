package org.unodc.cop.domain;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;

/**
 * Where an application stands. Its steps go by their days, and those of one day by the order in
 * which they can be taken. Without all the days that order decides alone, where there was one
 * application; an admission and a refusal leave it open, since either can come after the other.
 */
final class LastDecisiveStep {
  private static final Comparator<AccreditationStep> BY_RANK = comparing(LastDecisiveStep::rank);

  private LastDecisiveStep() {}

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

  /** {@return whether somebody may take part under it: it was not refused, nor withdrawn} */
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

  /** {@return the place of a step among the others; below nought where it decides nothing} */
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
