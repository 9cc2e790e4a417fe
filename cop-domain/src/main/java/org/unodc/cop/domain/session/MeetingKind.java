package org.unodc.cop.domain.session;

/** The kind of a {@link Meeting} of a session. */
public enum MeetingKind {
  /** A meeting of the plenary, which takes the decisions of the conference. */
  PLENARY,

  /** A meeting of the Committee of the Whole, normally not at the same time as the plenary. */
  COMMITTEE_OF_THE_WHOLE,

  /** A meeting of a working group of the conference. */
  WORKING_GROUP
}
