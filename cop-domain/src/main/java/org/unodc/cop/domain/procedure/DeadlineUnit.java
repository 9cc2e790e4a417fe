package org.unodc.cop.domain.procedure;

/** The unit in which a deadline is counted. */
public enum DeadlineUnit {
  /** Whole days. */
  DAYS,

  /** Hours. */
  HOURS
}
