package org.unodc.cop.domain.outcome;

/** What kind of text it is. */
public enum OutcomeKind {
  /** A resolution. */
  RESOLUTION,

  /** A decision. */
  DECISION
}
