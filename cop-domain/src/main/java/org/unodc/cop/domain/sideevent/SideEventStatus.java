package org.unodc.cop.domain.sideevent;

/** Where a side event stands. */
public enum SideEventStatus {
  /** It was applied for. */
  REQUESTED,

  /** It was accepted. */
  ACCEPTED,

  /** It was merged into another. */
  MERGED,

  /** It was cancelled. */
  CANCELLED,

  /** It took place. */
  HELD
}
