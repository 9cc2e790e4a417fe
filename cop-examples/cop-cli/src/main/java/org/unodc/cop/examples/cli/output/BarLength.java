package org.unodc.cop.examples.cli.output;

import java.math.BigInteger;

/** Calculates the length of a bar in a chart. */
public final class BarLength {
  private BarLength() {}

  /**
   * {@return the length of the bar of a figure: 0 if the figure is 0, otherwise at least 1}
   *
   * @param figure the figure that the bar shows, at least 0
   * @param largest the largest figure of the chart
   * @param longest the length of the bar of the largest figure
   */
  public static int of(long figure, long largest, int longest) {
    if (figure == 0) {
      return 0;
    }
    BigInteger length =
        BigInteger.valueOf(figure)
            .multiply(BigInteger.valueOf(longest))
            .divide(BigInteger.valueOf(largest));
    return Math.max(1, length.intValueExact());
  }
}
