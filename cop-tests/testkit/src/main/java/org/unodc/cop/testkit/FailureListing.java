package org.unodc.cop.testkit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.sdk.problem.Problem;

/** Lists actual findings, problems and skipped rules for failure messages, one in each line. */
final class FailureListing {
  private FailureListing() {}

  static String findings(List<Finding> findings) {
    return lines(
        findings.stream()
            .map(
                finding ->
                    "%s of %s at \"%s\": %s"
                        .formatted(
                            finding.severity(),
                            finding.rule(),
                            finding.place(),
                            finding.message())));
  }

  static String problems(List<Problem> problems) {
    return lines(
        problems.stream()
            .map(
                problem ->
                    "%s at \"%s\" (line %s, column %s): %s"
                        .formatted(
                            problem.code(),
                            problem.pointer(),
                            problem.line(),
                            problem.column(),
                            problem.message())));
  }

  /** {@return the reasons of the skipped rules; other rules are omitted} */
  static String skips(List<RuleOutcome> outcomes) {
    return lines(
        outcomes.stream()
            .flatMap(
                outcome ->
                    outcome.skip().stream()
                        .map(skip -> outcome.rule() + ": " + skip.in(OfficialLanguage.ENGLISH))));
  }

  private static String lines(Stream<String> lines) {
    return lines.map(line -> "\n- " + line).collect(joining());
  }
}
