package org.unodc.cop.sdk.internal.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;

/** Reads documents in which any problem, also an unknown member, is an error. */
public final class StrictReader {
  private StrictReader() {}

  /**
   * {@return the value in a document}
   *
   * @throws CopException with all problems, if there are any
   */
  public static <T> T read(JsonText text, CopLimits limits, Codec<T> codec) {
    return read(new JsonInput(text, limits), codec, problems -> problems);
  }

  /**
   * {@return the value in a document of another format}
   *
   * @param in an input at the beginning of the document
   * @param located returns the problems with their positions in the original document
   * @throws CopException with all problems, if there are any
   */
  public static <T> T read(
      JsonInput in,
      Codec<T> codec,
      Function<ImmutableList<Problem>, ? extends Iterable<Problem>> located) {
    Optional<T> value = in.document(codec);
    if (value.isEmpty() || !in.unknownMembers().isEmpty()) {
      throw new CopException(located.apply(in.allProblems()));
    }
    return value.get();
  }
}
