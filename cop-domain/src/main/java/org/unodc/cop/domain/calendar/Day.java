package org.unodc.cop.domain.calendar;

import java.time.LocalDate;

/**
 * A single day.
 *
 * @param date the day
 */
public record Day(LocalDate date) implements Timing {
  @Override
  public LocalDate earliest() {
    return date;
  }

  @Override
  public LocalDate latest() {
    return date;
  }
}
