package org.unodc.cop.examples.cli.input;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;

/** Thrown if an input cannot be read. */
public final class UnreadableInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String document;
  private final transient ImmutableList<Problem> problems;

  /**
   * Creates an exception with the problems of its cause.
   *
   * @param document the name of the input
   */
  public UnreadableInputException(String document, CopException cause) {
    super(document, cause);
    this.document = document;
    this.problems = cause.problems();
  }

  /** {@return the name of the input} */
  public String document() {
    return document;
  }

  /** {@return the reasons why the input cannot be read} */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
