package org.unodc.cop.examples.cli.output;

import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.examples.cli.input.LimitOptions;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.problem.Problem;

/** Formats a problem of an input, or of a rule, for standard error. */
public final class ProblemLine {
  private ProblemLine() {}

  /**
   * {@return the problem in one line of this language, with its code, and the option that raises a
   * limit}
   */
  public static String of(Problem problem, OfficialLanguage language) {
    return message(problem.in(language), problem, language) + code(problem);
  }

  /** {@return the name of the document and its problem in one line of this language} */
  public static String of(String document, Problem problem, OfficialLanguage language) {
    return PrintableText.of(document) + ": " + of(problem, language);
  }

  /** {@return the name of the document and the rule that broke down, in one line} */
  public static String of(String document, RuleOutcome broken, OfficialLanguage language) {
    return PrintableText.of(
        "%s: %s [%s]".formatted(document, broken.skip().orElseThrow().in(language), broken.rule()));
  }

  /** {@return the problem as {@code file:line:column: error: message [code]}} */
  static String concise(String document, Problem problem, OfficialLanguage language) {
    return PrintableText.of(place(document, problem))
        + ": "
        + CodeLabels.of(Severity.ERROR, language)
        + ": "
        + message(problem.message(language), problem, language)
        + code(problem);
  }

  /** {@return the problem as a workflow command of GitHub Actions} */
  static String inWorkflow(String document, Problem problem, OfficialLanguage language) {
    String at =
        problem.line() > 0 ? ",line=%d,col=%d".formatted(problem.line(), problem.column()) : "";
    String file = escaped(PrintableText.of(document)).replace(":", "%3A").replace(",", "%2C");
    return "::error file=%s%s,title=%s::%s"
        .formatted(
            file,
            at,
            problem.code(),
            escaped(message(problem.message(language), problem, language)));
  }

  private static String place(String document, Problem problem) {
    return problem.line() > 0 ? document + ":" + problem.line() + ":" + problem.column() : document;
  }

  private static String message(String sentences, Problem problem, OfficialLanguage language) {
    return PrintableText.of(sentences)
        + LimitOptions.optionFor(problem)
            .map(name -> " " + CommandText.in(language).of("reading.raiseLimit", name))
            .orElse("");
  }

  private static String code(Problem problem) {
    return " [" + problem.code() + "]";
  }

  private static String escaped(String text) {
    return text.replace("%", "%25");
  }
}
