package org.unodc.cop.domain.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalLong;

/**
 * The whole numbers between which a count lies. Both ends belong to it.
 *
 * @param least the smallest, never negative
 * @param most the largest, absent where there is no bound
 */
public record CountInterval(long least, OptionalLong most) {
  /** Throws {@link IllegalArgumentException} where the interval is empty or negative. */
  public CountInterval {
    checkArgument(least >= 0, "a count is not negative, but this one is %s", least);
    checkArgument(most.orElse(least) >= least, "%s is below %s", most.orElse(least), least);
  }

  /** {@return the interval of this number alone} */
  public static CountInterval exactly(long value) {
    return new CountInterval(value, OptionalLong.of(value));
  }

  /** {@return where the sum of both counts lies; throws {@link ArithmeticException} past a long} */
  public CountInterval plus(CountInterval other) {
    OptionalLong sum =
        most.isPresent() && other.most.isPresent()
            ? OptionalLong.of(Math.addExact(most.getAsLong(), other.most.getAsLong()))
            : OptionalLong.empty();
    return new CountInterval(Math.addExact(least, other.least), sum);
  }

  /** {@return the smallest interval that holds both} */
  public CountInterval hull(CountInterval other) {
    OptionalLong largest =
        most.isPresent() && other.most.isPresent()
            ? OptionalLong.of(Math.max(most.getAsLong(), other.most.getAsLong()))
            : OptionalLong.empty();
    return new CountInterval(Math.min(least, other.least), largest);
  }

  /** {@return whether this count is larger than the other} */
  public Answer isMoreThan(CountInterval other) {
    if (other.most.isPresent() && least > other.most.getAsLong()) {
      return Answer.YES;
    }
    return most.isPresent() && most.getAsLong() <= other.least ? Answer.NO : Answer.UNKNOWN;
  }

  /** {@return whether both are the same count: yes only where each is one number} */
  public Answer isEqualTo(CountInterval other) {
    if (!meets(other)) {
      return Answer.NO;
    }
    return isOneNumber() && other.isOneNumber() ? Answer.YES : Answer.UNKNOWN;
  }

  /** {@return whether it is one number} */
  public boolean isOneNumber() {
    return most.isPresent() && most.getAsLong() == least;
  }

  private boolean meets(CountInterval other) {
    return (most.isEmpty() || most.getAsLong() >= other.least)
        && (other.most.isEmpty() || other.most.getAsLong() >= least);
  }
}
