package org.unodc.cop.benchmarks.result;

import java.util.Locale;

/** A drawing in SVG. Later shapes cover earlier ones, and lengths are in pixels. */
final class SvgDrawing {
  static final String INK = "#1f2933";
  static final String MUTED = "#66727f";

  private final StringBuilder shapes = new StringBuilder();

  /**
   * Creates a drawing on a white background.
   *
   * @param title the text alternative of the drawing
   */
  SvgDrawing(int width, int height, String title) {
    shapes.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
        role="img" font-family="'Helvetica Neue', Arial, 'Liberation Sans', sans-serif">
        <title>%s</title>
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        """
            .formatted(width, height, width, height, title));
  }

  void bar(double x, double y, double width, double height, String colour) {
    add(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\" fill=\"%s\"/>",
        x, y, width, height, colour);
  }

  /** Draws a line, which is dashed if it is not a measurement. */
  void line(double x1, double y1, double x2, double y2, String colour, boolean dashed) {
    add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"%s/>",
        x1, y1, x2, y2, colour, dashed ? " stroke-dasharray=\"4 3\"" : "");
  }

  /** Draws a text with a white outline, so that it is readable in front of lines. */
  void text(double x, double y, Anchor anchor, Font font, String colour, String words) {
    add(
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\" font-weight=\"%d\""
            + " fill=\"%s\" stroke=\"#ffffff\" stroke-width=\"3\" paint-order=\"stroke\">%s</text>",
        x, y, anchor.word, font.size, font.weight, colour, words);
  }

  /** {@return the drawing as SVG} */
  String drawn() {
    return shapes + "</svg>\n";
  }

  private void add(String shape, Object... values) {
    shapes.append(String.format(Locale.ROOT, shape, values)).append('\n');
  }

  /** The point of a text that is at its position. */
  enum Anchor {
    START("start"),
    END("end");

    private final String word;

    Anchor(String word) {
      this.word = word;
    }
  }

  /** A size and weight of letters. */
  enum Font {
    HEADING(14, 600),
    LABEL(12, 400),
    STRONG(12, 600),
    SMALL(11, 400);

    private final int size;
    private final int weight;

    Font(int size, int weight) {
      this.size = size;
      this.weight = weight;
    }
  }
}
