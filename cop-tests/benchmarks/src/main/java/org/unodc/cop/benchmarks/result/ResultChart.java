package org.unodc.cop.benchmarks.result;

import static org.unodc.cop.benchmarks.peer.Contender.COP;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.unodc.cop.benchmarks.peer.Contender;
import org.unodc.cop.benchmarks.result.SvgDrawing.Anchor;
import org.unodc.cop.benchmarks.result.SvgDrawing.Font;

/**
 * A chart of the cost of all contenders, with a panel for each kind of work and a row for each
 * contender. A dashed line marks the cost of this library in all rows.
 */
public final class ResultChart {
  private static final String LIBRARY = "#0072b2";
  private static final String PEER = "#b4bec9";
  private static final ImmutableList<WorkKind> PANELS =
      ImmutableList.of(WorkKind.READ_AND_VALIDATE, WorkKind.READ, WorkKind.WRITE);

  private static final ImmutableList<Contender> ROWS = ImmutableList.copyOf(Contender.values());

  private static final int LEFT = 205;
  private static final int PANEL = 190;
  private static final int BETWEEN = 62;
  private static final int TOP = 84;
  private static final int ROW = 25;
  private static final int BAR = 15;

  private final RunMeasurements all;
  private final SvgDrawing svg;

  private ResultChart(RunMeasurements all, SvgDrawing svg) {
    this.all = all;
    this.svg = svg;
  }

  /** {@return the chart as SVG} */
  public static String of(RunMeasurements all) {
    int width = LEFT + PANELS.size() * (PANEL + BETWEEN);
    SvgDrawing svg =
        new SvgDrawing(
            width,
            TOP + ROWS.size() * ROW + 16,
            "CPU time of reading and validating, reading, and writing one record, by library");
    svg.text(
        16, 26, Anchor.START, Font.HEADING, SvgDrawing.INK, "CPU time for one record of 290 kB");
    svg.text(
        16,
        45,
        Anchor.START,
        Font.LABEL,
        SvgDrawing.MUTED,
        "in the unit of a loop over its tokens; shorter is faster");
    new ResultChart(all, svg).draw();
    return svg.drawn();
  }

  private void draw() {
    for (Contender contender : ROWS) {
      svg.text(
          LEFT - 10,
          baseline(contender),
          Anchor.END,
          contender == COP ? Font.STRONG : Font.LABEL,
          contender == COP ? LIBRARY : SvgDrawing.INK,
          contender.title());
    }
    int left = LEFT;
    for (WorkKind work : PANELS) {
      panel(work, left);
      left += PANEL + BETWEEN;
    }
  }

  private void panel(WorkKind work, int left) {
    double longest =
        contenders(work).mapToDouble(contender -> all.cost(contender, work)).max().orElseThrow();
    double scale = PANEL / longest;
    svg.text(left, TOP - 12, Anchor.START, Font.STRONG, SvgDrawing.INK, work.label());
    double bottom = TOP + ROW * (double) ROWS.size();
    double library = left + scale * all.cost(COP, work);
    svg.line(left, TOP - 4, left, bottom, SvgDrawing.MUTED, false);
    contenders(work).forEach(contender -> bar(contender, work, left, scale));
    svg.line(library, TOP + ROW - 2, library, bottom, LIBRARY, true);
    contenders(work).forEach(contender -> figure(contender, work, left, scale));
  }

  private void bar(Contender contender, WorkKind work, int left, double scale) {
    svg.bar(
        left,
        top(contender) + 5,
        scale * all.cost(contender, work),
        BAR,
        contender == COP ? LIBRARY : PEER);
  }

  private void figure(Contender contender, WorkKind work, int left, double scale) {
    double cost = all.cost(contender, work);
    svg.text(
        left + scale * cost + 5,
        baseline(contender),
        Anchor.START,
        contender == COP ? Font.STRONG : Font.SMALL,
        contender == COP ? LIBRARY : SvgDrawing.INK,
        MarkdownFormat.figure(cost));
  }

  private static double top(Contender contender) {
    return TOP + ROW * (double) ROWS.indexOf(contender);
  }

  private static double baseline(Contender contender) {
    return top(contender) + 17;
  }

  private static Stream<Contender> contenders(WorkKind work) {
    return ROWS.stream().filter(contender -> contender.does(work.validates()));
  }
}
