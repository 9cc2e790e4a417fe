package org.unodc.cop.sdk.publication;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * An edition of a calendar or schedule, by which a recipient recognizes an older copy. A record
 * contains neither value, so the publisher states them.
 *
 * @param number the number of earlier editions, 0 for the first edition
 * @param issuedAt the time of issue; fractions of a second are removed
 */
public record Edition(int number, OffsetDateTime issuedAt) {
  private static final int LAST_YEAR = 9999;

  /**
   * Creates an edition.
   *
   * @throws IllegalArgumentException if the number is negative, or if the year in UTC is not from 1
   *     to 9999
   */
  public Edition {
    requireNonNull(issuedAt, "issuedAt");
    checkArgument(number >= 0, "the number of an edition must be at least 0, but it is %s", number);
    issuedAt = issuedAt.truncatedTo(ChronoUnit.SECONDS);
    int year = issuedAt.withOffsetSameInstant(ZoneOffset.UTC).getYear();
    checkArgument(
        year >= 1 && year <= LAST_YEAR,
        "the year of an edition must be from 1 to 9999, not %s",
        year);
  }

  /** {@return the day of issue, at the offset of {@link #issuedAt()}} */
  public LocalDate day() {
    return issuedAt.toLocalDate();
  }
}
