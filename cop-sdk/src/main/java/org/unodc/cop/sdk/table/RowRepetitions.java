package org.unodc.cop.sdk.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.part.Entity;

/**
 * The values that a table repeats: those of rows further up, and those that are known before.
 *
 * <p>Two values are the same entry if they are equal, or if their identity is.
 */
final class RowRepetitions<T> {
  private final Function<T, String> identity;
  private final boolean allowed;
  private final Map<String, T> known = new HashMap<>();
  private final Map<String, Row<T>> rows = new HashMap<>();

  private RowRepetitions(Function<T, String> identity, boolean allowed) {
    this.identity = identity;
    this.allowed = allowed;
  }

  /**
   * {@return the repetitions of values that are known before, and of the rows to come}
   *
   * @param identity what two values have in common if they are the same entry
   */
  static <T> RowRepetitions<T> of(Function<T, String> identity, Iterable<? extends T> known) {
    RowRepetitions<T> repetitions = new RowRepetitions<>(identity, false);
    known.forEach(value -> repetitions.known.putIfAbsent(identity.apply(value), value));
    return repetitions;
  }

  /** {@return repetitions that finds none, so that each row is a value} */
  static <T> RowRepetitions<T> allowed() {
    return new RowRepetitions<>(value -> "", true);
  }

  /** {@return why the value of a row is a repetition; empty if it is none} */
  Optional<String> find(T value, int row) {
    if (allowed) {
      return Optional.empty();
    }
    String key = identity.apply(value);
    T recorded = known.get(key);
    if (recorded != null) {
      return Optional.of(
          "The record already has this entry%s%s."
              .formatted(
                  named(value),
                  recorded.equals(value)
                      ? ", so it was not added again"
                      : " with other content, and keeps it"));
    }
    Row<T> first = rows.putIfAbsent(key, new Row<>(row, value));
    return first == null
        ? Optional.empty()
        : Optional.of(
            "This row is the same entry as row %s%s%s."
                .formatted(
                    first.number(),
                    named(value),
                    first.value().equals(value)
                        ? ", so it was not read again"
                        : ", but with other content, so it was not read"));
  }

  /** The first row about an entry. */
  private record Row<T>(int number, T value) {}

  private static String named(Object value) {
    return value instanceof Entity entity ? " (" + entity.identity().value() + ")" : "";
  }
}
