package org.unodc.cop.sdk.stream;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Cuts an input into lines and reads each line separately. */
final class NdjsonLines<T> extends LazySequence<NdjsonLine<T>> {
  private static final Translatable CUT_SHORT = ProblemText.of("document.line-cut-short");

  private final Utf8Lines lines;
  private final Codec<T> codec;
  private final CopLimits limits;
  private final InputPart part;

  NdjsonLines(Utf8Lines lines, Codec<T> codec, CopLimits limits) {
    this.lines = lines;
    this.codec = codec;
    this.limits = limits;
    this.part = new InputPart("limit.line", limits.line(), "line");
  }

  @Override
  @Nullable NdjsonLine<T> next() {
    while (lines.moveOn()) {
      if (!lines.isBlank()) {
        T plain = lines.plain(codec);
        return plain != null
            ? new NdjsonLine<>(lines.number(), Optional.of(plain), ImmutableList.of())
            : located();
      }
    }
    return null;
  }

  private NdjsonLine<T> located() {
    lines.copyTo(part);
    int number = lines.number();
    int returned = part.isTooLong() ? -1 : part.indexOf('\r');
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
    ReadOutcome<T> outcome = part.readWhole(codec, limits, CUT_SHORT);
    return new NdjsonLine<>(number, outcome.value(), outcome.problems());
  }
}
