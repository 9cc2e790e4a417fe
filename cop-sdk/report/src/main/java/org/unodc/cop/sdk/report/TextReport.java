package org.unodc.cop.sdk.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/** Writes a report for a terminal. */
final class TextReport {
  private static final int WIDTH = 100;
  private static final String INDENT = "  ";

  private final Report report;
  private final ReportLabels labels;
  private final ReportSummary summary;
  private final int severityWidth;
  private final List<String> lines = new ArrayList<>();

  private TextReport(Report report, ReportLabels labels) {
    this.report = report;
    this.labels = labels;
    this.summary = new ReportSummary(report, labels);
    this.severityWidth =
        Stream.of(Severity.values())
            .mapToInt(severity -> DisplayWidth.of(summary.told(severity)))
            .max()
            .orElseThrow();
  }

  /** {@return the report as lines of text} */
  static String of(Report report, ReportLabels labels) {
    TextReport text = new TextReport(report, labels);
    text.addSummary();
    text.addFindings();
    text.addOutcomes();
    text.lines.add("");
    text.lines.addAll(text.summary.remarks());
    return text.lines.stream().map(line -> VisibleText.inOneLine(line) + "\n").collect(joining());
  }

  private void addSummary() {
    addHeading(labels.get("title"), "=");
    List<List<String>> facts = new ArrayList<>();
    summary.facts().forEach((label, value) -> facts.add(List.of(label, value)));
    lines.addAll(TextColumns.aligned(facts));
    lines.add("");
    lines.addAll(summary.counts());
  }

  private void addFindings() {
    lines.add("");
    addHeading(labels.get("findings"), "-");
    ImmutableList<RuleFindings> byRule = RuleFindings.bySeverity(report);
    if (byRule.isEmpty()) {
      lines.add(labels.get("findings.none"));
    }
    boolean first = true;
    for (RuleFindings findings : byRule) {
      if (!first) {
        lines.add("");
      }
      first = false;
      addFindings(findings);
    }
  }

  private void addFindings(RuleFindings findings) {
    lines.add(findings.rule().value());
    findings.title(labels.language()).ifPresent(title -> lines.add(INDENT + title));
    findings.shown().forEach(this::addRepeated);
    List<List<String>> more = new ArrayList<>();
    findings
        .hints(labels.language())
        .forEach(hint -> more.add(List.of(INDENT + labels.get("hint"), hint)));
    findings
        .sources(labels.language())
        .forEach(source -> more.add(List.of(INDENT + labels.get("source"), source)));
    lines.addAll(TextColumns.aligned(more));
    findings.cap(labels).ifPresent(cap -> lines.add(INDENT + cap));
  }

  private void addRepeated(RepeatedFinding repeated) {
    repeated.shown().forEach(this::addFinding);
    repeated.elsewhere(labels.language()).ifPresent(this::addDetail);
  }

  private void addFinding(LocatedFinding located) {
    Finding finding = located.finding();
    String severity = summary.told(finding.severity());
    String padding = " ".repeat(severityWidth - DisplayWidth.of(severity));
    lines.add(INDENT + severity + padding + INDENT + finding.message(labels.language()));
    String place = RuleFindings.place(located, labels);
    if (!place.isEmpty()) {
      addDetail(place);
    }
  }

  private void addDetail(String detail) {
    lines.add(INDENT + " ".repeat(severityWidth) + INDENT + detail);
  }

  /** Writes a table of the rules with details, and lists the other rules by id only. */
  private void addOutcomes() {
    lines.add("");
    addHeading(labels.get("outcomes"), "-");
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            labels.get("outcome"),
            labels.get("rule"),
            labels.get("outcome.judged"),
            labels.get("outcome.findings"),
            labels.get("outcome.suppressed"),
            labels.get("outcome.reason")));
    summary.outcomes(Verdict.FAILED).forEach(outcome -> rows.add(row(outcome)));
    summary.outcomes(Verdict.SUPPRESSED).forEach(outcome -> rows.add(row(outcome)));
    summary.outcomes(Verdict.SKIPPED).stream()
        .filter(outcome -> !isNotAsked(outcome))
        .forEach(outcome -> rows.add(row(outcome)));
    if (rows.size() > 1) {
      lines.addAll(TextColumns.aligned(rows));
    }
    addNames(Verdict.PASSED, summary.outcomes(Verdict.PASSED));
    addNames(Verdict.NOT_APPLICABLE, summary.outcomes(Verdict.NOT_APPLICABLE));
    addNames(
        SkipCause.NOT_ASKED,
        summary.outcomes(Verdict.SKIPPED).stream().filter(TextReport::isNotAsked).toList());
  }

  private List<String> row(RuleOutcome outcome) {
    return List.of(
        summary.told(outcome.verdict()),
        outcome.rule().value(),
        summary.told(outcome.judged()),
        summary.told(outcome.findings()),
        summary.told(outcome.suppressed()),
        summary.reason(outcome));
  }

  private static boolean isNotAsked(RuleOutcome outcome) {
    return outcome.skip().map(skip -> skip.cause() == SkipCause.NOT_ASKED).orElse(false);
  }

  private void addNames(Enum<?> heading, List<RuleOutcome> outcomes) {
    if (!outcomes.isEmpty()) {
      lines.add(summary.told(heading));
      List<String> names = outcomes.stream().map(outcome -> outcome.rule().value()).toList();
      TextColumns.filled(names, WIDTH - INDENT.length()).forEach(line -> lines.add(INDENT + line));
    }
  }

  private void addHeading(String heading, String underline) {
    lines.add(heading);
    lines.add(underline.repeat(DisplayWidth.of(heading)));
  }
}
