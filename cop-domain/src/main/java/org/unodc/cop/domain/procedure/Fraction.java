package org.unodc.cop.domain.procedure;

import com.google.common.base.Preconditions;

/**
 * A part of a whole, such as one third.
 *
 * @param numerator the upper number, at least one and at most the lower one
 * @param denominator the lower number
 */
public record Fraction(int numerator, int denominator) {
  /** Throws {@link IllegalArgumentException} where a component does not fit. */
  public Fraction {
    Preconditions.checkArgument(
        numerator >= 1 && numerator <= denominator,
        "a fraction lies above nought and is at most one, but this one is %s/%s",
        numerator,
        denominator);
  }
}
