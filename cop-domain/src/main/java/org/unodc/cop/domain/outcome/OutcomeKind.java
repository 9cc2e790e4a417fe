package org.unodc.cop.domain.outcome;

/** Whether an {@link Outcome} is a resolution or a decision. */
public enum OutcomeKind {
  /** A resolution, which usually concerns matters of substance. */
  RESOLUTION,

  /** A decision, which usually concerns procedure, elections or the organization of work. */
  DECISION
}
