package org.unodc.cop.examples.programme.account;

/** The role of an account. The public has no account. */
public enum Role {
  /** An organizer, who applies for side events and signs declarations for one actor. */
  ORGANIZER,

  /** The secretariat, which runs the desk. */
  SECRETARIAT,

  /** An officer who may see all that the secretariat sees, and change nothing. */
  READER
}
