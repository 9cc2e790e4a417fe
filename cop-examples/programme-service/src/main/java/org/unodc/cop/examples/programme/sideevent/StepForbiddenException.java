package org.unodc.cop.examples.programme.sideevent;

import com.google.common.collect.ImmutableList;

/** Thrown if the rules forbid a step. Nothing was changed. */
public final class StepForbiddenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<EventFinding> findings;

  StepForbiddenException(ImmutableList<EventFinding> findings) {
    super("The rules of the conference do not allow this step.");
    this.findings = findings;
  }

  /**
   * {@return all findings, including findings that do not forbid the step; the most severe first}
   */
  public ImmutableList<EventFinding> findings() {
    return findings;
  }
}
