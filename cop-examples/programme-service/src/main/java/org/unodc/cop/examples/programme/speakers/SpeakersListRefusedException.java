package org.unodc.cop.examples.programme.speakers;

/** Thrown if a list of speakers does not allow a step. Nothing was changed. */
final class SpeakersListRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why a step is not taken. */
  enum Reason {
    /** The agenda item has a list already, or is not on the agenda. */
    NO_SUCH_ITEM,

    /** The list has no such request, or it has no place to move to. */
    NO_SUCH_REQUEST,

    /** The list is closed or open already. */
    NOTHING_NEW
  }

  private SpeakersListRefusedException(Reason reason) {
    super("The step was not taken: " + reason);
    this.reason = reason;
  }

  static void check(boolean condition, Reason reason) {
    if (!condition) {
      throw new SpeakersListRefusedException(reason);
    }
  }

  Reason reason() {
    return reason;
  }
}
