package org.unodc.cop.sdk;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A place in a text.
 *
 * @param line the line, counted from 1
 * @param column the column in UTF-16 units, counted from 1
 */
public record Position(int line, int column) {
  /** Throws {@link IllegalArgumentException} where a number is less than 1. */
  public Position {
    checkArgument(line > 0 && column > 0, "lines and columns are counted from 1");
  }
}
