package org.unodc.cop.examples.programme.account;

/** What an account is for. The public needs none. */
public enum Role {
  /** Applies for side events and signs declarations, for one organization. */
  ORGANIZER,

  /** Runs the desk. */
  SECRETARIAT
}
