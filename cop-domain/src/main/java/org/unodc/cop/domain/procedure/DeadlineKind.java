package org.unodc.cop.domain.procedure;

/** What must have been done by a day that is counted back from the opening. */
public enum DeadlineKind {
  /** The provisional agenda of a regular session has gone out. */
  PROVISIONAL_AGENDA_REGULAR,

  /** The provisional agenda of a special session has gone out. */
  PROVISIONAL_AGENDA_SPECIAL,

  /** The list of organizations without consultative status has been circulated. */
  LIST_OF_ORGANIZATIONS,

  /** Credentials have been submitted. */
  CREDENTIALS
}
