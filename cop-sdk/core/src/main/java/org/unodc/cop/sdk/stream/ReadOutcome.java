package org.unodc.cop.sdk.stream;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.JsonInput;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/** The result of reading a text strictly: a value, or problems. */
record ReadOutcome<T>(Optional<T> value, ImmutableList<Problem> problems) {

  static <T> ReadOutcome<T> of(JsonText text, Codec<T> codec, CopLimits limits) {
    JsonInput in = new JsonInput(text, limits);
    Optional<T> value = in.document(codec);
    ImmutableList<Problem> problems = in.allProblems();
    return new ReadOutcome<>(problems.isEmpty() ? value : Optional.empty(), problems);
  }

  /** {@return whether the text is valid JSON, as far as it was read} */
  boolean isJson() {
    return problems.stream().noneMatch(problem -> problem.code() == ProblemCode.SYNTAX);
  }

  /** {@return a copy with each problem replaced by the result of {@code change}} */
  ReadOutcome<T> with(UnaryOperator<Problem> change) {
    return problems.isEmpty()
        ? this
        : new ReadOutcome<>(value, problems.stream().map(change).collect(toImmutableList()));
  }
}
