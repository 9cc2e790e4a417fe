package org.unodc.cop.domain.procedure;

/**
 * An action that must be done before a deadline, which is counted back from the opening of a
 * session.
 */
public enum DeadlineKind {
  /** The provisional agenda of a regular session is distributed. */
  PROVISIONAL_AGENDA_REGULAR,

  /** The provisional agenda of a special session is distributed. */
  PROVISIONAL_AGENDA_SPECIAL,

  /** The list of organizations without consultative status is circulated. */
  LIST_OF_ORGANIZATIONS,

  /** Credentials are submitted. */
  CREDENTIALS
}
