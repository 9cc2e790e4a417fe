package org.unodc.cop.domain.convention;

/** Whether a {@link Convention} is itself a convention or a protocol to one. */
public enum ConventionKind {
  /** A convention, which has no parent. */
  CONVENTION,

  /** A protocol, which supplements its parent convention. */
  PROTOCOL
}
