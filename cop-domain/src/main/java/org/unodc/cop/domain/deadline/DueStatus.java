package org.unodc.cop.domain.deadline;

/** What a record shows about a due date on a day. */
public enum DueStatus {
  /** The day has not passed, and the record does not show that the task is done. */
  UPCOMING,

  /** The record shows that the task is done. */
  DONE,

  /** The day has passed, and the record shows that the task was done later or is not done. */
  OVERDUE,

  /**
   * The day has passed. Others than the secretariat do this task, each for itself, such as the
   * submission of credentials; it is therefore neither done nor overdue as a whole.
   */
  PASSED,

  /** The day has passed, and the record does not show whether the task is done. */
  UNKNOWN
}
