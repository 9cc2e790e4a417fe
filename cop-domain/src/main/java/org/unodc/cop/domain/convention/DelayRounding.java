package org.unodc.cop.domain.convention;

/** The day to which a treaty moves the end of a {@link Delay}. */
public enum DelayRounding {
  /**
   * The first day of the month in which the delay ends, as in "the first day of the sixth month
   * after the month in which the 40th instrument has been deposited" (Mine-Ban Convention, article
   * 17, paragraph 1).
   */
  FIRST_DAY_OF_MONTH,

  /**
   * The first day of the month after the one in which the delay ends, as in "the first day of the
   * month after the 60th day following the date of the deposit" (Rome Statute, article 126,
   * paragraph 1).
   */
  FIRST_DAY_OF_NEXT_MONTH,

  /** The first day of January after the year in which the delay ends. */
  FIRST_DAY_OF_NEXT_YEAR
}
