package org.unodc.cop.sdk.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * Finds comments, and checks what the parser does not: that each comment has a blank before it, and
 * that the further lines of a text or of a list in brackets are indented by spaces.
 *
 * <p>A line that begins with a closing bracket or with a comment may have any indentation.
 */
final class LayoutCheck {
  /** The columns of the open block mappings and sequences, the innermost first. */
  private final Deque<Integer> blocks = new ArrayDeque<>();

  private final YamlSource source;
  private final IntConsumer comments;
  private int brackets;
  private int checked;

  LayoutCheck(YamlSource source, IntConsumer comments) {
    this.source = source;
    this.comments = comments;
  }

  /**
   * A place, as the number of its character counted from 0 in UTF-16 units, and what is wrong
   * there.
   */
  record Fault(int unit, Translatable sentence) {}

  /** {@return what is wrong in or before this event, which follows the event checked before it} */
  Optional<Fault> check(Event event) {
    int start = unit(event.getStartMark());
    int end = unit(event.getEndMark());
    Optional<Fault> fault = between(checked, start);
    if (fault.isEmpty() && event instanceof ScalarEvent scalar && !isBlock(scalar)) {
      fault = indentation(start + 1, end, false);
    }
    checked = Math.max(checked, end);
    switch (event.getEventId()) {
      case MappingStart, SequenceStart -> open((CollectionStartEvent) event);
      case MappingEnd, SequenceEnd -> close();
      default -> {}
    }
    return fault;
  }

  private void open(CollectionStartEvent start) {
    if (start.isFlow()) {
      brackets++;
    } else {
      blocks.push(start.getStartMark().map(Mark::getColumn).orElse(0));
    }
  }

  /** Brackets contain no blocks, so an open bracket is the innermost level. */
  private void close() {
    if (brackets > 0) {
      brackets--;
    } else {
      blocks.pop();
    }
  }

  /** Checks the indicators, white space and comments between two events. */
  private Optional<Fault> between(int from, int to) {
    String text = source.text();
    for (int unit = from; unit < to; unit++) {
      if (text.charAt(unit) == '#') {
        if (!isAfterBlank(unit)) {
          return Optional.of(new Fault(unit, ProblemText.of("yaml.comment")));
        }
        comments.accept(unit);
        unit = source.endOfLine(unit) - 1;
      }
    }
    return brackets > 0 ? indentation(from, to + 1, true) : Optional.empty();
  }

  /**
   * Checks the indentation of each line that begins in a part of the text.
   *
   * @param outside whether the part is outside of texts, where comments and brackets stand
   */
  private Optional<Fault> indentation(int from, int to, boolean outside) {
    String text = source.text();
    int required = blocks.isEmpty() ? 0 : blocks.element() + 1;
    int end = Math.min(to, text.length());
    for (int unit = from; unit < end; unit++) {
      if (unit > 0 && isBreak(text.charAt(unit - 1)) && required > 0) {
        int first = afterBlanks(unit);
        boolean free =
            first == text.length()
                || isBreak(text.charAt(first))
                || (outside && "]}#".indexOf(text.charAt(first)) >= 0);
        if (!free && !hasSpaces(unit, required)) {
          return Optional.of(
              new Fault(first, ProblemText.of("yaml.indentation-of-line", required)));
        }
      }
    }
    return Optional.empty();
  }

  private boolean hasSpaces(int unit, int count) {
    String text = source.text();
    for (int i = unit; i < unit + count; i++) {
      if (text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  private int afterBlanks(int unit) {
    String text = source.text();
    int first = unit;
    while (first < text.length() && isBlank(text.charAt(first))) {
      first++;
    }
    return first;
  }

  private boolean isAfterBlank(int unit) {
    if (unit == 0) {
      return true;
    }
    char before = source.text().charAt(unit - 1);
    return isBlank(before) || isBreak(before) || before == '\uFEFF';
  }

  private int unit(Optional<Mark> mark) {
    return source.unit(mark.map(Mark::getIndex).orElse(0));
  }

  static boolean isBlock(ScalarEvent scalar) {
    return scalar.isLiteral() || scalar.isFolded();
  }

  private static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\t';
  }

  static boolean isBreak(char unit) {
    return unit == '\n' || unit == '\r';
  }
}
