package org.unodc.cop.domain.programme;

/**
 * A task that must be done before one session opens.
 *
 * <p>A task is due under a clause of the rules of procedure, which has a {@link
 * org.unodc.cop.domain.procedure.DeadlineKind}, except applications for side events, which are due
 * under the {@linkplain SideEventPolicy policy} of the session.
 */
public enum Preparation {
  /** The provisional agenda has been circulated. */
  PROVISIONAL_AGENDA,

  /** The list of organizations without consultative status has been circulated. */
  LIST_OF_ORGANIZATIONS,

  /** Credentials have been submitted. */
  CREDENTIALS,

  /** Applications for side events have been submitted. */
  SIDE_EVENT_APPLICATIONS
}
