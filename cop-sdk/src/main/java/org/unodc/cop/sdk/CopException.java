package org.unodc.cop.sdk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An input that cannot be read, or a value that cannot be written, with every problem that was
 * found. Nothing else leaves the readers and writers of this library because of what they were
 * given.
 */
public final class CopException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** How many problems the message tells; the others are counted. */
  private static final int TOLD = 3;

  // Java's serialization keeps the message alone.
  private final transient @Nullable ImmutableList<Problem> problems;

  /** Creates an exception for these problems, of which there is at least one. */
  public CopException(Iterable<Problem> problems) {
    this(problems, null);
  }

  /** Creates an exception for these problems, with what caused them. */
  public CopException(Iterable<Problem> problems, @Nullable Throwable cause) {
    super(told(ImmutableList.copyOf(problems)), cause);
    this.problems = ImmutableList.copyOf(problems);
  }

  /** {@return the problems in the order of their places} */
  public ImmutableList<Problem> problems() {
    return problems == null ? ImmutableList.of() : problems;
  }

  private static String told(ImmutableList<Problem> problems) {
    checkArgument(!problems.isEmpty(), "there is no exception without a problem");
    String first =
        problems.stream().limit(TOLD).map(Problem::toString).collect(Collectors.joining("\n"));
    int rest = problems.size() - TOLD;
    return rest > 0 ? first + "\n… and " + rest + " more" : first;
  }
}
