package org.unodc.cop.examples.programme.web.proceedings;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A chart of columns, session by session, in the units of its SVG. What a browser draws of it is
 * also in the table below it.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param base where the columns stand
 * @param columns the columns, in the order of the sessions
 * @param labels what stands below them
 */
public record ParticipationChart(
    int width, int height, int base, ImmutableList<Column> columns, ImmutableList<Label> labels) {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 260;
  private static final int TOP = 34;
  private static final int BASE = 212;
  private static final int LINE = 20;
  private static final double WIDEST = 96;
  private static final double SHARE_OF_SLOT = 0.6;

  /**
   * A number to draw.
   *
   * @param value the number
   * @param text the number with how it is to be read
   * @param exact whether it is one number and no other
   */
  record Figure(long value, String text, boolean exact) {}

  /**
   * A session with its numbers.
   *
   * @param name what stands below
   * @param year what stands below that; empty where it is not known
   * @param figures the numbers; none where nothing was published
   */
  record Group(String name, String year, ImmutableList<Figure> figures) {}

  /**
   * A column.
   *
   * @param x its left side
   * @param y its top
   * @param width how wide it is
   * @param height how high it is
   * @param middle its middle, over which the number stands
   * @param text the number
   * @param exact whether it is drawn as one number and no other
   */
  public record Column(
      int x, int y, int width, int height, int middle, String text, boolean exact) {}

  /**
   * A text below the columns.
   *
   * @param middle its middle
   * @param y its line
   * @param text the text
   */
  public record Label(int middle, int y, String text) {}

  /**
   * {@return the chart}
   *
   * @param rightToLeft whether the first session stands on the right
   */
  static ParticipationChart of(List<Group> groups, boolean rightToLeft) {
    long most =
        groups.stream()
            .flatMap(group -> group.figures().stream())
            .mapToLong(Figure::value)
            .max()
            .orElse(1);
    double slot = (double) WIDTH / groups.size();
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    ImmutableList.Builder<Label> labels = ImmutableList.builder();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      double middle = slot * ((rightToLeft ? groups.size() - 1 - i : i) + 0.5);
      labels.add(new Label((int) middle, BASE + LINE, group.name()));
      labels.add(new Label((int) middle, BASE + 2 * LINE, group.year()));
      columns.addAll(columns(group.figures(), middle, slot, Math.max(most, 1)));
    }
    return new ParticipationChart(WIDTH, HEIGHT, BASE, columns.build(), labels.build());
  }

  private static List<Column> columns(
      ImmutableList<Figure> figures, double middle, double slot, long most) {
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    double width = Math.min(WIDEST, slot * SHARE_OF_SLOT / Math.max(figures.size(), 1));
    double left = middle - width * figures.size() / 2;
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      int height = (int) Math.round((double) (BASE - TOP) * figure.value() / most);
      int x = (int) Math.round(left + width * i);
      columns.add(
          new Column(
              x,
              BASE - height,
              (int) width - 2,
              height,
              x + (int) width / 2,
              figure.text(),
              figure.exact()));
    }
    return columns.build();
  }
}
