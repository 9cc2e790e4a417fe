package org.unodc.cop.domain.document;

/** The unit in which a figure counts. */
public enum CountedUnit {
  /** Natural persons. */
  PERSONS,

  /** Organizations. */
  ORGANIZATIONS,

  /** States and organizations that can be parties. */
  STATES,

  /** Events. */
  EVENTS,

  /** Resolutions, decisions or drafts. */
  TEXTS
}
