package org.unodc.cop.sdk.indico;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.sdk.table.TableProblem;

/**
 * What the registrations of a session amount to.
 *
 * @param groups those of the same country, organization and category, in the order in which they
 *     first occur
 * @param delegations those groups of which it is known which participant or stakeholder sent them,
 *     with their size at each stage
 * @param figures how many persons came to each stage, first all of them and then by category
 * @param problems what is wrong; a row with a problem is not counted
 * @param notes what the export cannot tell, and the headers of columns that were not read
 */
public record Registrations(
    ImmutableList<RegistrationGroup> groups,
    ImmutableListMultimap<RegistrationStage, Delegation> delegations,
    ImmutableList<ReportedFigure> figures,
    ImmutableList<TableProblem> problems,
    ImmutableList<TableProblem> notes) {

  /** {@return how many persons came to a stage; absent where the export does not tell} */
  public Optional<Long> count(RegistrationStage stage) {
    return groups.stream()
        .flatMap(group -> Optional.ofNullable(group.counts().get(stage)).stream())
        .reduce(Math::addExact);
  }
}
