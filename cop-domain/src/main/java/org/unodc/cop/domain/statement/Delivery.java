package org.unodc.cop.domain.statement;

/** Whether a statement was delivered. */
public enum Delivery {
  /** The statement was delivered. */
  DELIVERED,

  /** The statement was submitted and not delivered. */
  SUBMITTED_ONLY
}
