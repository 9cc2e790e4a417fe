package org.unodc.cop.domain.convention;

/** The day on which parties are counted if a treaty requires a fraction of them. */
public enum PartiesCountedOn {
  /** The day on which the treaty was adopted. Only instruments of the parties on that day count. */
  DAY_OF_ADOPTION,

  /** The day on which each instrument is deposited, so that the number changes with the parties. */
  DAY_OF_DEPOSIT
}
