package org.unodc.cop.domain.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A single day.
 *
 * @param date the day
 */
public record Day(LocalDate date) implements Timing {
  public Day {
    requireNonNull(date, "date");
  }

  @Override
  public LocalDate earliest() {
    return date;
  }

  @Override
  public LocalDate latest() {
    return date;
  }
}
