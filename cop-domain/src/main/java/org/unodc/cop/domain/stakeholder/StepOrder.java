package org.unodc.cop.domain.stakeholder;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The steps of one accreditation against the order in which they can be taken. Notice and
 * application share one order, since neither has the steps of the other; a withdrawal is possible
 * at any time.
 */
final class StepOrder {
  private static final int DECISION = 4;

  private final ImmutableList<AccreditationStep> steps;

  private StepOrder(ImmutableList<AccreditationStep> steps) {
    this.steps = steps;
  }

  static StepOrder of(Accreditation accreditation) {
    return new StepOrder(accreditation.steps());
  }

  /** {@return whether there are two steps whose days can be compared} */
  boolean isComparable() {
    return steps.stream().filter(StepOrder::isPlaced).map(StepOrder::rank).distinct().count() > 1;
  }

  /**
   * {@return the first step of the record that is dated before one that must come before it; that
   * attendance follows admission is told by {@link #attendanceWithoutAdmission}}
   */
  Optional<TooEarly> firstTooEarly() {
    Map<Integer, AccreditationStep> latestOfRank = latestOfRank();
    for (int i = 0; i < steps.size(); i++) {
      AccreditationStep step = steps.get(i);
      if (isPlaced(step)) {
        Optional<AccreditationStep> later =
            latestOfRank.values().stream()
                .filter(other -> mustFollow(step, other) && day(step).isBefore(day(other)))
                .findFirst();
        if (later.isPresent()) {
          return Optional.of(new TooEarly(i, step, later.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Map<Integer, AccreditationStep> latestOfRank() {
    Map<Integer, AccreditationStep> latest = new TreeMap<>();
    steps.stream()
        .filter(StepOrder::isPlaced)
        .forEach(
            step ->
                latest.merge(
                    rank(step), step, (one, other) -> day(other).isAfter(day(one)) ? other : one));
    return latest;
  }

  private static boolean mustFollow(AccreditationStep step, AccreditationStep other) {
    boolean attendsAfterDecision =
        step.kind() == AccreditationStepKind.ATTENDED && rank(other) == DECISION;
    return rank(other) < rank(step) && !attendsAfterDecision;
  }

  /** {@return whether it attended, and the record says how its admission was decided} */
  boolean attendedAfterDecision() {
    return has(AccreditationStepKind.ATTENDED)
        && (has(AccreditationStepKind.ADMITTED) || has(AccreditationStepKind.REFUSED));
  }

  /** {@return the index of a step of attendance before which it was not admitted} */
  OptionalInt attendanceWithoutAdmission() {
    return IntStream.range(0, steps.size())
        .filter(index -> steps.get(index).kind() == AccreditationStepKind.ATTENDED)
        .filter(index -> steps.stream().noneMatch(step -> admits(step, steps.get(index))))
        .findFirst();
  }

  /** An undated step may have been in time. */
  private static boolean admits(AccreditationStep step, AccreditationStep attendance) {
    return step.kind() == AccreditationStepKind.ADMITTED
        && (step.date().isEmpty()
            || attendance.date().isEmpty()
            || !day(step).isAfter(day(attendance)));
  }

  private boolean has(AccreditationStepKind kind) {
    return steps.stream().anyMatch(step -> step.kind() == kind);
  }

  private static boolean isPlaced(AccreditationStep step) {
    return step.date().isPresent() && rank(step) >= 0;
  }

  private static LocalDate day(AccreditationStep step) {
    return step.date().orElseThrow();
  }

  private static int rank(AccreditationStep step) {
    return switch (step.kind()) {
      case NOTIFIED, APPLIED -> 0;
      case LISTED -> 1;
      case OBJECTED -> 2;
      case OBJECTION_DECIDED -> 3;
      case ADMITTED, REFUSED -> DECISION;
      case REGISTERED -> 5;
      case ATTENDED -> 6;
      case WITHDRAWN -> -1;
    };
  }

  /**
   * A step that is dated too early.
   *
   * @param index where it stands in the list of steps
   * @param step the step
   * @param before the step that must come before it and is dated later
   */
  record TooEarly(int index, AccreditationStep step, AccreditationStep before) {}
}
