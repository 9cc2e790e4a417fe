package org.unodc.cop.sdk.problem;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if an input cannot be read or a value cannot be written, with every problem that was
 * found. The readers and writers of this library throw no other exception because of their input.
 */
public final class CopException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Maximum number of problems in the message, which counts the others. */
  private static final int SHOWN = 3;

  // Java serialization keeps only the message.
  private final transient @Nullable ImmutableList<Problem> problems;

  /**
   * Creates an exception for these problems.
   *
   * @throws IllegalArgumentException if there are no problems
   */
  public CopException(Iterable<Problem> problems) {
    this(problems, null);
  }

  /**
   * Creates an exception for these problems, with their cause.
   *
   * @throws IllegalArgumentException if there are no problems
   */
  public CopException(Iterable<Problem> problems, @Nullable Throwable cause) {
    super(message(ImmutableList.copyOf(problems)), cause);
    this.problems = ImmutableList.copyOf(problems);
  }

  /** {@return the problems in the order of their positions; empty after deserialization} */
  public ImmutableList<Problem> problems() {
    return problems == null ? ImmutableList.of() : problems;
  }

  private static String message(ImmutableList<Problem> problems) {
    checkArgument(!problems.isEmpty(), "an exception needs at least one problem");
    String first =
        problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
    int rest = problems.size() - SHOWN;
    return rest > 0 ? first + "\n… and " + rest + " more" : first;
  }
}
