package org.unodc.cop.sdk.stream;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.codec.Codec;
import org.unodc.cop.sdk.codec.JsonInput;
import org.unodc.cop.sdk.codec.JsonText;

/** What comes of reading a text strictly: a value, or problems. */
record Outcome<T>(Optional<T> value, ImmutableList<Problem> problems) {

  static <T> Outcome<T> of(JsonText text, Codec<T> codec, CopLimits limits) {
    JsonInput in = new JsonInput(text, limits);
    Optional<T> value = in.document(codec);
    ImmutableList<Problem> problems = in.allProblems();
    return new Outcome<>(problems.isEmpty() ? value : Optional.empty(), problems);
  }

  /** {@return whether the text is JSON, as far as it was read} */
  boolean isJson() {
    return problems.stream().noneMatch(problem -> problem.code() == ProblemCode.SYNTAX);
  }

  /** {@return the same with other problems in their places} */
  Outcome<T> with(UnaryOperator<Problem> change) {
    return problems.isEmpty()
        ? this
        : new Outcome<>(value, problems.stream().map(change).collect(toImmutableList()));
  }
}
