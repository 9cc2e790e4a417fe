package org.unodc.cop.examples.programme.accreditation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.overview.ListOfOrganizations;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.examples.programme.accreditation.AccreditationRefusedException.Reason;
import org.unodc.cop.examples.programme.conference.Snapshot;

/**
 * An accreditation for the session, and what its steps mean together.
 *
 * @param index its index in the record
 */
record NumberedAccreditation(int index, Accreditation accreditation) {
  private static final ImmutableSet<AccreditationStepKind> RESULTS =
      ImmutableSet.of(
          AccreditationStepKind.ADMITTED,
          AccreditationStepKind.REFUSED,
          AccreditationStepKind.WITHDRAWN);
  private static final ImmutableSet<AccreditationStepKind> BEFORE_A_RESULT =
      ImmutableSet.of(
          AccreditationStepKind.NOTIFIED,
          AccreditationStepKind.APPLIED,
          AccreditationStepKind.LISTED,
          AccreditationStepKind.OBJECTION_DECIDED);

  /** {@return the accreditations for the session that the service manages} */
  static ImmutableList<NumberedAccreditation> of(Snapshot now) {
    ImmutableList<Accreditation> all = now.conference().accreditations();
    return IntStream.range(0, all.size())
        .filter(index -> all.get(index).session().equals(now.session().id()))
        .mapToObj(index -> new NumberedAccreditation(index, all.get(index)))
        .collect(toImmutableList());
  }

  /** {@return the accreditation at an index; empty if there is none for this session} */
  static Optional<NumberedAccreditation> find(int index, Snapshot now) {
    return of(now).stream().filter(one -> one.index() == index).findFirst();
  }

  ImmutableList<AccreditationStep> steps() {
    return accreditation.steps();
  }

  /** {@return the indices of the objections that were neither withdrawn nor decided} */
  ImmutableList<Integer> openObjections() {
    return indices(ImmutableSet.of(AccreditationStepKind.OBJECTED))
        .filter(objection -> indices().noneMatch(step -> settles(step, objection)))
        .boxed()
        .collect(toImmutableList());
  }

  /** A decision without a State is about all objections, one with a State about those of it. */
  private boolean settles(int step, int objection) {
    Optional<ParticipantId> by = steps().get(step).by();
    AccreditationStepKind kind = steps().get(step).kind();
    boolean isAboutIt =
        RESULTS.contains(kind)
            || (kind == AccreditationStepKind.OBJECTION_DECIDED
                && (by.isEmpty() || by.equals(steps().get(objection).by())));
    return isAboutIt && isAfter(step, objection);
  }

  /** {@return whether a step is later than another by its day, or by its index if in doubt} */
  private boolean isAfter(int step, int other) {
    Optional<LocalDate> day = steps().get(step).date();
    Optional<LocalDate> otherDay = steps().get(other).date();
    return day.isPresent() && otherDay.isPresent() && !day.equals(otherDay)
        ? day.get().isAfter(otherDay.get())
        : step > other;
  }

  /**
   * {@return the step that states where the accreditation stands: the first open objection, else
   * the latest result, else the latest step towards one; empty if there is none}
   */
  Optional<AccreditationStep> standing() {
    return openObjections().stream()
        .findFirst()
        .map(steps()::get)
        .or(() -> latest(RESULTS))
        .or(() -> latest(BEFORE_A_RESULT));
  }

  private Optional<AccreditationStep> latest(ImmutableSet<AccreditationStepKind> kinds) {
    return indices(kinds)
        .boxed()
        .reduce((former, step) -> isAfter(former, step) ? former : step)
        .map(steps()::get);
  }

  private IntStream indices() {
    return IntStream.range(0, steps().size());
  }

  private IntStream indices(ImmutableSet<AccreditationStepKind> kinds) {
    return indices().filter(index -> kinds.contains(steps().get(index).kind()));
  }

  /**
   * {@return why the organization cannot be admitted without a decision of the Conference; empty if
   * it can}
   */
  Optional<Reason> obstacle(Snapshot now) {
    if (!openObjections().isEmpty()) {
      return Optional.of(Reason.OBJECTION_IS_OPEN);
    }
    if (stands(AccreditationStepKind.ADMITTED)) {
      return Optional.of(Reason.NOTHING_NEW);
    }
    if (stands(AccreditationStepKind.REFUSED) || stands(AccreditationStepKind.WITHDRAWN)) {
      return Optional.of(Reason.REFUSED_OR_WITHDRAWN);
    }
    return needsTheList(now)
            && indices(ImmutableSet.of(AccreditationStepKind.LISTED)).findAny().isEmpty()
        ? Optional.of(Reason.NOT_CIRCULATED)
        : Optional.empty();
  }

  private boolean needsTheList(Snapshot now) {
    return ListOfOrganizations.of(now.conference(), now.session().id()).organizations().stream()
        .anyMatch(listed -> listed.accreditation().equals(accreditation));
  }

  boolean stands(AccreditationStepKind kind) {
    return standing().filter(step -> step.kind() == kind).isPresent();
  }
}
