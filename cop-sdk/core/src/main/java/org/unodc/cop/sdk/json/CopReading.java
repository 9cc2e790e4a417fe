package org.unodc.cop.sdk.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.UnknownMember;

/**
 * The result of reading a document leniently.
 *
 * @param value the value; empty if there are problems
 * @param problems the problems, in the order of their places
 * @param unknownMembers the members that their types do not have, with their values, in the order
 *     of their places
 * @param notes what may be wrong with the whole document, such as that its end may be missing;
 *     empty for JSON
 * @param <T> the type of the value
 */
public record CopReading<T>(
    Optional<T> value,
    ImmutableList<Problem> problems,
    ImmutableList<UnknownMember> unknownMembers,
    ImmutableList<Problem> notes) {
  public CopReading {
    requireNonNull(value, "value");
    requireNonNull(problems, "problems");
    requireNonNull(unknownMembers, "unknownMembers");
    requireNonNull(notes, "notes");
  }

  /** {@return whether there is a value, and the sizes of the lists} */
  @Override
  public String toString() {
    return "CopReading[value="
        + value.isPresent()
        + ", problems="
        + problems.size()
        + ", unknownMembers="
        + unknownMembers.size()
        + ", notes="
        + notes.size()
        + "]";
  }
}
