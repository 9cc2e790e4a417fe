package org.unodc.cop.sdk.problem;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * Thrown if an input cannot be read or a value cannot be written, with every problem that was
 * found.
 *
 * <p>Reading ends after 1,000 problems; the problem {@link ProblemCode#TOO_MANY} reports this.
 * {@code Cop} and the entry points named {@code Cop…} throw no other exception because of the
 * content of their input.
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
    super(message(ImmutableList.copyOf(problems), OfficialLanguage.ENGLISH), cause);
    this.problems = ImmutableList.copyOf(problems);
  }

  /** {@return the problems in the order of their positions; empty after deserialization} */
  public ImmutableList<Problem> problems() {
    return problems == null ? ImmutableList.of() : problems;
  }

  /**
   * {@return the first problems with their positions in a language, one for each line, and how many
   * others there are; in English after deserialization}
   */
  public String message(OfficialLanguage language) {
    return problems == null ? String.valueOf(getMessage()) : message(problems, language);
  }

  private static String message(ImmutableList<Problem> problems, OfficialLanguage language) {
    checkArgument(!problems.isEmpty(), "an exception needs at least one problem");
    String first =
        problems.stream()
            .limit(SHOWN)
            .map(problem -> problem.in(language))
            .collect(Collectors.joining("\n"));
    int rest = problems.size() - SHOWN;
    return rest > 0 ? first + "\n" + ProblemText.of("problems.more", rest).in(language) : first;
  }
}
