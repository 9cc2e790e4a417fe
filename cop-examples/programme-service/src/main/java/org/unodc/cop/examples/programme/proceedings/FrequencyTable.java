package org.unodc.cop.examples.programme.proceedings;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import java.util.function.Function;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * The number of occurrences of each of several values, the most frequent first.
 *
 * @param lines a line for each distinct value
 */
public record FrequencyTable(ImmutableList<Line> lines) {
  private static final int HUNDRED_PERCENT = 100;

  /**
   * A value and its number of occurrences.
   *
   * @param name the name of the value
   * @param count the number of occurrences
   * @param percent the length of its bar, in percent of the longest bar
   */
  public record Line(PageText name, String count, int percent) {}

  static <T> FrequencyTable of(
      Iterable<T> values, Function<T, PageText> name, PageFormatter formatter) {
    ImmutableMultiset<T> counted =
        Multisets.copyHighestCountFirst(ImmutableMultiset.copyOf(values));
    int maximum = counted.entrySet().stream().mapToInt(entry -> entry.getCount()).max().orElse(1);
    return new FrequencyTable(
        counted.entrySet().stream()
            .map(
                entry ->
                    new Line(
                        name.apply(entry.getElement()),
                        formatter.number(entry.getCount()),
                        entry.getCount() * HUNDRED_PERCENT / maximum))
            .collect(toImmutableList()));
  }
}
