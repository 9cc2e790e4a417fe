package org.unodc.cop.domain.rule;

import static com.google.common.base.Preconditions.checkArgument;

import org.unodc.cop.domain.internal.Require;

/**
 * A number of a rule that no text lays down, and that a profile may set.
 *
 * @param name what it is called, such as hours
 * @param standard the number where no profile sets one
 * @param least the least that a profile may set
 * @param most the most that a profile may set
 */
public record Parameter(String name, long standard, long least, long most) {
  /** Throws {@link IllegalArgumentException} where the standard is not within the limits. */
  public Parameter {
    Require.slug(name, "the name of a parameter");
    checkArgument(
        least <= standard && standard <= most,
        "parameter %s is %s, which is not from %s to %s",
        name,
        standard,
        least,
        most);
  }

  /** {@return whether a profile may set this number} */
  public boolean takes(long value) {
    return least <= value && value <= most;
  }
}
