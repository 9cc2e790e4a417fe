package org.unodc.cop.domain.convention;

/** The day on which the parties are counted of which a treaty requires a fraction. */
public enum PartiesCountedOn {
  /**
   * The day on which the treaty was adopted. Only the instruments of those that were parties on
   * that day count.
   */
  DAY_OF_ADOPTION,

  /** The day on which each instrument is deposited, so that the number changes with the parties. */
  DAY_OF_DEPOSIT
}
