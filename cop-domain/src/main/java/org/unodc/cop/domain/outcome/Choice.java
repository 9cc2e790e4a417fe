package org.unodc.cop.domain.outcome;

/** How a party voted. */
public enum Choice {
  /** For the proposal. */
  IN_FAVOUR,

  /** Against it. */
  AGAINST,

  /** Neither; counts as not voting. */
  ABSTAINING
}
