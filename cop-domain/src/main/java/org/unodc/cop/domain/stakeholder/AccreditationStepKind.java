package org.unodc.cop.domain.stakeholder;

/** The kind of a step of an accreditation. */
public enum AccreditationStepKind {
  /** The stakeholder gave notice that it will take part. */
  NOTIFIED,

  /** The stakeholder applied. */
  APPLIED,

  /** The stakeholder was on the list that the secretariat circulated. */
  LISTED,

  /** A party objected. */
  OBJECTED,

  /** The objection was decided. */
  OBJECTION_DECIDED,

  /** The stakeholder was admitted. */
  ADMITTED,

  /** The stakeholder was refused. */
  REFUSED,

  /** Representatives of the stakeholder registered. */
  REGISTERED,

  /** Representatives of the stakeholder attended. */
  ATTENDED,

  /** The stakeholder withdrew. */
  WITHDRAWN
}
