package org.unodc.cop.domain.quantity;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalLong;
import org.unodc.cop.domain.invariant.InvariantException;

/**
 * A count as a source reports it: a number, and how exact the number is.
 *
 * <p>Example:
 *
 * <pre>{@code
 * ReportedCount civilSociety = ReportedCount.moreThan(500);
 * civilSociety // more than 500
 * }</pre>
 *
 * @param value the number as printed, never negative
 * @param qualifier how exact the number is
 */
public record ReportedCount(long value, CountQualifier qualifier) {
  /**
   * Creates a count.
   *
   * @throws IllegalArgumentException if the number is negative, if the count would be fewer than
   *     zero, or if it would exceed the range of {@code long}
   */
  public ReportedCount {
    requireNonNull(qualifier, "qualifier");
    if (value < 0) {
      throw new InvariantException(
          "count-negative", "a count is not negative, but this one is %s", value);
    }
    if (qualifier == CountQualifier.FEWER_THAN && value == 0) {
      throw new InvariantException("count-fewer-than-zero", "a count cannot be fewer than zero");
    }
    if (qualifier == CountQualifier.MORE_THAN && value == Long.MAX_VALUE) {
      throw new InvariantException("count-too-large", "a count cannot be more than %s", value);
    }
  }

  /** {@return a count of exactly this number} */
  public static ReportedCount exactly(long value) {
    return new ReportedCount(value, CountQualifier.EXACT);
  }

  /** {@return a count of this number or more} */
  public static ReportedCount atLeast(long value) {
    return new ReportedCount(value, CountQualifier.AT_LEAST);
  }

  /** {@return a count of more than this number} */
  public static ReportedCount moreThan(long value) {
    return new ReportedCount(value, CountQualifier.MORE_THAN);
  }

  /** {@return a count of this number or fewer} */
  public static ReportedCount atMost(long value) {
    return new ReportedCount(value, CountQualifier.AT_MOST);
  }

  /** {@return a count of fewer than this number} */
  public static ReportedCount fewerThan(long value) {
    return new ReportedCount(value, CountQualifier.FEWER_THAN);
  }

  /** {@return a count of about this number} */
  public static ReportedCount about(long value) {
    return new ReportedCount(value, CountQualifier.ABOUT);
  }

  /** {@return a count that was printed without any indication of how exact it is} */
  public static ReportedCount unqualified(long value) {
    return new ReportedCount(value, CountQualifier.UNQUALIFIED);
  }

  /** {@return whether the number is only approximate} */
  public boolean isApproximate() {
    return qualifier == CountQualifier.ABOUT;
  }

  /**
   * {@return the interval in which the count lies; empty if the count is approximate or
   * unqualified}
   */
  public Optional<CountInterval> interval() {
    return switch (qualifier) {
      case EXACT -> Optional.of(CountInterval.exactly(value));
      case AT_LEAST -> Optional.of(new CountInterval(value, OptionalLong.empty()));
      case MORE_THAN -> Optional.of(new CountInterval(value + 1, OptionalLong.empty()));
      case AT_MOST -> Optional.of(new CountInterval(0, OptionalLong.of(value)));
      case FEWER_THAN -> Optional.of(new CountInterval(0, OptionalLong.of(value - 1)));
      case ABOUT, UNQUALIFIED -> Optional.empty();
    };
  }

  /**
   * {@return the interval in which the count lies; an approximate or unqualified number is treated
   * as exact}
   */
  public CountInterval intervalAsPrinted() {
    return interval().orElseGet(() -> CountInterval.exactly(value));
  }

  /** {@return whether this count is larger than the other} */
  public Answer isMoreThan(ReportedCount other) {
    return interval()
        .flatMap(mine -> other.interval().map(mine::isMoreThan))
        .orElse(Answer.UNKNOWN);
  }

  /** {@return whether both counts are equal} */
  public Answer isEqualTo(ReportedCount other) {
    return interval().flatMap(mine -> other.interval().map(mine::isEqualTo)).orElse(Answer.UNKNOWN);
  }

  /**
   * {@return the interval in which the sum of both counts lies; empty if one of them is approximate
   * or unqualified}
   *
   * @throws ArithmeticException if an end of the interval exceeds the range of {@code long}
   */
  public Optional<CountInterval> plus(ReportedCount other) {
    return interval().flatMap(mine -> other.interval().map(mine::plus));
  }

  /**
   * {@return this count as a share of a total}
   *
   * @throws IllegalArgumentException if the total is zero, or its printed number is zero
   */
  public Share shareOf(ReportedCount total) {
    return Share.of(this, total);
  }

  /** {@return the count in English, such as "more than 500"} */
  @Override
  public String toString() {
    String word =
        switch (qualifier) {
          case EXACT, UNQUALIFIED -> "";
          case AT_LEAST -> "at least ";
          case MORE_THAN -> "more than ";
          case AT_MOST -> "at most ";
          case FEWER_THAN -> "fewer than ";
          case ABOUT -> "about ";
        };
    return word + value;
  }
}
