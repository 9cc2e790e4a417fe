package org.unodc.cop.sdk.report;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/** Writes each finding, and each rule that broke down, in one line, as compilers do. */
final class ConciseReport {
  private ConciseReport() {}

  /**
   * {@return the rules that broke down, then the findings, the most severe first and those of one
   * rule together}
   */
  static String of(Report report, ReportLabels labels) {
    return Stream.concat(
            report.validation().brokenRules().stream()
                .map(outcome -> line(report, outcome, labels)),
            RuleFindings.bySeverity(report).stream()
                .flatMap(findings -> findings.differentFirst().stream())
                .map(located -> line(report, located, labels)))
        .map(line -> VisibleText.inOneLine(line) + "\n")
        .collect(joining());
  }

  private static String line(Report report, RuleOutcome broken, ReportLabels labels) {
    return "%s: %s: %s [%s]"
        .formatted(
            report.file().orElse("-"),
            labels.word(Severity.ERROR),
            broken.skip().orElseThrow().in(labels.language()),
            broken.rule());
  }

  private static String line(Report report, LocatedFinding located, ReportLabels labels) {
    Finding finding = located.finding();
    return "%s: %s: %s [%s]"
        .formatted(
            place(report, located),
            labels.word(finding.severity()),
            finding.message(labels.language()),
            finding.caseOrRule());
  }

  /** {@return the file with line and column; if these are not known, with the pointer} */
  private static String place(Report report, LocatedFinding located) {
    String file = report.file().orElse("-");
    String pointer = located.finding().place().pointer();
    return located
        .position()
        .map(at -> file + ":" + at.line() + ":" + at.column())
        .orElse(pointer.isEmpty() ? file : file + " " + pointer);
  }
}
