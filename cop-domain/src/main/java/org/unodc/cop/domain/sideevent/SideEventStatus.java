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

  /** The event had been accepted; it was cancelled and does not take place. */
  CANCELLED,

  /** The secretariat declined the application. The event does not take place. */
  DECLINED,

  /** The organizer withdrew the application. The event does not take place. */
  WITHDRAWN,

  /** The event took place. */
  HELD;

  /** {@return whether an event with this status takes place or took place, as far as is known} */
  public boolean takesPlace() {
    return switch (this) {
      case REQUESTED, ACCEPTED, HELD -> true;
      case MERGED, CANCELLED, DECLINED, WITHDRAWN -> false;
    };
  }

  /** {@return whether there is only an application: without a decision, declined or withdrawn} */
  public boolean isApplication() {
    return switch (this) {
      case REQUESTED, DECLINED, WITHDRAWN -> true;
      case ACCEPTED, MERGED, CANCELLED, HELD -> false;
    };
  }
}
