package org.unodc.cop.domain.procedure;

import org.unodc.cop.domain.invariant.InvariantException;

/**
 * A part of a whole, such as one third.
 *
 * @param numerator the upper number, from 1 to the lower number
 * @param denominator the lower number
 */
public record Fraction(int numerator, int denominator) {
  /**
   * @throws IllegalArgumentException if the fraction is not above zero or is more than one
   */
  public Fraction {
    if (numerator < 1 || numerator > denominator) {
      throw new InvariantException(
          "fraction",
          "a fraction must be above zero and at most one, but this one is %s/%s",
          numerator,
          denominator);
    }
  }
}
