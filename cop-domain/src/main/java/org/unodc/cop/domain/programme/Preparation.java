package org.unodc.cop.domain.programme;

/** Something that must be done before a session opens. */
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
