package org.unodc.cop.domain.procedure;

/** The unit in which a deadline is counted. */
public enum DeadlineUnit {
  /** Calendar days. */
  DAYS,

  /** Elapsed hours. */
  HOURS,

  /** Weeks of seven calendar days. */
  WEEKS,

  /**
   * Calendar months. If the month has no such day, its last day counts: three months before 31 May
   * is the last day of February.
   */
  MONTHS
}
