package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;

/**
 * Compares the steps of one accreditation with the order in which they can be taken.
 *
 * <p>Notice and application have the same place in the order, because neither has the steps of the
 * other. A withdrawal is possible at any time. The order between the decision of the Conference and
 * the registration or attendance of the representatives is not checked, because a contested
 * stakeholder registers before the Conference decides.
 */
final class StepOrder {
  private final ImmutableList<AccreditationStep> steps;
  private final TreeSet<LocalDate> applications = new TreeSet<>();
  private final Map<LocalDate, Map<AccreditationStepKind, AccreditationStep>> first =
      new HashMap<>();

  private StepOrder(Accreditation accreditation) {
    this.steps = accreditation.steps();
    steps.stream()
        .filter(step -> step.kind() == AccreditationStepKind.APPLIED)
        .flatMap(step -> step.date().stream())
        .forEach(applications::add);
    if (!canAssignSteps()) {
      return;
    }
    for (AccreditationStep step : steps) {
      if (step.date().isPresent()) {
        first
            .computeIfAbsent(applicationOf(step), day -> new EnumMap<>(AccreditationStepKind.class))
            .merge(
                step.kind(),
                step,
                (earliest, candidate) ->
                    day(candidate).isBefore(day(earliest)) ? candidate : earliest);
      }
    }
  }

  static StepOrder of(Accreditation accreditation) {
    return new StepOrder(accreditation);
  }

  /** {@return whether two steps of one application have dates that can be compared} */
  boolean isComparable() {
    return first.values().stream()
        .anyMatch(
            taken ->
                taken.keySet().stream()
                    .anyMatch(kind -> before(kind).stream().anyMatch(taken::containsKey)));
  }

  /**
   * {@return the first step, in the order of the record, that is dated before all steps of a kind
   * that must precede it in the same application}
   */
  Optional<TooEarly> firstTooEarly() {
    for (int i = 0; i < steps.size(); i++) {
      AccreditationStep step = steps.get(i);
      Optional<AccreditationStep> later = mustHaveComeBefore(step);
      if (later.isPresent()) {
        return Optional.of(new TooEarly(i, step, later.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<AccreditationStep> mustHaveComeBefore(AccreditationStep step) {
    if (step.date().isEmpty()) {
      return Optional.empty();
    }
    Map<AccreditationStepKind, AccreditationStep> taken =
        first.getOrDefault(applicationOf(step), Map.of());
    return before(step.kind()).stream()
        .flatMap(kind -> Optional.ofNullable(taken.get(kind)).stream())
        .filter(required -> day(step).isBefore(day(required)))
        .findFirst();
  }

  /**
   * Returns whether each step can be assigned to an application. This is not possible if there are
   * several applications and one of them has no date.
   */
  private boolean canAssignSteps() {
    long count =
        steps.stream().filter(step -> step.kind() == AccreditationStepKind.APPLIED).count();
    boolean undated =
        steps.stream()
            .anyMatch(
                step -> step.kind() == AccreditationStepKind.APPLIED && step.date().isEmpty());
    return count < 2 || !undated;
  }

  /**
   * {@return the day of the latest application on or before the day of the step, or else the day of
   * the first application}
   */
  private LocalDate applicationOf(AccreditationStep step) {
    if (applications.isEmpty()) {
      return LocalDate.MIN;
    }
    return Optional.ofNullable(applications.floor(day(step))).orElseGet(applications::first);
  }

  private static LocalDate day(AccreditationStep step) {
    return step.date().orElseThrow();
  }

  private static ImmutableSet<AccreditationStepKind> before(AccreditationStepKind kind) {
    ImmutableSet<AccreditationStepKind> request =
        ImmutableSet.of(AccreditationStepKind.NOTIFIED, AccreditationStepKind.APPLIED);
    return switch (kind) {
      case NOTIFIED, APPLIED, WITHDRAWN -> ImmutableSet.of();
      case LISTED, REGISTERED -> request;
      case OBJECTED -> with(request, AccreditationStepKind.LISTED);
      case OBJECTION_DECIDED ->
          with(request, AccreditationStepKind.LISTED, AccreditationStepKind.OBJECTED);
      case ADMITTED, REFUSED ->
          with(
              request,
              AccreditationStepKind.LISTED,
              AccreditationStepKind.OBJECTED,
              AccreditationStepKind.OBJECTION_DECIDED);
      case ATTENDED ->
          with(request, AccreditationStepKind.LISTED, AccreditationStepKind.REGISTERED);
    };
  }

  private static ImmutableSet<AccreditationStepKind> with(
      ImmutableSet<AccreditationStepKind> request, AccreditationStepKind... more) {
    return ImmutableSet.<AccreditationStepKind>builder().addAll(request).add(more).build();
  }

  /**
   * A step that is dated too early.
   *
   * @param index the position in the list of steps
   * @param step the step
   * @param before the step that must come before it but is dated later
   */
  record TooEarly(int index, AccreditationStep step, AccreditationStep before) {}
}
