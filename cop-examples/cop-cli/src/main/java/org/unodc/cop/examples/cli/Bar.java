package org.unodc.cop.examples.cli;

import java.math.BigInteger;

/** A bar that shows a figure beside others. */
final class Bar {
  private Bar() {}

  /**
   * {@return how long it is: nought for nought, else at least 1}
   *
   * @param largest the figure whose bar is the longest
   */
  static int length(long figure, long largest, int longest) {
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
