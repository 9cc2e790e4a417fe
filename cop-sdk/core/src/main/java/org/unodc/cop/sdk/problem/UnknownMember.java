package org.unodc.cop.sdk.problem;

import static java.util.Objects.requireNonNull;

/**
 * A member of an object that its type does not define and that lenient reading skipped.
 *
 * @param problem the problem at the position of the member; after 1,000 unknown members, a problem
 *     with the code {@link ProblemCode#TOO_MANY} reports that there are more
 * @param json the value as written in the document; empty for the entry that reports that there are
 *     more
 */
public record UnknownMember(Problem problem, String json) {
  public UnknownMember {
    requireNonNull(problem, "problem");
    requireNonNull(json, "json");
  }

  /** {@return the position of the member, without its name and value} */
  @Override
  public String toString() {
    return "UnknownMember[line=" + problem.line() + ", column=" + problem.column() + "]";
  }
}
