package org.unodc.cop.domain.stakeholder;

/**
 * The kind of a step of an {@link Accreditation}, in the usual order of the steps. An accreditation
 * has only some of them.
 */
public enum AccreditationStepKind {
  /** The stakeholder gave notice that it will take part. */
  NOTIFIED,

  /** The stakeholder applied to be admitted. */
  APPLIED,

  /** The secretariat circulated a list of organizations that includes the stakeholder. */
  LISTED,

  /** A party objected to the admission of the stakeholder. */
  OBJECTED,

  /** The objection was decided. The step does not state the result. */
  OBJECTION_DECIDED,

  /** The stakeholder was admitted. */
  ADMITTED,

  /** The stakeholder was not admitted. */
  REFUSED,

  /** Representatives of the stakeholder registered. */
  REGISTERED,

  /** Representatives of the stakeholder attended. */
  ATTENDED,

  /** The stakeholder withdrew. */
  WITHDRAWN
}
