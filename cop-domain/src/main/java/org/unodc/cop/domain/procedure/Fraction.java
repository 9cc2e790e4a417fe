package org.unodc.cop.domain.procedure;

import com.google.common.base.Preconditions;

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
    Preconditions.checkArgument(
        numerator >= 1 && numerator <= denominator,
        "a fraction must be above zero and at most one, but this one is %s/%s",
        numerator,
        denominator);
  }
}
