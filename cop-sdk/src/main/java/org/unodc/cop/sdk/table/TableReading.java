package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.unodc.cop.sdk.CopException;

/**
 * What was read of a table.
 *
 * @param values the values of the rows that are sound, in the order of the table
 * @param rows the row of each value, counted from 1
 * @param problems what is wrong, in the order of the places; a row with a problem has no value
 * @param notes what was not read although nothing is wrong with it: headers that nobody knows, a
 *     slot without an end, and the like
 * @param <T> what each row is
 */
public record TableReading<T>(
    ImmutableList<T> values,
    ImmutableList<Integer> rows,
    ImmutableList<TableProblem> problems,
    ImmutableList<TableProblem> notes) {

  /** {@return the values; throws {@link CopException} with the problems where there are any} */
  public ImmutableList<T> orThrow() {
    if (!problems.isEmpty()) {
      throw new CopException(Lists.transform(problems, TableProblem::asProblem));
    }
    return values;
  }
}
