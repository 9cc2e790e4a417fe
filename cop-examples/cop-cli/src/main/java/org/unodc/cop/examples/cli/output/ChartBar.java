package org.unodc.cop.examples.cli.output;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.quantity.CountQualifier;

/**
 * The bar of a figure in a chart. Its end shows the qualifier of the figure: an exact number ends
 * straight, "more than" and "at least" end in a point, "about" fades, "at most" and "fewer than"
 * are an outline up to a wall.
 *
 * @param kind the kind of the bar, which is a class of the style sheet of the chart
 * @param path the outline of the bar as SVG path data
 * @param end the path of the end of the bar; empty if it has none
 * @param expected whether the figure was published before the session, so that it is hatched
 */
record ChartBar(String kind, String path, String end, boolean expected) {
  /** The height of a bar. */
  static final int HEIGHT = 18;

  private static final ImmutableList<CountQualifier> WORDS =
      ImmutableList.of(
          CountQualifier.AT_LEAST,
          CountQualifier.MORE_THAN,
          CountQualifier.AT_MOST,
          CountQualifier.FEWER_THAN,
          CountQualifier.ABOUT);

  /** The length of the point of an open bar. */
  private static final int POINT = 10;

  /** {@return the kind of the bar of a figure with this qualifier} */
  static String kindOf(CountQualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> "exact";
      case UNQUALIFIED -> "unqualified";
      case AT_LEAST, MORE_THAN -> "open";
      case AT_MOST, FEWER_THAN -> "below";
      case ABOUT -> "about";
    };
  }

  /** {@return the words before a number that lead to a bar of this kind} */
  static Object[] wordsOf(String kind) {
    return WORDS.stream()
        .filter(qualifier -> kindOf(qualifier).equals(kind))
        .map(MessageArgument::of)
        .toArray();
  }

  /**
   * {@return the bar of a figure}
   *
   * @param x the start of the bar
   * @param length its length; negative if it extends to the left
   */
  static ChartBar of(CountQualifier qualifier, int x, int y, int length, boolean expected) {
    String kind = kindOf(qualifier);
    int point = length < 0 ? -POINT : POINT;
    String straight = "M%d %dh%dv%dh%dz".formatted(x, y, length, HEIGHT, -length);
    return switch (kind) {
      case "open" ->
          new ChartBar(
              kind,
              "M%d %dh%dl%d %dl%d %dh%dz"
                  .formatted(x, y, length, point, HEIGHT / 2, -point, HEIGHT - HEIGHT / 2, -length),
              "M%d %dh%d".formatted(x + length + point, y + HEIGHT / 2, point),
              expected);
      case "below" ->
          new ChartBar(kind, straight, "M%d %dv%d".formatted(x + length, y, HEIGHT), expected);
      default -> new ChartBar(kind, straight, "", expected);
    };
  }

  /** {@return whether the bar has an end of its own} */
  boolean hasEnd() {
    return !end.isEmpty();
  }
}
