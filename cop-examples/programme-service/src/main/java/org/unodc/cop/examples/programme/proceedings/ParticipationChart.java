package org.unodc.cop.examples.programme.proceedings;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.quantity.CountQualifier;

/**
 * A column chart of figures, session by session, in SVG user units. The table below it on the page
 * has the same figures.
 *
 * @param width the width of the chart
 * @param height the height of the chart
 * @param base the y coordinate of the bottom of the columns
 * @param crowded whether only the highest column of each session has a number, in small letters
 * @param columns the columns, in the order of the sessions
 * @param labels the texts below the columns
 */
public record ParticipationChart(
    int width,
    int height,
    int base,
    boolean crowded,
    ImmutableList<Column> columns,
    ImmutableList<Label> labels) {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 260;
  private static final int TOP = 44;
  private static final int BASE = 212;
  private static final int LINE = 20;
  private static final double MAX_COLUMN_WIDTH = 96;
  private static final double SHARE_OF_SLOT = 0.6;
  private static final int POINT = 10;
  private static final int TEXT_GAP = 9;
  private static final int NUMBER_SIZE = 17;
  private static final int BRIEF_SIZE = 14;
  private static final int LABEL_SIZE = 15;
  private static final double NARROW_LETTER = 0.6;
  private static final int FIRST_WIDE_LETTER = 0x2E80;

  /**
   * A number to draw.
   *
   * @param value the value
   * @param text the number with its qualifier
   * @param brief the number with a sign for its qualifier, for a chart with little room
   * @param qualifier how exact the number is
   * @param expected whether it was published before the session
   */
  record Figure(
      long value, String text, String brief, CountQualifier qualifier, boolean expected) {}

  /**
   * The figures of one session.
   *
   * @param name the first line of the label below the columns
   * @param brief the same for a chart with little room
   * @param year the second line of the label; empty if the year is not known
   * @param figures the figures; empty if none were published
   */
  record Group(String name, String brief, String year, ImmutableList<Figure> figures) {}

  /**
   * A column of the chart.
   *
   * @param x the left edge
   * @param y the top edge
   * @param width the width of the column
   * @param height the height of the column
   * @param middle the horizontal centre, above which the number is drawn
   * @param text the number with its qualifier; blank if there is no room for it
   * @param kind how exact the number is: a class of the style sheet, and the key of its explanation
   * @param expected whether the number was published before the session; the column is hatched
   */
  public record Column(
      int x, int y, int width, int height, int middle, String text, String kind, boolean expected) {

    /** {@return the outline of the point on a column whose end is open, as SVG path data} */
    public String point() {
      return "M%d %dl%d %dl%d %dz".formatted(x, y, width / 2, -POINT, width - width / 2, POINT);
    }

    /** {@return the baseline of the number above the column} */
    public int textY() {
      return y - TEXT_GAP - (kind.equals("open") ? POINT : 0);
    }
  }

  /**
   * A text below the columns.
   *
   * @param middle the horizontal centre
   * @param y the baseline
   * @param text the text
   */
  public record Label(int middle, int y, String text) {}

  /**
   * A line of the legend.
   *
   * @param kind the kind of a column, and the key of its explanation
   * @param words the words before a number that lead to such a column
   */
  public record LegendEntry(String kind, ImmutableList<MessageArgument> words) {
    private static LegendEntry of(String kind) {
      return new LegendEntry(
          kind,
          Stream.of(
                  CountQualifier.AT_LEAST,
                  CountQualifier.MORE_THAN,
                  CountQualifier.AT_MOST,
                  CountQualifier.FEWER_THAN,
                  CountQualifier.ABOUT)
              .filter(qualifier -> kindOf(qualifier).equals(kind))
              .map(MessageArgument::of)
              .collect(ImmutableList.toImmutableList()));
    }
  }

  /**
   * {@return the chart of groups of figures}
   *
   * @param rightToLeft whether the first session is on the right
   */
  static ParticipationChart of(List<Group> groups, boolean rightToLeft) {
    long maximum =
        groups.stream()
            .flatMap(group -> group.figures().stream())
            .mapToLong(Figure::value)
            .max()
            .orElse(1);
    double slot = (double) WIDTH / groups.size();
    boolean crowded = groups.stream().anyMatch(group -> widthOfNumbers(group) > slot);
    boolean hasShortLabels =
        groups.stream().anyMatch(group -> width(group.name(), LABEL_SIZE) > slot);
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    ImmutableList.Builder<Label> labels = ImmutableList.builder();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      double middle = slot * ((rightToLeft ? groups.size() - 1 - i : i) + 0.5);
      labels.add(
          new Label((int) middle, BASE + LINE, hasShortLabels ? group.brief() : group.name()));
      labels.add(new Label((int) middle, BASE + 2 * LINE, group.year()));
      columns.addAll(columns(group.figures(), middle, slot, Math.max(maximum, 1), crowded));
    }
    return new ParticipationChart(WIDTH, HEIGHT, BASE, crowded, columns.build(), labels.build());
  }

  /** The width that the numbers of a session need side by side. */
  private static double widthOfNumbers(Group group) {
    return group.figures().stream()
            .mapToDouble(figure -> width(figure.text(), NUMBER_SIZE))
            .max()
            .orElse(0)
        * group.figures().size();
  }

  /** An estimate of the width of a text, from above. */
  private static double width(String text, int size) {
    return text.codePoints()
        .mapToDouble(letter -> letter < FIRST_WIDE_LETTER ? size * NARROW_LETTER : size)
        .sum();
  }

  /** The number above a column of a crowded chart. */
  private static String brief(Figure figure, ImmutableList<Figure> group, double slot) {
    Figure highest =
        Collections.max(
            group,
            Comparator.comparing(Figure::value)
                .thenComparing(one -> kindOf(one.qualifier()).equals("open")));
    return figure == highest && width(figure.brief(), BRIEF_SIZE) <= slot ? figure.brief() : "";
  }

  private static List<Column> columns(
      ImmutableList<Figure> figures, double middle, double slot, long maximum, boolean crowded) {
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    double width = Math.min(MAX_COLUMN_WIDTH, slot * SHARE_OF_SLOT / Math.max(figures.size(), 1));
    double left = middle - width * figures.size() / 2;
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      int height = (int) Math.round((double) (BASE - TOP) * figure.value() / maximum);
      int x = (int) Math.round(left + width * i);
      columns.add(
          new Column(
              x,
              BASE - height,
              (int) width - 2,
              height,
              crowded ? (int) middle : x + (int) width / 2,
              crowded ? brief(figure, figures, slot) : figure.text(),
              kindOf(figure.qualifier()),
              figure.expected()));
    }
    return columns.build();
  }

  private static String kindOf(CountQualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> "exact";
      case UNQUALIFIED -> "unqualified";
      case AT_LEAST, MORE_THAN -> "open";
      case AT_MOST, FEWER_THAN -> "below";
      case ABOUT -> "about";
    };
  }

  /** {@return the kinds of columns that the chart has, and "expected" if one is hatched} */
  public ImmutableList<LegendEntry> legend() {
    Stream<String> kinds =
        Stream.of("exact", "unqualified", "open", "below", "about")
            .filter(kind -> columns.stream().anyMatch(column -> column.kind().equals(kind)));
    Stream<String> expected =
        columns.stream().filter(Column::expected).limit(1).map(column -> "expected");
    return Stream.concat(kinds, expected)
        .map(LegendEntry::of)
        .collect(ImmutableList.toImmutableList());
  }
}
