package org.unodc.cop.domain.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalLong;

/**
 * The range of whole numbers in which a count lies. Both ends belong to the range.
 *
 * @param least the smallest number, never negative
 * @param most the largest number; empty if there is no upper bound
 */
public record CountInterval(long least, OptionalLong most) {
  /**
   * Creates an interval.
   *
   * @throws IllegalArgumentException if the smallest number is negative or exceeds the largest
   *     number
   */
  public CountInterval {
    checkArgument(least >= 0, "a count is not negative, but this one is %s", least);
    checkArgument(
        most.orElse(least) >= least,
        "the largest number %s is below the smallest number %s",
        most.orElse(least),
        least);
  }

  /** {@return the interval that contains only this number} */
  public static CountInterval exactly(long value) {
    return new CountInterval(value, OptionalLong.of(value));
  }

  /**
   * {@return the interval in which the sum of both counts lies}
   *
   * @throws ArithmeticException if an end of the interval exceeds the range of {@code long}
   */
  public CountInterval plus(CountInterval other) {
    OptionalLong sum =
        most.isPresent() && other.most.isPresent()
            ? OptionalLong.of(Math.addExact(most.getAsLong(), other.most.getAsLong()))
            : OptionalLong.empty();
    return new CountInterval(Math.addExact(least, other.least), sum);
  }

  /** {@return the smallest interval that contains both intervals} */
  public CountInterval hull(CountInterval other) {
    OptionalLong largest =
        most.isPresent() && other.most.isPresent()
            ? OptionalLong.of(Math.max(most.getAsLong(), other.most.getAsLong()))
            : OptionalLong.empty();
    return new CountInterval(Math.min(least, other.least), largest);
  }

  /** {@return whether the count in this interval is larger than the count in the other interval} */
  public Answer isMoreThan(CountInterval other) {
    if (other.most.isPresent() && least > other.most.getAsLong()) {
      return Answer.YES;
    }
    return most.isPresent() && most.getAsLong() <= other.least ? Answer.NO : Answer.UNKNOWN;
  }

  /**
   * {@return whether both counts are equal; {@link Answer#YES} only if each interval contains a
   * single number}
   */
  public Answer isEqualTo(CountInterval other) {
    if (!overlaps(other)) {
      return Answer.NO;
    }
    return isOneNumber() && other.isOneNumber() ? Answer.YES : Answer.UNKNOWN;
  }

  /** {@return whether the interval contains a single number} */
  public boolean isOneNumber() {
    return most.isPresent() && most.getAsLong() == least;
  }

  private boolean overlaps(CountInterval other) {
    return (most.isEmpty() || most.getAsLong() >= other.least)
        && (other.most.isEmpty() || other.most.getAsLong() >= least);
  }
}
