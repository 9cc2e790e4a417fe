package org.unodc.cop.examples.cli.output;

import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.cli.input.LimitOptions;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.problem.Problem;

/** Formats a problem of an input for standard error. */
public final class ProblemLine {
  private ProblemLine() {}

  /**
   * {@return the problem in one line of this language, with its code, and the option that raises a
   * limit}
   */
  public static String of(Problem problem, OfficialLanguage language) {
    String option =
        LimitOptions.optionFor(problem)
            .map(name -> " " + CommandText.in(language).of("reading.raiseLimit", name))
            .orElse("");
    return PrintableText.of(problem.in(language)) + option + " [" + problem.code() + "]";
  }

  /** {@return the name of the document and its problem in one line of this language} */
  public static String of(String document, Problem problem, OfficialLanguage language) {
    return PrintableText.of(document) + ": " + of(problem, language);
  }
}
