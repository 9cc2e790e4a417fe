package org.unodc.cop.domain.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number as a source gives it, with the word that says how exact it is.
 *
 * @param value the number as printed, never negative
 * @param qualifier how it is to be read
 */
public record ReportedCount(long value, CountQualifier qualifier) {
  /** Throws {@link IllegalArgumentException} where no count can be meant. */
  public ReportedCount {
    checkArgument(value >= 0, "a count is not negative, but this one is %s", value);
    checkArgument(
        qualifier != CountQualifier.FEWER_THAN || value > 0, "no count is fewer than nought");
    checkArgument(
        qualifier != CountQualifier.MORE_THAN || value < Long.MAX_VALUE, "%s is too large", value);
  }

  /** {@return a count that was counted} */
  public static ReportedCount exactly(long value) {
    return new ReportedCount(value, CountQualifier.EXACT);
  }

  /** {@return this number or more} */
  public static ReportedCount atLeast(long value) {
    return new ReportedCount(value, CountQualifier.AT_LEAST);
  }

  /** {@return more than this number} */
  public static ReportedCount moreThan(long value) {
    return new ReportedCount(value, CountQualifier.MORE_THAN);
  }

  /** {@return this number or fewer} */
  public static ReportedCount atMost(long value) {
    return new ReportedCount(value, CountQualifier.AT_MOST);
  }

  /** {@return fewer than this number} */
  public static ReportedCount fewerThan(long value) {
    return new ReportedCount(value, CountQualifier.FEWER_THAN);
  }

  /** {@return about this number} */
  public static ReportedCount about(long value) {
    return new ReportedCount(value, CountQualifier.ABOUT);
  }

  /** {@return a number that was printed without a word on how exact it is} */
  public static ReportedCount unqualified(long value) {
    return new ReportedCount(value, CountQualifier.UNQUALIFIED);
  }

  /** {@return where the count lies; absent where it was only printed: about, or unqualified} */
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

  /** {@return the interval; a number that was only printed is taken as if it were exact} */
  public CountInterval intervalAsPrinted() {
    return interval().orElseGet(() -> CountInterval.exactly(value));
  }

  /** {@return whether this count is larger than the other} */
  public Answer isMoreThan(ReportedCount other) {
    return interval()
        .flatMap(mine -> other.interval().map(mine::isMoreThan))
        .orElse(Answer.UNKNOWN);
  }

  /** {@return whether both are the same count} */
  public Answer isEqualTo(ReportedCount other) {
    return interval().flatMap(mine -> other.interval().map(mine::isEqualTo)).orElse(Answer.UNKNOWN);
  }

  /** {@return where the sum lies; absent where one of both was only printed} */
  public Optional<CountInterval> plus(ReportedCount other) {
    return interval().flatMap(mine -> other.interval().map(mine::plus));
  }

  /**
   * {@return which share of a total this count is}
   *
   * <p>Throws {@link IllegalArgumentException} where the total is nought, or printed as such.
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
