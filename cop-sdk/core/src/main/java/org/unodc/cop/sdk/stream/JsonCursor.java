package org.unodc.cop.sdk.stream;

import org.unodc.cop.sdk.problem.Position;

/** Reads through a JSON text that is not held in memory, and cuts values out of it. */
final class JsonCursor {
  private final TextSource source;
  private int line = 1;
  private int column = 1;
  private boolean returned;

  JsonCursor(TextSource source) {
    this.source = source;
  }

  /** {@return the next UTF-16 unit without consuming it; -1 at the end} */
  int peek() {
    return source.peek();
  }

  Position place() {
    return new Position(line, column);
  }

  /** {@return whether the next unit is this one, which is then consumed} */
  boolean take(char unit) {
    boolean found = source.peek() == unit;
    if (found) {
      take();
    }
    return found;
  }

  /** {@return the next character, which is consumed; empty at the end} */
  String takeCharacter() {
    if (source.peek() < 0) {
      return "";
    }
    char first = (char) take();
    boolean isHalf = Character.isHighSurrogate(first) && source.peek() >= 0;
    return isHalf ? "" + first + (char) take() : String.valueOf(first);
  }

  void skipWhiteSpace() {
    while (isWhiteSpace(source.peek())) {
      take();
    }
  }

  boolean isAtWhiteSpace() {
    return isWhiteSpace(source.peek());
  }

  /** {@return whether a number may begin here} */
  boolean isAtNumber() {
    return "-0123456789".indexOf(source.peek()) >= 0;
  }

  /** {@return whether a value may begin here; the value itself is checked when it is read} */
  boolean isAtValue() {
    return source.peek() >= 0 && ",:]}".indexOf(source.peek()) < 0;
  }

  /**
   * Cuts out the value that begins here, at most up to the end of the input. Brackets that do not
   * match and unknown words are detected when the part is read.
   */
  void cut(InputPart part) {
    part.begin(place());
    long depth = 0;
    do {
      int unit = source.peek();
      if (unit == '"') {
        text(part);
      } else if (depth == 0 && unit != '{' && unit != '[') {
        word(part);
      } else {
        depth += unit == '{' || unit == '[' ? 1 : unit == '}' || unit == ']' ? -1 : 0;
        part.add(take());
      }
    } while (depth > 0 && source.peek() >= 0);
  }

  private void text(InputPart part) {
    part.add(take());
    while (source.peek() >= 0) {
      int unit = take();
      part.add(unit);
      if (unit == '"') {
        return;
      }
      if (unit == '\\' && source.peek() >= 0) {
        part.add(take());
      }
    }
  }

  private void word(InputPart part) {
    while (isAtValue() && "[{\"".indexOf(source.peek()) < 0 && !isWhiteSpace(source.peek())) {
      part.add(take());
    }
    if (source.peek() >= 0) {
      part.add(' '); // so that "tru" is an error, not an incomplete value at the end of the input
    }
  }

  private int take() {
    int unit = source.take();
    if (unit == '\n' && returned) {
      returned = false;
      return unit;
    }
    returned = unit == '\r';
    if (unit == '\n' || returned) {
      line = source.after(line);
      column = 1;
    } else {
      column = source.after(column);
    }
    return unit;
  }

  private static boolean isWhiteSpace(int unit) {
    return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t';
  }
}
