package org.unodc.cop.domain.convention;

/** What a treaty is in its family. */
public enum ConventionKind {
  /** A convention that stands by itself. */
  CONVENTION,

  /** A protocol, which supplements a convention. */
  PROTOCOL
}
