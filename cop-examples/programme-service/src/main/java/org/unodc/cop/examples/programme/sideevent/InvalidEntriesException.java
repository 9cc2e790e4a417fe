package org.unodc.cop.examples.programme.sideevent;

import com.google.common.collect.ImmutableList;

/** Thrown if the service does not accept entries of an application. Nothing was changed. */
public final class InvalidEntriesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<EntryProblem> problems;

  InvalidEntriesException(ImmutableList<EntryProblem> problems) {
    super("The application has entries that cannot be accepted.");
    this.problems = problems;
  }

  /** {@return the entries that are wrong, in the order of the application} */
  public ImmutableList<EntryProblem> problems() {
    return problems;
  }
}
