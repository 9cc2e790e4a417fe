package org.unodc.cop.sdk.problem;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A position in a text.
 *
 * @param line the line, counted from 1
 * @param column the column in UTF-16 units, counted from 1
 */
public record Position(int line, int column) {
  /**
   * Creates a position.
   *
   * @throws IllegalArgumentException if the line or the column is less than 1
   */
  public Position {
    checkArgument(
        line > 0 && column > 0,
        "a line and a column must be at least 1, not %s and %s",
        line,
        column);
  }
}
