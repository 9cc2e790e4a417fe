package org.unodc.cop.domain.session;

/** What kind of session it is. */
public enum SessionKind {
  /** A regular session. */
  REGULAR,

  /** A special session. */
  SPECIAL,

  /** The resumed part of a session that was suspended. */
  RESUMED
}
