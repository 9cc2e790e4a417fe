package org.unodc.cop.sdk.stream;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.sdk.Position;
import org.unodc.cop.sdk.Problem;

/**
 * One element of a list of a record, or, at the end, what the record has outside of its lists.
 *
 * @param pointer where it stands, as a JSON Pointer such as {@code /sessions/3}; empty for the
 *     record
 * @param place where it begins
 * @param value the value, such as a session; for the record a conference without elements in its
 *     lists; absent where there are problems
 * @param problems what is wrong, in the order of the places; for the record also what ended the
 *     reading
 */
public record RecordElement(
    String pointer, Position place, Optional<Object> value, ImmutableList<Problem> problems) {

  /** {@return the value, if it is there and of this type} */
  public <T> Optional<T> as(Class<T> type) {
    return value.filter(type::isInstance).map(type::cast);
  }
}
