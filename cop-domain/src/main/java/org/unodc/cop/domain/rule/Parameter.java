package org.unodc.cop.domain.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.internal.Require;

/**
 * A number in a rule that no text prescribes, and that a profile may set.
 *
 * @param name the name of the parameter, such as hours
 * @param standard the value that applies if the profile sets none
 * @param min the smallest value that a profile may set
 * @param max the largest value that a profile may set
 */
public record Parameter(String name, long standard, long min, long max) {
  /**
   * Creates a parameter.
   *
   * @throws IllegalArgumentException if the name is not a slug, or if the standard value is outside
   *     the limits
   */
  public Parameter {
    requireNonNull(name, "name");
    Require.slug(name, "the name of a parameter");
    checkArgument(
        min <= standard && standard <= max,
        "parameter %s has the standard value %s, which is not from %s to %s",
        name,
        standard,
        min,
        max);
  }

  /** {@return whether a profile may set this value} */
  public boolean takes(long value) {
    return min <= value && value <= max;
  }
}
