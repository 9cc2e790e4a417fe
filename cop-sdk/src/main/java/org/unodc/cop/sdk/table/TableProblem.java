package org.unodc.cop.sdk.table;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * A problem of a table, or a note about it, with its place.
 *
 * @param code the kind of the problem
 * @param place the place of the problem
 * @param header the header of the column; empty if the problem is about more than one cell
 * @param text the text of the cell; empty if the problem is about more than one cell
 * @param message what was found and what was expected, in whole sentences
 */
public record TableProblem(
    ProblemCode code, CellPlace place, String header, String text, String message) {
  public TableProblem {
    requireNonNull(code, "code");
    requireNonNull(place, "place");
    requireNonNull(header, "header");
    requireNonNull(text, "text");
    requireNonNull(message, "message");
  }

  /** {@return a copy in a column with this header} */
  public TableProblem under(String columnHeader) {
    return new TableProblem(code, place, columnHeader, text, message);
  }

  /** {@return the problem in the form of other formats, with the row as its line} */
  public Problem asProblem() {
    String about = header.isEmpty() ? "" : " (\"" + header + "\")";
    String where = place.toString().isEmpty() ? "" : place + about + ": ";
    return new Problem(code, "", place.row(), place.column(), where + message);
  }

  /** {@return the place, the header and the message in one line} */
  @Override
  public String toString() {
    return asProblem().message();
  }
}
