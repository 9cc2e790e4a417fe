package org.unodc.cop.examples.programme.sideevent;

import com.google.common.collect.ImmutableList;

/**
 * Thrown if a step would leave warnings that nobody confirmed. The secretariat can take the step
 * with a reason. Nothing was changed.
 */
public final class StepNeedsReasonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<EventFinding> warnings;

  StepNeedsReasonException(ImmutableList<EventFinding> warnings) {
    super("The step leaves warnings, so it needs a reason.");
    this.warnings = warnings;
  }

  /** {@return the warnings that nobody confirmed} */
  public ImmutableList<EventFinding> warnings() {
    return warnings;
  }
}
