package org.unodc.cop.sdk.stream;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.Position;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.codec.Codec;

/** Cuts an input into lines and reads each on its own. */
final class NdjsonLines<T> extends LazySequence<NdjsonLine<T>> {
  private static final String CUT_SHORT =
      "The line ends before its value is complete, which in NDJSON has to fit in one line.";

  private final TextSource source;
  private final Codec<T> codec;
  private final CopLimits limits;
  private final Part line;
  private Position place = new Position(1, 1);

  NdjsonLines(TextSource source, Codec<T> codec, CopLimits limits) {
    this.source = source;
    this.codec = codec;
    this.limits = limits;
    this.line = new Part("The line", limits.line(), "line");
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

  /** Takes the line and its end; a carriage return belongs to the end only if nothing follows. */
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
      String words = "A carriage return stands inside of the line, which ends with a line feed.";
      Problem problem = new Problem(ProblemCode.SYNTAX, "", number, returned + 1, words);
      return new NdjsonLine<>(number, Optional.empty(), ImmutableList.of(problem));
    }
    Outcome<T> outcome = line.readWhole(codec, limits, CUT_SHORT);
    return new NdjsonLine<>(number, outcome.value(), outcome.problems());
  }
}
