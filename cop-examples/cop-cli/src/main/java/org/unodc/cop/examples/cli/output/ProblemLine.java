package org.unodc.cop.examples.cli.output;

import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.cli.input.LimitOptions;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.problem.Problem;

/** Formats a problem of an input for standard error. */
public final class ProblemLine {
  private ProblemLine() {}

  /** {@return the problem in one line, with its code, and the option that raises a limit} */
  public static String of(Problem problem) {
    String option =
        LimitOptions.optionFor(problem)
            .map(
                name ->
                    " " + CommandText.in(OfficialLanguage.ENGLISH).of("reading.raiseLimit", name))
            .orElse("");
    return PrintableText.of(problem.toString()) + option + " [" + problem.code() + "]";
  }

  /** {@return the name of the document and its problem in one line, with the code} */
  public static String of(String document, Problem problem) {
    return PrintableText.of(document) + ": " + of(problem);
  }
}
