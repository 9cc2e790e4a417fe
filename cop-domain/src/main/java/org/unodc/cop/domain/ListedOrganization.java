package org.unodc.cop.domain;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/**
 * One organization of a {@link ListOfOrganizations}; they follow one another by their English
 * names.
 *
 * @param accreditation its way to the session
 * @param basis the rule under which it applies
 * @param stakeholder its names, its kind and its State; absent where the record does not have it
 * @param dueOn the last day on which it is listed in time; absent where that is not known
 */
public record ListedOrganization(
    Accreditation accreditation,
    AccreditationBasis basis,
    Optional<Stakeholder> stakeholder,
    Optional<LocalDate> dueOn)
    implements Comparable<ListedOrganization> {
  private static final Comparator<ListedOrganization> ORDER =
      comparing((ListedOrganization one) -> one.name().toLowerCase(Locale.ROOT))
          .thenComparing(one -> one.accreditation().stakeholder());

  /** {@return its name in English or as it is known, else its id} */
  public String name() {
    return stakeholder
        .map(known -> known.name().toString())
        .orElseGet(() -> accreditation.stakeholder().value());
  }

  /** {@return the day of its last application that has a day} */
  public Optional<LocalDate> appliedOn() {
    return days(AccreditationStepKind.APPLIED).max(Comparator.naturalOrder());
  }

  /** {@return the first day on which it stood on a list that was circulated} */
  public Optional<LocalDate> listedOn() {
    return days(AccreditationStepKind.LISTED).min(Comparator.naturalOrder());
  }

  /**
   * {@return whether the list that it stands on was circulated in time; unknown where it was not
   * listed, as far as the record goes, or where a day that matters is not known}
   */
  public Answer isCirculatedInTime() {
    Optional<Boolean> inTime = listedOn().flatMap(listed -> dueOn.map(due -> !listed.isAfter(due)));
    if (inTime.isEmpty()) {
      return Answer.UNKNOWN;
    }
    if (inTime.get()) {
      return Answer.YES;
    }
    boolean undated =
        steps(AccreditationStepKind.LISTED).stream().anyMatch(step -> step.date().isEmpty());
    return undated ? Answer.UNKNOWN : Answer.NO;
  }

  /** {@return the objections against it, in the order of the record} */
  public ImmutableList<AccreditationStep> objections() {
    return steps(AccreditationStepKind.OBJECTED);
  }

  /** {@return when objections against it were decided, in the order of the record} */
  public ImmutableList<AccreditationStep> decisionsOnObjections() {
    return steps(AccreditationStepKind.OBJECTION_DECIDED);
  }

  /**
   * {@return the last step that says where it stands; whether it registered or came does not.
   * Absent where there is none, or where the record does not tell which one is the last}
   */
  public Optional<AccreditationStep> lastDecisiveStep() {
    return LastDecisiveStep.of(accreditation.steps());
  }

  @Override
  public int compareTo(ListedOrganization other) {
    return ORDER.compare(this, other);
  }

  private ImmutableList<AccreditationStep> steps(AccreditationStepKind kind) {
    return accreditation.steps().stream()
        .filter(step -> step.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<LocalDate> days(AccreditationStepKind kind) {
    return steps(kind).stream().flatMap(step -> step.date().stream());
  }
}
