package org.unodc.cop.examples.cli.output;

import org.unodc.cop.sdk.problem.Problem;

/** Formats a problem of an input for standard error. */
public final class ProblemLine {
  private ProblemLine() {}

  /** {@return the problem in one line, with its code} */
  public static String of(Problem problem) {
    return PrintableText.of(problem.toString()) + " [" + problem.code() + "]";
  }

  /** {@return the name of the document and its problem in one line, with the code} */
  public static String of(String document, Problem problem) {
    return PrintableText.of(document) + ": " + of(problem);
  }
}
