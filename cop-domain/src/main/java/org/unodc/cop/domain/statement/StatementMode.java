package org.unodc.cop.domain.statement;

/** The way in which a statement is made. */
public enum StatementMode {
  /** Spoken. */
  ORAL,

  /** In writing. */
  WRITTEN,

  /** Recorded on video. */
  VIDEO
}
