package org.unodc.cop.domain.statement;

/** How a statement is made. */
public enum StatementMode {
  /** Spoken. */
  ORAL,

  /** In writing. */
  WRITTEN,

  /** Recorded. */
  VIDEO
}
