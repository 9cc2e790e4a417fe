package org.unodc.cop.domain.session;

/** The kind of a session. */
public enum SessionKind {
  /** A regular session. */
  REGULAR,

  /** A special session. */
  SPECIAL,

  /** The resumed part of a session that was suspended. */
  RESUMED
}
