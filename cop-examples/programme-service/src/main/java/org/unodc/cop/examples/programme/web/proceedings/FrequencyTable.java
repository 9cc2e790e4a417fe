package org.unodc.cop.examples.programme.web.proceedings;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import java.util.function.Function;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * How often each of several things is there, the most frequent first.
 *
 * @param lines the things
 */
public record FrequencyTable(ImmutableList<Line> lines) {
  private static final int WHOLE = 100;

  /**
   * One of them.
   *
   * @param name what it is called
   * @param count how often it is there
   * @param percent how long its bar is, measured by the longest
   */
  public record Line(PageText name, String count, int percent) {}

  static <T> FrequencyTable of(
      Iterable<T> things, Function<T, PageText> name, PageFormatter formatter) {
    ImmutableMultiset<T> counted =
        Multisets.copyHighestCountFirst(ImmutableMultiset.copyOf(things));
    int most = counted.entrySet().stream().mapToInt(entry -> entry.getCount()).max().orElse(1);
    return new FrequencyTable(
        counted.entrySet().stream()
            .map(
                entry ->
                    new Line(
                        name.apply(entry.getElement()),
                        formatter.number(entry.getCount()),
                        entry.getCount() * WHOLE / most))
            .collect(toImmutableList()));
  }
}
