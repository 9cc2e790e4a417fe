package org.unodc.cop.domain.outcome;

/** How an outcome was adopted. */
public enum Adoption {
  /** Without a vote. */
  CONSENSUS,

  /** By a vote. */
  VOTE
}
