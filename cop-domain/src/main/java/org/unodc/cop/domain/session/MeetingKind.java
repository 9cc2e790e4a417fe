package org.unodc.cop.domain.session;

/** The kind of a meeting. */
public enum MeetingKind {
  /** A plenary meeting. */
  PLENARY,

  /** A meeting of the Committee of the Whole. */
  COMMITTEE_OF_THE_WHOLE,

  /** A meeting of a working group. */
  WORKING_GROUP
}
