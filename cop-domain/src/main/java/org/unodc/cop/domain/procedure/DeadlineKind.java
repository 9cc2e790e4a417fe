package org.unodc.cop.domain.procedure;

/**
 * The action to which a {@link Deadline} of the rules of procedure applies. The deadline is counted
 * from the opening of a session.
 *
 * <p>For the tasks before one session, with the dates on which they are due, see {@code
 * Preparation} in package {@code programme}.
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
