package org.unodc.cop.domain.programme;

/** What applies if a deadline ends on a day that is no working day. */
public enum NonWorkingDayPolicy {
  /** The day remains as it is. */
  UNCHANGED,

  /** The last working day before it counts. */
  LAST_WORKING_DAY_BEFORE,

  /** The next working day after it counts. */
  NEXT_WORKING_DAY_AFTER
}
