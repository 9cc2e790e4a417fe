package org.unodc.cop.domain.sideevent;

/** The status of a side event. */
public enum SideEventStatus {
  /** The event was applied for. */
  REQUESTED,

  /** The event was accepted. */
  ACCEPTED,

  /** The event was merged into another event. */
  MERGED,

  /** The event was cancelled. */
  CANCELLED,

  /** The event took place. */
  HELD
}
