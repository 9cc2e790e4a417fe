package org.unodc.cop.sdk.indico;

/** How far a registration came. */
public enum RegistrationStage {
  /**
   * Pending or awaiting payment: put forward, and not yet approved or paid for; who was approved
   * since is registered and no more nominated.
   */
  NOMINATED,

  /** Completed, whether the person then came or not. */
  REGISTERED,

  /** Checked in; most of these are registered too. */
  ATTENDED,

  /** Withdrawn by the person or by those who sent the person. */
  WITHDRAWN,

  /** Rejected by the organizers. */
  REJECTED
}
