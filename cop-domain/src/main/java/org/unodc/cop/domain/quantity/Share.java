package org.unodc.cop.domain.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What part of a total a count is, in percent and no more exact than the counts are: whole percents
 * for a total below 1,000, one decimal below 10,000, and so on, and one more where it would else
 * read as none or all, which it is not. A lower end is rounded down and an upper end up, so that
 * what is said of a share is always true.
 *
 * @param lower the lower end; absent where the share can be nought
 * @param upper the upper end; absent where nothing bounds it
 * @param takenAsPrinted whether one of both counts was only printed, about or unqualified, and was
 *     taken as if it were exact
 */
public record Share(
    Optional<ShareBound> lower, Optional<ShareBound> upper, boolean takenAsPrinted) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  static Share of(ReportedCount part, ReportedCount total) {
    CountInterval parts = part.intervalAsPrinted();
    CountInterval totals = total.intervalAsPrinted();
    checkArgument(
        total.value() > 0 && totals.most().orElse(1) > 0,
        "nothing can be said of a share of nought");
    int decimals = decimalsFor(total.value());
    boolean asPrinted = part.interval().isEmpty() || total.interval().isEmpty();
    if (parts.isOneNumber() && totals.isOneNumber()) {
      ShareBound both = new ShareBound(rounded(parts.least(), totals.least(), decimals), true);
      return new Share(Optional.of(both), Optional.of(both), asPrinted);
    }
    return new Share(
        lower(part, parts, totals, decimals), upper(part, parts, totals, decimals), asPrinted);
  }

  /** {@return whether it is one figure} */
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

  /** {@return {@link #text()}, and where it is so, that figures were taken as printed} */
  @Override
  public String toString() {
    return takenAsPrinted ? text() + ", figures taken as printed" : text();
  }

  private static Optional<ShareBound> lower(
      ReportedCount part, CountInterval parts, CountInterval totals, int decimals) {
    if (totals.most().isEmpty() || parts.least() == 0) {
      return Optional.empty();
    }
    boolean moreThan = part.qualifier() == CountQualifier.MORE_THAN;
    long least = moreThan ? part.value() : parts.least();
    BigDecimal percent = percent(least, totals.most().getAsLong(), decimals, RoundingMode.FLOOR);
    boolean whole = isWhole(least, totals.most().getAsLong(), percent);
    return Optional.of(new ShareBound(percent, whole && !moreThan));
  }

  private static Optional<ShareBound> upper(
      ReportedCount part, CountInterval parts, CountInterval totals, int decimals) {
    OptionalLong most = parts.most();
    if (most.isEmpty() || totals.least() == 0) {
      return Optional.empty();
    }
    boolean fewerThan = part.qualifier() == CountQualifier.FEWER_THAN;
    long largest = fewerThan ? part.value() : most.getAsLong();
    BigDecimal percent = percent(largest, totals.least(), decimals, RoundingMode.CEILING);
    boolean whole = isWhole(largest, totals.least(), percent);
    return Optional.of(new ShareBound(percent, whole && !fewerThan));
  }

  /** One decimal more is enough, since a total has at most three digits more than decimals. */
  private static BigDecimal rounded(long part, long total, int decimals) {
    BigDecimal percent = percent(part, total, decimals, RoundingMode.HALF_UP);
    boolean noneOrAll = percent.signum() == 0 || percent.compareTo(ALL) == 0;
    return noneOrAll && !isWhole(part, total, percent)
        ? percent(part, total, decimals + 1, RoundingMode.HALF_UP)
        : percent;
  }

  private static BigDecimal percent(long part, long total, int decimals, RoundingMode rounding) {
    return BigDecimal.valueOf(part)
        .multiply(ALL)
        .divide(BigDecimal.valueOf(total), decimals, rounding);
  }

  private static boolean isWhole(long part, long total, BigDecimal percent) {
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
