package org.unodc.cop.sdk.stream;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;

/**
 * The result of reading one line.
 *
 * @param number the number of the line, counted from 1; blank lines are counted
 * @param value the value; empty if there are problems
 * @param problems the problems of the line, in the order of their places; a place is in the whole
 *     input, not in the line
 * @param <T> the type of the value
 */
public record NdjsonLine<T>(int number, Optional<T> value, ImmutableList<Problem> problems) {
  /**
   * Creates the result of a line.
   *
   * @throws IllegalArgumentException if there are both a value and problems, or neither
   */
  public NdjsonLine {
    requireNonNull(value, "value");
    requireNonNull(problems, "problems");
    checkArgument(
        value.isPresent() == problems.isEmpty(), "a line must have either a value or problems");
  }

  /**
   * {@return the value}
   *
   * @throws CopException with the problems if there are any
   */
  public T orThrow() {
    return value.orElseThrow(() -> new CopException(problems));
  }

  /** {@return the number of the line and the number of problems} */
  @Override
  public String toString() {
    return "NdjsonLine[number=" + number + ", problems=" + problems.size() + "]";
  }
}
