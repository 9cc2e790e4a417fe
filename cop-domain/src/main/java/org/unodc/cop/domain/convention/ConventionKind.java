package org.unodc.cop.domain.convention;

/** The kind of a treaty. */
public enum ConventionKind {
  /** A convention, which has no parent. */
  CONVENTION,

  /** A protocol, which supplements its parent convention. */
  PROTOCOL
}
