package org.unodc.cop.sdk.table;

import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;

/**
 * One thing that is wrong with a table, or that its reader should know, and where.
 *
 * @param code what kind of thing it is
 * @param place where it stands
 * @param header the header of the column; empty where it is about more than one cell
 * @param text what the cell holds; empty where it is about more than one cell
 * @param message whole sentences: what was found and what was expected
 */
public record TableProblem(
    ProblemCode code, CellPlace place, String header, String text, String message) {

  /** {@return the same in a column with this header} */
  public TableProblem under(String columnHeader) {
    return new TableProblem(code, place, columnHeader, text, message);
  }

  /** {@return the same as other formats tell it: the line is the row} */
  public Problem asProblem() {
    String about = header.isEmpty() ? "" : " (\"" + header + "\")";
    String where = place.toString().isEmpty() ? "" : place + about + ": ";
    return new Problem(code, "", place.row(), place.column(), where + message);
  }

  /** {@return the place, the header and the message in one line for people} */
  @Override
  public String toString() {
    return asProblem().message();
  }
}
