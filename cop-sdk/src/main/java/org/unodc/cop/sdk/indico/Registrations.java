package org.unodc.cop.sdk.indico;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import java.util.Optional;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.table.TableProblem;

/**
 * What the registrations of a session amount to.
 *
 * @param groups those of the same country, organization and category, in the order in which they
 *     first occur
 * @param delegations those groups of which it is known which participant or stakeholder sent them,
 *     with their size at each stage; at least that size where there are problems
 * @param figures how many persons came to each stage, first all of them and then by category; at
 *     least so many where there are problems
 * @param problems what is wrong; a row with a problem is not counted, nor is any after a thousand
 *     problems
 * @param notes what the export cannot tell, and the headers of columns that were not read
 */
public record Registrations(
    ImmutableList<RegistrationGroup> groups,
    ImmutableListMultimap<RegistrationStage, Delegation> delegations,
    ImmutableList<ReportedFigure> figures,
    ImmutableList<TableProblem> problems,
    ImmutableList<TableProblem> notes) {

  /** {@return the same; throws {@link CopException} with the problems where there are any} */
  public Registrations orThrow() {
    if (!problems.isEmpty()) {
      throw new CopException(Lists.transform(problems, TableProblem::asProblem));
    }
    return this;
  }

  /**
   * {@return how many persons of the sound rows came to a stage; absent where the export does not
   * tell}
   */
  public Optional<Long> count(RegistrationStage stage) {
    return groups.stream()
        .flatMap(group -> Optional.ofNullable(group.counts().get(stage)).stream())
        .reduce(Math::addExact);
  }
}
