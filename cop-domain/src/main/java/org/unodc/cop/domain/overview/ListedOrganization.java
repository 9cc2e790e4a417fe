package org.unodc.cop.domain.overview;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.internal.LowerCase;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * An organization of a {@link ListOfOrganizations}. Organizations are ordered by their English
 * names.
 *
 * @param accreditation the accreditation of the organization to the session
 * @param basis the rule of procedure under which the organization applies
 * @param stakeholder the organization with its names, kind and State; empty if the record does not
 *     have it
 * @param dueOn the last day to list the organization in time; empty if it is not known
 */
public record ListedOrganization(
    Accreditation accreditation,
    AccreditationBasis basis,
    Optional<Stakeholder> stakeholder,
    Optional<LocalDate> dueOn)
    implements Comparable<ListedOrganization> {
  private static final Comparator<ListedOrganization> ORDER =
      comparing((ListedOrganization organization) -> LowerCase.of(organization.name()))
          .thenComparing(organization -> organization.accreditation().stakeholder());

  public ListedOrganization {
    requireNonNull(accreditation, "accreditation");
    requireNonNull(basis, "basis");
    requireNonNull(stakeholder, "stakeholder");
    requireNonNull(dueOn, "dueOn");
  }

  /** {@return the name of the organization, in English if possible; its id if it has no name} */
  public String name() {
    return stakeholder
        .map(known -> known.name().toString())
        .orElseGet(() -> accreditation.stakeholder().value());
  }

  /** {@return the day of the last dated application; empty if there is none} */
  public Optional<LocalDate> appliedOn() {
    return days(AccreditationStepKind.APPLIED).max(Comparator.naturalOrder());
  }

  /** {@return the first day on which a list with the organization was circulated} */
  public Optional<LocalDate> listedOn() {
    return days(AccreditationStepKind.LISTED).min(Comparator.naturalOrder());
  }

  /**
   * {@return whether a list with the organization was circulated in time; unknown if the record has
   * no such list or a day that the answer depends on is not known}
   */
  public Answer isCirculatedInTime() {
    Optional<Boolean> datedInTime =
        listedOn().flatMap(listed -> dueOn.map(due -> !listed.isAfter(due)));
    boolean undated =
        steps(AccreditationStepKind.LISTED).stream().anyMatch(step -> step.date().isEmpty());
    return Answer.of(datedInTime).or(undated ? Answer.UNKNOWN : Answer.NO);
  }

  /** {@return the objections to the organization, in the order of the record} */
  public ImmutableList<AccreditationStep> objections() {
    return steps(AccreditationStepKind.OBJECTED);
  }

  /** {@return the decisions on objections to the organization, in the order of the record} */
  public ImmutableList<AccreditationStep> decisionsOnObjections() {
    return steps(AccreditationStepKind.OBJECTION_DECIDED);
  }

  /**
   * {@return the last step that decides the application; empty if there is none or the record does
   * not determine which one is the last}
   *
   * <p>Registration and attendance decide nothing.
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

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("stakeholder", accreditation.stakeholder())
        .add("dueOn", dueOn)
        .toString();
  }
}
