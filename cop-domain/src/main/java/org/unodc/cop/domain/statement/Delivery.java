package org.unodc.cop.domain.statement;

/** Whether a statement was heard. */
public enum Delivery {
  /** It was delivered. */
  DELIVERED,

  /** It was submitted and not delivered. */
  SUBMITTED_ONLY
}
