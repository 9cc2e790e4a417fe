package org.unodc.cop.domain.outcome;

/** How a party voted. */
public enum VoteChoice {
  /** In favour of the proposal. */
  IN_FAVOUR,

  /** Against the proposal. */
  AGAINST,

  /** Neither in favour nor against; counts as not voting. */
  ABSTAINING
}
