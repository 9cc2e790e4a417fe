package org.unodc.cop.sdk;

/**
 * One thing that is wrong with an input, and where.
 *
 * @param code what kind of thing it is
 * @param pointer the place in the document as a JSON Pointer (RFC 6901); empty for the whole
 * @param line the line, counted from 1; 0 where the problem has no place in a text
 * @param column the column in UTF-16 units, counted from 1; 0 where there is no line
 * @param message whole sentences: what was found and what was expected
 */
public record Problem(ProblemCode code, String pointer, int line, int column, String message) {
  /** {@return a problem that is not at a place in a text, such as a file that is missing} */
  public static Problem of(ProblemCode code, String message) {
    return new Problem(code, "", 0, 0, message);
  }

  /** {@return the place and the message in one line for people} */
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
