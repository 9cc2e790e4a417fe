package org.unodc.cop.sdk.table;

/** How a value of the JSON stands in one cell. */
interface CellForm {
  /**
   * {@return the value that a cell holds, in the JSON of its type}
   *
   * <p>Throws {@link IllegalArgumentException} with whole sentences where it holds none.
   */
  Object read(String cell, CellTerms terms);

  /** {@return the cell for a value; {@link #read} gives the same value back} */
  default String write(Object value) {
    return value.toString();
  }
}
