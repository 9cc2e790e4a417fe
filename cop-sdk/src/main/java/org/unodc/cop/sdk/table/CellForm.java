package org.unodc.cop.sdk.table;

import java.util.Optional;

/** How a value of the JSON stands in one cell. */
interface CellForm {
  /**
   * {@return the value that a cell holds, in the JSON of its type}
   *
   * <p>Throws {@link IllegalArgumentException} with whole sentences where it holds none.
   */
  Object read(String cell, CellTerms terms);

  /** {@return what a reader should know of a cell that can be read; absent where all is well} */
  default Optional<String> note(String cell) {
    return Optional.empty();
  }

  /** {@return the cell for a value; {@link #read} gives the same value back} */
  default String write(Object value) {
    return value.toString();
  }
}
