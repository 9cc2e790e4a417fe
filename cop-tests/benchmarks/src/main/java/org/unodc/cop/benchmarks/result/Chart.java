package org.unodc.cop.benchmarks.result;

import java.util.Locale;
import org.unodc.cop.benchmarks.peer.Contender;
import org.unodc.cop.benchmarks.result.Measurements.Work;

/** A bar for each kind of work of each contender, in SVG; what is longer than the chart is cut. */
public final class Chart {
  private static final int LEFT = 230;
  private static final int WIDTH = 520;
  private static final int BAR = 9;
  private static final int GROUP = 3 * BAR + 10;
  private static final int TOP = 50;
  private static final double LONGEST = 10;

  private Chart() {}

  /** {@return the chart} */
  public static String of(Measurements all) {
    StringBuilder svg = new StringBuilder();
    int height = TOP + GROUP * Contender.values().length + 10;
    int wide = LEFT + WIDTH + 60;
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" \
        font-family="sans-serif" font-size="12">
        <title>CPU time of reading, writing, and reading and validating one record, in the unit of \
        a bare loop over its tokens</title>
        <rect width="%d" height="%d" fill="#ffffff"/>
        """
            .formatted(wide, height, wide, height));
    legend(svg);
    int y = TOP;
    for (Contender contender : Contender.values()) {
      group(all, contender, y, svg);
      y += GROUP;
    }
    return svg.append("</svg>\n").toString();
  }

  private static void legend(StringBuilder svg) {
    int x = LEFT;
    for (Shown shown : Shown.values()) {
      svg.append(
          """
          <rect x="%d" y="12" width="12" height="12" fill="%s"/><text x="%d" y="23">%s</text>
          """
              .formatted(x, shown.colour, x + 18, shown.work.words()));
      x += 150;
    }
  }

  private static void group(Measurements all, Contender contender, int top, StringBuilder svg) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n"
            .formatted(LEFT - 8, top + 18, contender.title()));
    int y = top;
    for (Shown shown : Shown.values()) {
      if (shown != Shown.BOTH || !contender.validator().isEmpty()) {
        bar(all.cost(contender, shown.work), y, shown.colour, svg);
      }
      y += BAR;
    }
  }

  private static void bar(double cost, int y, String colour, StringBuilder svg) {
    double length = WIDTH * Math.min(cost, LONGEST) / LONGEST;
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>"
                + "<text x=\"%.1f\" y=\"%d\" font-size=\"9\">%.2f%s</text>\n",
            LEFT,
            y,
            length,
            BAR - 1,
            colour,
            LEFT + length + 4,
            y + BAR - 1,
            cost,
            cost > LONGEST ? " (cut)" : ""));
  }

  /** What the chart shows, in colours that can be told apart by all. */
  private enum Shown {
    READING(Work.READ, "#0072b2"),
    WRITING(Work.WRITE, "#e69f00"),
    BOTH(Work.READ_AND_VALIDATE, "#009e73");

    private final Work work;
    private final String colour;

    Shown(Work work, String colour) {
      this.work = work;
      this.colour = colour;
    }
  }
}
