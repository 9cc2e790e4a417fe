package org.unodc.cop.sdk.stream;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Cuts an input into lines and reads each line separately. */
final class NdjsonLines<T> extends LazySequence<NdjsonLine<T>> {
  private static final Translatable CUT_SHORT = ProblemText.of("document.line-cut-short");

  private final TextSource source;
  private final Codec<T> codec;
  private final CopLimits limits;
  private final InputPart line;
  private Position place = new Position(1, 1);

  NdjsonLines(TextSource source, Codec<T> codec, CopLimits limits) {
    this.source = source;
    this.codec = codec;
    this.limits = limits;
    this.line = new InputPart("limit.line", limits.line(), "line");
  }

  @Override
  @Nullable NdjsonLine<T> next() {
    while (source.peek() >= 0) {
      cut();
      if (!line.isBlank()) {
        return read();
      }
    }
    return null;
  }

  /**
   * Reads a line and its end. A carriage return is part of the end only if a line feed or the end
   * of the input follows.
   */
  private void cut() {
    line.begin(place);
    boolean returned = false;
    for (int unit; (unit = source.take()) >= 0 && unit != '\n'; returned = unit == '\r') {
      if (returned) {
        line.add('\r');
      }
      if (unit != '\r') {
        line.add(unit);
      }
    }
    place = new Position(source.after(place.line()), 1);
  }

  private NdjsonLine<T> read() {
    int number = line.place().line();
    int returned = line.isTooLong() ? -1 : line.indexOf('\r');
    if (returned >= 0) {
      Problem problem =
          new Problem(
              ProblemCode.SYNTAX,
              "",
              number,
              returned + 1,
              ProblemText.of("document.carriage-return"));
      return new NdjsonLine<>(number, Optional.empty(), ImmutableList.of(problem));
    }
    ReadOutcome<T> outcome = line.readWhole(codec, limits, CUT_SHORT);
    return new NdjsonLine<>(number, outcome.value(), outcome.problems());
  }
}
