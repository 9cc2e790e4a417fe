package org.unodc.cop.domain.document;

/** In what a figure counts. */
public enum CountedUnit {
  /** Natural persons. */
  PERSONS,

  /** Organizations. */
  ORGANIZATIONS,

  /** States and organizations that can be party. */
  STATES,

  /** Events. */
  EVENTS,

  /** Resolutions, decisions or drafts. */
  TEXTS
}
