package org.unodc.cop.benchmarks.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.unodc.cop.benchmarks.result.SvgDrawing.Anchor;
import org.unodc.cop.benchmarks.result.SvgDrawing.Font;
import org.unodc.cop.benchmarks.result.SvgDrawing.Point;

/** A panel of a chart with logarithmic scales, its curves, and a line of proportional growth. */
final class LogarithmicPanel {
  private static final int WIDTH = 380;
  private static final int TOP = 56;
  private static final int HEIGHT = 260;
  private static final int LEGEND = TOP + HEIGHT + 66;
  private static final int LEGEND_LINE = 18;

  private final SvgDrawing svg;
  private final double left;
  private final String heading;
  private final List<Curve> curves;
  private final Scale across;
  private final Scale up;

  LogarithmicPanel(SvgDrawing svg, double left, String heading, List<Curve> curves) {
    this.svg = svg;
    this.left = left;
    this.heading = heading;
    this.curves = curves;
    this.across = Scale.of(all(curves, Point::x), left, left + WIDTH);
    this.up = Scale.of(all(curves, Point::y), TOP + HEIGHT, TOP);
  }

  void draw() {
    svg.text(left - 40, 28, Anchor.START, Font.HEADING, SvgDrawing.INK, heading);
    grid();
    proportion();
    double legend = LEGEND;
    for (Curve curve : curves) {
      svg.path(
          curve.points().stream()
              .map(point -> new Point(across.at(point.x()), up.at(point.y())))
              .toList(),
          curve.colour());
      entry(legend, curve.colour(), false, curve.name());
      legend += LEGEND_LINE;
    }
  }

  private void grid() {
    for (int power = across.from; power <= across.to; power++) {
      double x = across.at(Math.pow(10, power));
      svg.line(x, TOP, x, TOP + HEIGHT, SvgDrawing.GRID, false);
      svg.text(
          x, TOP + HEIGHT + 18, Anchor.MIDDLE, Font.SMALL, SvgDrawing.MUTED, Scale.label(power));
    }
    for (int power = up.from; power <= up.to; power++) {
      double y = up.at(Math.pow(10, power));
      svg.line(left, y, left + WIDTH, y, SvgDrawing.GRID, false);
      svg.text(left - 8, y + 4, Anchor.END, Font.SMALL, SvgDrawing.MUTED, Scale.label(power));
    }
  }

  /** Draws the line of proportional growth, from the lower left corner. */
  private void proportion() {
    int powers = Math.min(across.to - across.from, up.to - up.from);
    svg.line(
        across.at(Math.pow(10, across.from)),
        up.at(Math.pow(10, up.from)),
        across.at(Math.pow(10, across.from + powers)),
        up.at(Math.pow(10, up.from + powers)),
        SvgDrawing.MUTED,
        true);
    entry(LEGEND - LEGEND_LINE, SvgDrawing.MUTED, true, "slope of proportional growth");
  }

  private void entry(double y, String colour, boolean dashed, String name) {
    svg.line(left, y - 4, left + 26, y - 4, colour, dashed);
    if (!dashed) {
      svg.path(List.of(new Point(left + 13, y - 4)), colour);
    }
    svg.text(left + 34, y, Anchor.START, Font.LABEL, SvgDrawing.INK, name);
  }

  private static DoubleStream all(List<Curve> curves, ToDoubleFunction<Point> figure) {
    return curves.stream().flatMap(curve -> curve.points().stream()).mapToDouble(figure);
  }

  /**
   * A curve of a panel.
   *
   * @param name the name for the legend
   * @param colour the colour, such as {@code #0072b2}
   * @param points the points, in the units of the scales
   */
  record Curve(String name, String colour, List<Point> points) {
    /** {@return this curve in the unit of its first point} */
    Curve relative() {
      Point first = points.get(0);
      return new Curve(
          name,
          colour,
          points.stream()
              .map(point -> new Point(point.x() / first.x(), point.y() / first.y()))
              .toList());
    }
  }

  /**
   * A logarithmic scale.
   *
   * @param from the first power of ten
   * @param to the last power of ten
   * @param start the position of the first power in the drawing, in pixels
   * @param end the position of the last power in the drawing, in pixels
   */
  private record Scale(int from, int to, double start, double end) {
    static Scale of(DoubleStream figures, double start, double end) {
      double[] sorted = figures.sorted().toArray();
      int from = (int) Math.floor(Math.log10(sorted[0]));
      int to = (int) Math.ceil(Math.log10(sorted[sorted.length - 1]));
      return new Scale(from, Math.max(to, from + 1), start, end);
    }

    double at(double figure) {
      return start + (end - start) * (Math.log10(figure) - from) / (to - from);
    }

    static String label(int power) {
      return power < 0
          ? BigDecimal.ONE.movePointRight(power).toPlainString()
          : MarkdownFormat.whole(Math.pow(10, power));
    }
  }
}
