package org.unodc.cop.sdk.report;

import static java.util.stream.Collectors.joining;

import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/** Writes each finding in one line, as compilers do. */
final class ConciseReport {
  private ConciseReport() {}

  /** {@return the findings, the most severe first and those of one rule together} */
  static String of(Report report, ReportLabels labels) {
    return RuleFindings.bySeverity(report).stream()
        .flatMap(findings -> findings.differentFirst().stream())
        .map(located -> VisibleText.inOneLine(line(report, located, labels)) + "\n")
        .collect(joining());
  }

  private static String line(Report report, LocatedFinding located, ReportLabels labels) {
    Finding finding = located.finding();
    return "%s: %s: %s [%s]"
        .formatted(
            place(report, located),
            labels.word(finding.severity()),
            finding.message(labels.language()),
            finding.rule());
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
