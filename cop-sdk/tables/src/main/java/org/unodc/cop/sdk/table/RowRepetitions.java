package org.unodc.cop.sdk.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * Finds values that a table repeats, from its earlier rows or from the values known before.
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
   * @param identity returns a key that is equal for two values of one entry
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

  /** {@return whether each row is a value} */
  boolean areAllowed() {
    return allowed;
  }

  /** {@return the value with this identity that is known before, or that an earlier row has} */
  Optional<T> find(String key) {
    return Optional.ofNullable(known.get(key))
        .or(() -> Optional.ofNullable(rows.get(key)).map(Row::value));
  }

  /** {@return why the value of a row is a repetition; empty if it is none} */
  Optional<Translatable> find(T value, int row) {
    if (allowed) {
      return Optional.empty();
    }
    String key = identity.apply(value);
    T recorded = known.get(key);
    if (recorded != null) {
      return Optional.of(
          ProblemText.of(
              recorded.equals(value) ? "table.recorded" : "table.recorded-otherwise",
              named(value)));
    }
    Row<T> first = rows.putIfAbsent(key, new Row<>(row, value));
    return first == null
        ? Optional.empty()
        : Optional.of(
            ProblemText.of(
                first.value().equals(value) ? "table.same-row" : "table.same-row-otherwise",
                Integer.toString(first.number()),
                named(value)));
  }

  /** The first row about an entry. */
  private record Row<T>(int number, T value) {}

  private static Translatable named(Object value) {
    return value instanceof Entity entity
        ? ProblemText.of("table.of-id", entity.identity())
        : ProblemText.plain("");
  }
}
