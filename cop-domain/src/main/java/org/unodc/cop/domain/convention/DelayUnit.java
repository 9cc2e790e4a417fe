package org.unodc.cop.domain.convention;

/** The unit in which a {@link Delay} is counted. */
public enum DelayUnit {
  /** Days, as in "on the ninetieth day after the date of deposit". */
  DAYS,

  /** Weeks of seven days. */
  WEEKS,

  /** Calendar months, as in "three months after the date of the deposit". */
  MONTHS,

  /** Calendar years, as in "one year after the date of receipt of the notification". */
  YEARS
}
