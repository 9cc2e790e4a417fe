package org.unodc.cop.domain.sideevent;

/** The status of a {@link SideEvent}, from the application to the event. */
public enum SideEventStatus {
  /** The organizer applied for the event. The record has no decision. */
  REQUESTED,

  /** The application was accepted. */
  ACCEPTED,

  /**
   * The event was merged into {@linkplain SideEvent#mergedInto another event} and does not take
   * place.
   */
  MERGED,

  /** The event was cancelled and does not take place. */
  CANCELLED,

  /** The event took place. */
  HELD
}
