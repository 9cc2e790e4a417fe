package org.unodc.cop.examples.programme.accreditation;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Finding;

/** Thrown if a step of an accreditation is not taken. Nothing was changed. */
final class AccreditationRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient ImmutableList<Finding> findings;

  /** Why a step is not taken. */
  enum Reason {
    /** An objection is open, so the Conference decides on the admission. */
    OBJECTION_IS_OPEN,

    /** There is no such objection, or it was withdrawn or decided. */
    NO_OPEN_OBJECTION,

    /** The organization has that standing already. */
    NOTHING_NEW,

    /** There is no such step. */
    NO_SUCH_STEP,

    /** The rules report an error that the accreditation did not have before. */
    FORBIDDEN,

    /** The rules report a warning that the accreditation did not have before. */
    TO_BE_CONFIRMED
  }

  AccreditationRefusedException(Reason reason, ImmutableList<Finding> findings) {
    super("The step of the accreditation was not taken: " + reason);
    this.reason = reason;
    this.findings = findings;
  }

  static void check(boolean condition, Reason reason) {
    if (!condition) {
      throw new AccreditationRefusedException(reason, ImmutableList.of());
    }
  }

  Reason reason() {
    return reason;
  }

  /** {@return the new findings of the rules, if they are the reason} */
  ImmutableList<Finding> findings() {
    return findings;
  }
}
