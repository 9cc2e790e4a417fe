package org.unodc.cop.domain.procedure;

/** The kind of a procedural motion. */
public enum MotionKind {
  /** To suspend the meeting. */
  SUSPENSION_OF_MEETING,

  /** To adjourn the meeting. */
  ADJOURNMENT_OF_MEETING,

  /** To adjourn the debate on the item under discussion. */
  ADJOURNMENT_OF_DEBATE,

  /** To close the debate on the item under discussion. */
  CLOSURE_OF_DEBATE
}
