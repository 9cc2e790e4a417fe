package org.unodc.cop.domain.calendar;

import java.time.LocalDate;

/** The time of something, as exactly as it is known. */
public sealed interface Timing permits Day, PartialDate, DateRange, TimeSlot {

  /** {@return the first possible day, in the time zone offset of the source} */
  LocalDate earliest();

  /** {@return the last possible day, in the time zone offset of the source} */
  LocalDate latest();
}
