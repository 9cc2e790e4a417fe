package org.unodc.cop.sdk.report;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/**
 * Writes each finding, and each rule that broke down, as a workflow command. GitHub Actions shows a
 * finding beside its line.
 */
final class GithubReport {
  private GithubReport() {}

  /**
   * {@return the rules that broke down, then the findings, the most severe first and those of one
   * rule together}
   */
  static String of(Report report, OfficialLanguage language) {
    return Stream.concat(
            report.validation().brokenRules().stream()
                .map(outcome -> command(report, outcome, language)),
            RuleFindings.bySeverity(report).stream()
                .flatMap(findings -> findings.differentFirst().stream())
                .map(located -> command(report, located, language)))
        .map(command -> command + "\n")
        .collect(joining());
  }

  private static String command(Report report, RuleOutcome broken, OfficialLanguage language) {
    String file = report.file().map(name -> property("file", name) + ",").orElse("");
    return "::error "
        + file
        + property("title", broken.rule().value())
        + "::"
        + data(VisibleText.inOneLine(broken.skip().orElseThrow().in(language)));
  }

  private static String command(Report report, LocatedFinding located, OfficialLanguage language) {
    Finding finding = located.finding();
    String properties =
        Stream.of(
                report.file().map(file -> property("file", file)),
                number("line", located.line()),
                number("col", located.column()),
                Optional.of(property("title", finding.caseOrRule().value())))
            .flatMap(Optional::stream)
            .collect(joining(","));
    return "::"
        + finding.severity().name().toLowerCase(Locale.ROOT)
        + " "
        + properties
        + "::"
        + data(VisibleText.inOneLine(finding.message(language)))
        + "%0A→ "
        + data(VisibleText.inOneLine(finding.hint(language)));
  }

  private static Optional<String> number(String name, OptionalInt value) {
    return value.isPresent()
        ? Optional.of(property(name, Integer.toString(value.getAsInt())))
        : Optional.empty();
  }

  /** A property ends with a comma or a colon, so its value contains neither. */
  private static String property(String name, String value) {
    String visible = data(VisibleText.inOneLine(value));
    return name + "=" + visible.replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
