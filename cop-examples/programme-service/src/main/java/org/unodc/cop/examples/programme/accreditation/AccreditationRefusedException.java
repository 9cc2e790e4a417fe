package org.unodc.cop.examples.programme.accreditation;

/** Thrown if the other steps of an accreditation do not allow a step. Nothing was changed. */
final class AccreditationRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why a step is not taken. */
  enum Reason {
    /** An objection is open, so the Conference decides on the admission. */
    OBJECTION_IS_OPEN,

    /** The organization was refused, or it withdrew. */
    REFUSED_OR_WITHDRAWN,

    /** The organization was on no list for the States, so that none could object to it. */
    NOT_CIRCULATED,

    /** The withdrawal is dated before the objection. */
    BEFORE_THE_OBJECTION,

    /** There is no such objection, or it was withdrawn or decided. */
    NO_OPEN_OBJECTION,

    /** The organization has that standing already. */
    NOTHING_NEW,

    /** There is no such step. */
    NO_SUCH_STEP,

    /** The step is the application, which no step of the desk enters. */
    THE_APPLICATION
  }

  private AccreditationRefusedException(Reason reason) {
    super("The step of the accreditation was not taken: " + reason);
    this.reason = reason;
  }

  static void check(boolean condition, Reason reason) {
    if (!condition) {
      refuse(reason);
    }
  }

  static void refuse(Reason reason) {
    throw new AccreditationRefusedException(reason);
  }

  Reason reason() {
    return reason;
  }
}
