package org.unodc.cop.domain.outcome;

/** How it was adopted. */
public enum Adoption {
  /** Without a vote. */
  CONSENSUS,

  /** By a vote. */
  VOTE
}
