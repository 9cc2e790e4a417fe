package org.unodc.cop.sdk.stream;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.problem.Problem;

/**
 * One element of a list of a record or, at the end, the record without the elements of its lists.
 *
 * @param pointer the JSON Pointer of the element, such as {@code /sessions/3}; empty for the record
 * @param position the position at which the element begins
 * @param value the value, such as a session; for the record, a conference without elements in its
 *     lists; empty if there are problems
 * @param problems the problems, in the order of their positions; for the record, also the problem
 *     that ended the reading
 */
public record RecordElement(
    String pointer, Position position, Optional<Object> value, ImmutableList<Problem> problems) {
  public RecordElement {
    requireNonNull(pointer, "pointer");
    requireNonNull(position, "position");
    requireNonNull(value, "value");
    requireNonNull(problems, "problems");
  }

  /** {@return the value, if it is present and of this type} */
  public <T> Optional<T> as(Class<T> type) {
    return value.filter(type::isInstance).map(type::cast);
  }

  /** {@return the place and the number of problems} */
  @Override
  public String toString() {
    return "RecordElement[pointer=" + pointer + ", problems=" + problems.size() + "]";
  }
}
