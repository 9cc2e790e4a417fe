package org.unodc.cop.domain.quantity;

/** The answer to a question about figures that may not be exact. */
public enum Answer {
  /** It is so, whatever the exact figures are. */
  YES,

  /** It is not so, whatever the exact figures are. */
  NO,

  /** The figures do not tell. */
  UNKNOWN
}
