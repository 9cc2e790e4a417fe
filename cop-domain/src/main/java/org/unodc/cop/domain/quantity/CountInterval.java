package org.unodc.cop.domain.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;

/**
 * The range of whole numbers in which a count lies. Both ends belong to the range.
 *
 * @param min the smallest number, never negative
 * @param max the largest number; empty if there is no upper bound
 */
public record CountInterval(long min, OptionalLong max) {
  /**
   * Creates an interval.
   *
   * @throws IllegalArgumentException if the smallest number is negative or exceeds the largest
   *     number
   */
  public CountInterval {
    requireNonNull(max, "max");
    checkArgument(min >= 0, "a count is not negative, but this one is %s", min);
    checkArgument(
        max.orElse(min) >= min,
        "the largest number %s is below the smallest number %s",
        max.orElse(min),
        min);
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
        max.isPresent() && other.max.isPresent()
            ? OptionalLong.of(Math.addExact(max.getAsLong(), other.max.getAsLong()))
            : OptionalLong.empty();
    return new CountInterval(Math.addExact(min, other.min), sum);
  }

  /** {@return the smallest interval that contains both intervals} */
  public CountInterval hull(CountInterval other) {
    OptionalLong largest =
        max.isPresent() && other.max.isPresent()
            ? OptionalLong.of(Math.max(max.getAsLong(), other.max.getAsLong()))
            : OptionalLong.empty();
    return new CountInterval(Math.min(min, other.min), largest);
  }

  /** {@return whether the count in this interval is larger than the count in the other interval} */
  public Answer isMoreThan(CountInterval other) {
    if (other.max.isPresent() && min > other.max.getAsLong()) {
      return Answer.YES;
    }
    return max.isPresent() && max.getAsLong() <= other.min ? Answer.NO : Answer.UNKNOWN;
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
    return max.isPresent() && max.getAsLong() == min;
  }

  private boolean overlaps(CountInterval other) {
    return (max.isEmpty() || max.getAsLong() >= other.min)
        && (other.max.isEmpty() || other.max.getAsLong() >= min);
  }
}
