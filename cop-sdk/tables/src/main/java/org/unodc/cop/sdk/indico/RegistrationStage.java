package org.unodc.cop.sdk.indico;

/** The stage that a registration reached. */
public enum RegistrationStage {
  /**
   * Pending or awaiting payment: submitted, but not yet approved or paid. A person who has been
   * approved since is registered and no longer nominated.
   */
  NOMINATED,

  /** Completed, whether or not the person then attended. */
  REGISTERED,

  /** Checked in. Most of these persons are also registered. */
  ATTENDED,

  /** Withdrawn by the person or by the sender of the person. */
  WITHDRAWN,

  /** Rejected by the organizers. */
  REJECTED
}
