package org.unodc.cop.sdk.indico;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import java.util.Optional;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.table.TableProblem;

/**
 * The registrations of a session as groups, delegations and figures.
 *
 * @param groups the groups of the same country, organization and category, in the order of their
 *     first row
 * @param delegations the delegations whose participant or stakeholder is known, with their size at
 *     each stage; the sizes are lower bounds if there are problems
 * @param figures the number of persons at each stage, first in total and then by category; the
 *     numbers are lower bounds if there are problems
 * @param problems the problems; a row with a problem is not counted, and no row is counted after
 *     1,000 problems
 * @param notes information that the export does not contain, and the headers of columns that were
 *     not read
 */
public record Registrations(
    ImmutableList<RegistrationGroup> groups,
    ImmutableListMultimap<RegistrationStage, Delegation> delegations,
    ImmutableList<ReportedFigure> figures,
    ImmutableList<TableProblem> problems,
    ImmutableList<TableProblem> notes) {
  public Registrations {
    requireNonNull(groups, "groups");
    requireNonNull(delegations, "delegations");
    requireNonNull(figures, "figures");
    requireNonNull(problems, "problems");
    requireNonNull(notes, "notes");
  }

  /**
   * {@return these registrations, if there are no problems}
   *
   * @throws CopException with the problems if there are any
   */
  public Registrations orThrow() {
    if (!problems.isEmpty()) {
      throw new CopException(Lists.transform(problems, TableProblem::asProblem));
    }
    return this;
  }

  /**
   * {@return the number of persons at a stage, from the rows without problems; empty if the export
   * does not contain the stage}
   */
  public Optional<Long> count(RegistrationStage stage) {
    return groups.stream()
        .flatMap(group -> Optional.ofNullable(group.counts().get(stage)).stream())
        .reduce(Math::addExact);
  }

  /** {@return the sizes of the lists, without names} */
  @Override
  public String toString() {
    return "Registrations[groups="
        + groups.size()
        + ", figures="
        + figures.size()
        + ", problems="
        + problems.size()
        + ", notes="
        + notes.size()
        + "]";
  }
}
