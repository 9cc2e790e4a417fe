package org.unodc.cop.domain.outcome;

/** The kind of an outcome. */
public enum OutcomeKind {
  /** A resolution. */
  RESOLUTION,

  /** A decision. */
  DECISION
}
