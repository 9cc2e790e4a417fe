package org.unodc.cop.domain.quantity;

/** The answer to a question about figures that may not be exact. */
public enum Answer {
  /** Yes, for all values that the exact figures may have. */
  YES,

  /** No, for all values that the exact figures may have. */
  NO,

  /** The figures do not decide the question. */
  UNKNOWN
}
