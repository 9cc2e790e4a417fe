package org.unodc.cop.sdk.internal.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/**
 * Reads an item of a cell that may be several values with commas, slashes or the word for "and" of
 * the six languages between them. A value that itself contains one is read whole.
 */
public final class ItemParts {
  private static final Pattern SEPARATOR =
      Pattern.compile("[,،，、/] *(?:and |et |y |e |и )?| (?:and|et|y|e|и|&) | و|[和及]");

  /** Maximum number of parts, because each order of parts is tried. */
  private static final int MAX_PARTS = 40;

  private final String item;
  private final Function<String, Object> form;
  private final List<Integer> starts = new ArrayList<>(List.of(0));
  private final List<Integer> ends = new ArrayList<>();

  private ItemParts(String item, Function<String, Object> form) {
    this.item = item;
    this.form = form;
    Matcher separators = SEPARATOR.matcher(item);
    while (separators.find()) {
      ends.add(withoutBlanks(separators.start()));
      starts.add(separators.end());
    }
    ends.add(item.length());
  }

  /** {@return the end of the last part without the blanks before this place} */
  private int withoutBlanks(int place) {
    int start = starts.get(starts.size() - 1);
    int end = place;
    while (end > start && item.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  /**
   * {@return the value of the item or, if it cannot be read, the values of its parts}
   *
   * @param whole reads the item
   * @param part reads a part; refuses what the record does not have
   * @throws IllegalArgumentException if the item cannot be read, and its parts cannot be read in
   *     exactly one way
   */
  public static ImmutableList<Object> read(
      String item, Function<String, Object> whole, Function<String, Object> part) {
    try {
      return ImmutableList.of(whole.apply(item));
    } catch (IllegalArgumentException refusal) {
      ItemParts parts = new ItemParts(item, part);
      int count = parts.starts.size();
      if (count == 1 || count > MAX_PARTS) {
        throw refusal;
      }
      List<ImmutableList<Object>> readings = parts.readings();
      if (readings.isEmpty()) {
        throw refusal;
      }
      if (readings.size() > 1) {
        throw InputRefusedException.of("cell.several-readings");
      }
      return readings.get(0);
    }
  }

  /** {@return whether one of the parts of an item that may be several values passes a test} */
  public static boolean anyPart(String item, Predicate<String> test) {
    return SEPARATOR.splitAsStream(item).map(String::strip).anyMatch(test);
  }

  /** {@return up to two ways to read all parts} */
  private List<ImmutableList<Object>> readings() {
    int count = starts.size();
    List<List<ImmutableList<Object>>> fromPart = new ArrayList<>();
    for (int part = 0; part <= count; part++) {
      fromPart.add(new ArrayList<>());
    }
    fromPart.get(count).add(ImmutableList.of());
    for (int first = count - 1; first >= 0; first--) {
      for (int last = first; last < count; last++) {
        List<ImmutableList<Object>> rest = fromPart.get(last + 1);
        Optional<Object> value =
            rest.isEmpty() ? Optional.empty() : value(starts.get(first), ends.get(last));
        for (ImmutableList<Object> following :
            value.isEmpty() ? List.<ImmutableList<Object>>of() : rest) {
          if (fromPart.get(first).size() < 2) {
            fromPart
                .get(first)
                .add(ImmutableList.builder().add(value.get()).addAll(following).build());
          }
        }
      }
    }
    return fromPart.get(0);
  }

  private Optional<Object> value(int start, int end) {
    try {
      return start == end ? Optional.empty() : Optional.of(form.apply(item.substring(start, end)));
    } catch (IllegalArgumentException notAPart) {
      return Optional.empty();
    }
  }
}
