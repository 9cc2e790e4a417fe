package org.unodc.cop.sdk;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Which edition of a calendar or schedule this is, so that whoever has an older one can tell. A
 * record says neither, so its publisher does.
 *
 * @param number how many editions came before, 0 for the first
 * @param issuedAt when it was drawn up; fractions of a second are cut off
 */
public record Edition(int number, OffsetDateTime issuedAt) {
  private static final int LAST_YEAR = 9999;

  /** Throws {@link IllegalArgumentException} where a component does not fit. */
  public Edition {
    checkArgument(
        number >= 0, "editions are counted from 0, but this one has the number %s", number);
    issuedAt = issuedAt.truncatedTo(ChronoUnit.SECONDS);
    int year = issuedAt.withOffsetSameInstant(ZoneOffset.UTC).getYear();
    checkArgument(
        year >= 1 && year <= LAST_YEAR, "an edition is of a year from 1 to 9999, not of %s", year);
  }

  /** {@return the day on which it was drawn up, by the clock of its publisher} */
  public LocalDate day() {
    return issuedAt.toLocalDate();
  }
}
