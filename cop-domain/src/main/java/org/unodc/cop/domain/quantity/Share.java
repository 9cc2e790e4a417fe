package org.unodc.cop.domain.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The share of a total that a count is, in percent.
 *
 * <p>A share is no more exact than its counts. It is in whole percents for a total below 1,000,
 * with one decimal below 10,000, and so on. It has one more decimal if it would otherwise read as
 * none or all of the total, but is neither. A lower bound is rounded down and an upper bound is
 * rounded up, so that a statement about the share is always true.
 *
 * @param lower the lower bound; empty if the share can be zero
 * @param upper the upper bound; empty if there is no upper bound
 * @param takenAsPrinted whether one of the counts is approximate or unqualified and was treated as
 *     exact
 */
public record Share(
    Optional<ShareBound> lower, Optional<ShareBound> upper, boolean takenAsPrinted) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  public Share {
    requireNonNull(lower, "lower");
    requireNonNull(upper, "upper");
  }

  static Share of(ReportedCount part, ReportedCount total) {
    CountInterval parts = part.intervalAsPrinted();
    CountInterval totals = total.intervalAsPrinted();
    checkArgument(
        total.value() > 0 && totals.max().orElse(1) > 0, "a share of zero cannot be computed");
    int decimals = decimalsFor(total.value());
    boolean asPrinted = part.interval().isEmpty() || total.interval().isEmpty();
    if (parts.isOneNumber() && totals.isOneNumber()) {
      ShareBound both = new ShareBound(rounded(parts.min(), totals.min(), decimals), true);
      return new Share(Optional.of(both), Optional.of(both), asPrinted);
    }
    return new Share(
        lower(part, parts, totals, decimals), upper(part, parts, totals, decimals), asPrinted);
  }

  /** {@return whether the share is a single figure} */
  public boolean isOneFigure() {
    return lower.isPresent() && lower.equals(upper);
  }

  /** {@return the share in English, such as "44 %" or "more than 35.7 %"} */
  public String text() {
    if (isOneFigure()) {
      return print(lower);
    }
    if (lower.isPresent() && upper.isPresent()) {
      return "from " + print(lower) + " to " + print(upper);
    }
    if (lower.isPresent()) {
      return (lower.get().included() ? "at least " : "more than ") + print(lower);
    }
    return upper
        .map(bound -> (bound.included() ? "at most " : "less than ") + print(upper))
        .orElse("unknown");
  }

  /** {@return {@link #text()}, followed by a note if a count was treated as exact} */
  @Override
  public String toString() {
    return takenAsPrinted ? text() + ", figures taken as printed" : text();
  }

  private static Optional<ShareBound> lower(
      ReportedCount part, CountInterval parts, CountInterval totals, int decimals) {
    if (totals.max().isEmpty() || parts.min() == 0) {
      return Optional.empty();
    }
    boolean moreThan = part.qualifier() == CountQualifier.MORE_THAN;
    long smallest = moreThan ? part.value() : parts.min();
    BigDecimal percent = percent(smallest, totals.max().getAsLong(), decimals, RoundingMode.FLOOR);
    boolean exact = isExact(smallest, totals.max().getAsLong(), percent);
    return Optional.of(new ShareBound(percent, exact && !moreThan));
  }

  private static Optional<ShareBound> upper(
      ReportedCount part, CountInterval parts, CountInterval totals, int decimals) {
    OptionalLong max = parts.max();
    if (max.isEmpty() || totals.min() == 0) {
      return Optional.empty();
    }
    boolean fewerThan = part.qualifier() == CountQualifier.FEWER_THAN;
    long largest = fewerThan ? part.value() : max.getAsLong();
    BigDecimal percent = percent(largest, totals.min(), decimals, RoundingMode.CEILING);
    boolean exact = isExact(largest, totals.min(), percent);
    return Optional.of(new ShareBound(percent, exact && !fewerThan));
  }

  /**
   * One additional decimal is enough, because a total has at most three digits more than decimals.
   */
  private static BigDecimal rounded(long part, long total, int decimals) {
    BigDecimal percent = percent(part, total, decimals, RoundingMode.HALF_UP);
    boolean noneOrAll = percent.signum() == 0 || percent.compareTo(ALL) == 0;
    return noneOrAll && !isExact(part, total, percent)
        ? percent(part, total, decimals + 1, RoundingMode.HALF_UP)
        : percent;
  }

  private static BigDecimal percent(long part, long total, int decimals, RoundingMode rounding) {
    return BigDecimal.valueOf(part)
        .multiply(ALL)
        .divide(BigDecimal.valueOf(total), decimals, rounding);
  }

  private static boolean isExact(long part, long total, BigDecimal percent) {
    BigDecimal exact = BigDecimal.valueOf(part).multiply(ALL);
    return percent.multiply(BigDecimal.valueOf(total)).compareTo(exact) == 0;
  }

  private static int decimalsFor(long total) {
    return Math.max(0, String.valueOf(total).length() - 3);
  }

  private static String print(Optional<ShareBound> bound) {
    return bound.map(end -> end.percent().toPlainString() + " %").orElse("");
  }
}
