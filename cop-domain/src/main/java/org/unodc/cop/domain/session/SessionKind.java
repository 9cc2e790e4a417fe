package org.unodc.cop.domain.session;

/** The kind of a {@link Session}, on which the deadline for the agenda depends. */
public enum SessionKind {
  /** A regular session, held in the cycle that the rules of procedure set. */
  REGULAR,

  /**
   * A special session, in addition to the regular ones. Special sessions have their own numbers.
   */
  SPECIAL,

  /** The resumed part of a session that was suspended. It has the number of that session. */
  RESUMED
}
