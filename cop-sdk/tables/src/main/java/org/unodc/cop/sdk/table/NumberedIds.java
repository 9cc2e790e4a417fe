package org.unodc.cop.sdk.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.internal.table.ValueTrees;

/**
 * Adds a number to an id that is made from a name, if other entries with this name take place at
 * another time or in another room.
 */
final class NumberedIds<T> {
  /** Maximum number of entries with one name; the next one is refused as a repetition. */
  private static final int MAX_ENTRIES = 1_000;

  private final TableLayout<T> layout;
  private final IdentityHashMap<T, Known> known = new IdentityHashMap<>();

  NumberedIds(TableLayout<T> layout) {
    this.layout = layout;
  }

  /**
   * What is needed of an entry.
   *
   * @param made the id that is made from its name; empty if it has none
   * @param apart the members that tell it apart, as text
   */
  private record Known(Optional<String> made, ImmutableList<String> apart) {}

  /**
   * {@return the first of the ids {@code name}, {@code name-2} and so on that no other entry has;
   * if the row may be about an entry with such an id, or the entry has another name, this id}
   *
   * @param made the id that is made from the name of the row
   * @param row the JSON of the row
   * @param withId finds the entries with an id
   * @param maker makes the id from the name in the JSON of an entry
   */
  String of(
      String made,
      Object row,
      Function<String, Stream<T>> withId,
      Function<Object, Optional<String>> maker) {
    ImmutableList<String> own = members(row);
    String id = made;
    for (int number = 2;
        number <= MAX_ENTRIES
            && withId
                .apply(id)
                .map(entry -> known(entry, maker))
                .anyMatch(
                    entry ->
                        entry.made().filter(made::equals).isPresent()
                            && areApart(own, entry.apart()));
        number++) {
      id = made + "-" + number;
    }
    return id;
  }

  /** {@return whether a row and an entry take place at another time or in another room} */
  boolean areApart(Object row, T entry) {
    return areApart(members(row), members(ValueTrees.of(entry, layout.codec())));
  }

  /** {@return whether a member differs that both of them state} */
  private static boolean areApart(ImmutableList<String> some, ImmutableList<String> others) {
    for (int i = 0; i < some.size(); i++) {
      boolean stated = !some.get(i).isEmpty() && !others.get(i).isEmpty();
      if (stated && !some.get(i).equals(others.get(i))) {
        return true;
      }
    }
    return false;
  }

  private Known known(T entry, Function<Object, Optional<String>> maker) {
    return known.computeIfAbsent(
        entry,
        value -> {
          Object tree = ValueTrees.of(value, layout.codec());
          return new Known(maker.apply(tree), members(tree));
        });
  }

  private ImmutableList<String> members(Object tree) {
    return layout.apart().stream()
        .map(path -> text(ValueTrees.at(tree, path)))
        .collect(toImmutableList());
  }

  /** {@return a value as text, a point in time without its offset; empty if there is none} */
  private static String text(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    try {
      return OffsetDateTime.parse(text).toInstant().toString();
    } catch (DateTimeException noMoment) {
      return text;
    }
  }
}
