package org.unodc.cop.sdk.problem;

import static java.util.Objects.requireNonNull;

/**
 * A problem in an input, with its position.
 *
 * @param code the kind of problem
 * @param pointer the place in the document as a JSON Pointer (RFC 6901); empty for the whole
 *     document
 * @param line the line, counted from 1; 0 if the problem has no position in a text
 * @param column the column in UTF-16 units, counted from 1; 0 if there is no line
 * @param message whole sentences about what was found and what was expected
 */
public record Problem(ProblemCode code, String pointer, int line, int column, String message) {
  public Problem {
    requireNonNull(code, "code");
    requireNonNull(pointer, "pointer");
    requireNonNull(message, "message");
  }

  /** {@return a problem without a position in a text, such as a missing file} */
  public static Problem of(ProblemCode code, String message) {
    return new Problem(code, "", 0, 0, message);
  }

  /** {@return the position and the message in one line, for people} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (line > 0) {
      text.append("line ").append(line).append(", column ").append(column);
    }
    if (!pointer.isEmpty()) {
      text.append(text.isEmpty() ? "" : ", ").append(pointer);
    }
    return text.append(text.isEmpty() ? "" : ": ").append(message).toString();
  }
}
