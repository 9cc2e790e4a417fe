package org.unodc.cop.examples.programme.sideevent;

import com.google.common.collect.ImmutableList;

/** A step that the rules forbid. Nothing was changed. */
public final class StepForbiddenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<EventFinding> findings;

  StepForbiddenException(ImmutableList<EventFinding> findings) {
    super("The rules of the conference do not allow this.");
    this.findings = findings;
  }

  /** {@return all that the rules found, also what would not forbid it; the gravest first} */
  public ImmutableList<EventFinding> findings() {
    return findings;
  }
}
