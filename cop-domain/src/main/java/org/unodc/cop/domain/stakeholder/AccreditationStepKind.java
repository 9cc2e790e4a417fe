package org.unodc.cop.domain.stakeholder;

/** A step on the way to a session. */
public enum AccreditationStepKind {
  /** It gave notice that it will take part. */
  NOTIFIED,

  /** It applied. */
  APPLIED,

  /** It stood on the list that the secretariat circulated. */
  LISTED,

  /** A party objected. */
  OBJECTED,

  /** The objection was decided. */
  OBJECTION_DECIDED,

  /** It was admitted. */
  ADMITTED,

  /** It was refused. */
  REFUSED,

  /** Its representatives registered. */
  REGISTERED,

  /** Its representatives came. */
  ATTENDED,

  /** It withdrew. */
  WITHDRAWN
}
