package org.unodc.cop.sdk.table;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.problem.CopException;

/**
 * The result of reading a table.
 *
 * @param values the values of the rows without problems, in the order of the table
 * @param rows the row of each value, counted from 1
 * @param problems the problems, in the order of their places; a row with a problem has no value
 * @param notes the parts that were not read although they are not wrong, such as unknown headers
 *     and a slot without an end
 * @param organizations the organizations that the values name and that neither the record nor the
 *     States have, if {@link CopTable#addingOrganizations} accepts them
 * @param <T> the type of the value of a row
 */
public record TableReading<T>(
    ImmutableList<T> values,
    ImmutableList<Integer> rows,
    ImmutableList<TableProblem> problems,
    ImmutableList<TableProblem> notes,
    ImmutableList<Stakeholder> organizations) {
  public TableReading {
    requireNonNull(values, "values");
    requireNonNull(rows, "rows");
    requireNonNull(problems, "problems");
    requireNonNull(notes, "notes");
    requireNonNull(organizations, "organizations");
  }

  /**
   * {@return the values}
   *
   * @throws CopException with the problems if there are any
   */
  public ImmutableList<T> orThrow() {
    if (!problems.isEmpty()) {
      throw new CopException(Lists.transform(problems, TableProblem::asProblem));
    }
    return values;
  }

  /** {@return the numbers of values, problems and notes, without the texts of cells} */
  @Override
  public String toString() {
    return "TableReading[values="
        + values.size()
        + ", problems="
        + problems.size()
        + ", notes="
        + notes.size()
        + ", organizations="
        + organizations.size()
        + "]";
  }
}
