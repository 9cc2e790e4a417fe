package org.unodc.cop.domain.calendar;

import java.time.LocalDate;

/** When something was or will be, as exactly as it is known. */
public sealed interface When permits Day, PartialDate, DateRange, TimeSlot {

  /** {@return the first day that it can have been on, in the offset of its source} */
  LocalDate earliest();

  /** {@return the last day that it can have been on, in the offset of its source} */
  LocalDate latest();
}
