package org.unodc.cop.examples.programme.sideevent;

/** The kinds of steps that change a side event. */
public enum StepKind {
  /** An organizer applied for the event. */
  APPLIED,

  /** The description of the event changed. */
  DESCRIBED,

  /** The secretariat accepted the event. */
  ACCEPTED,

  /** The secretariat declined the application. */
  DECLINED,

  /** The organizer withdrew the application. */
  WITHDRAWN,

  /** The secretariat set or changed the time and the room. */
  SCHEDULED,

  /** The secretariat took back the time and the room. */
  UNSCHEDULED,

  /** The secretariat merged the event into another. */
  MERGED,

  /** The secretariat cancelled an accepted event. */
  CANCELLED,

  /** The secretariat took back a decision, so that the event is applied for again. */
  REOPENED
}
