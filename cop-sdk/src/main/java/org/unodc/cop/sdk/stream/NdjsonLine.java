package org.unodc.cop.sdk.stream;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.Problem;

/**
 * What was read from one line.
 *
 * @param number the line, counted from 1, with those that are blank
 * @param value the value; absent where there are problems
 * @param problems what is wrong with the line, in the order of the places, which are those in the
 *     whole input
 * @param <T> what was read
 */
public record NdjsonLine<T>(int number, Optional<T> value, ImmutableList<Problem> problems) {
  /**
   * Throws {@link IllegalArgumentException} where there are both value and problems, or neither.
   */
  public NdjsonLine {
    checkArgument(value.isPresent() == problems.isEmpty(), "a line has a value or problems");
  }

  /** {@return the value; throws {@link CopException} with the problems where there are any} */
  public T orThrow() {
    return value.orElseThrow(() -> new CopException(problems));
  }
}
