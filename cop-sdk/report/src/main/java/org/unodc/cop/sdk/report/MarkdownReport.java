package org.unodc.cop.sdk.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/** Writes a report as Markdown with GitHub tables. */
final class MarkdownReport {
  private static final ImmutableList<Verdict> IMPORTANT_FIRST =
      ImmutableList.of(
          Verdict.FAILED,
          Verdict.SUPPRESSED,
          Verdict.SKIPPED,
          Verdict.PASSED,
          Verdict.NOT_APPLICABLE);

  private final Report report;
  private final ReportLabels labels;
  private final ReportSummary summary;
  private final StringBuilder out = new StringBuilder();

  private MarkdownReport(Report report, ReportLabels labels) {
    this.report = report;
    this.labels = labels;
    this.summary = new ReportSummary(report, labels);
  }

  /** {@return the report as Markdown} */
  static String of(Report report, ReportLabels labels) {
    MarkdownReport markdown = new MarkdownReport(report, labels);
    markdown.addSummary();
    markdown.addFindings();
    markdown.addOutcomes();
    markdown.summary.remarks().forEach(markdown::addParagraph);
    return markdown.out.toString().stripTrailing() + "\n";
  }

  private void addSummary() {
    out.append("# ").append(MarkdownText.plain(labels.get("title"))).append("\n\n");
    summary
        .facts()
        .forEach((label, value) -> out.append("- ").append(labelled(label, value)).append('\n'));
    out.append('\n');
    summary.counts().forEach(this::addParagraph);
  }

  private void addFindings() {
    out.append("## ").append(MarkdownText.plain(labels.get("findings"))).append("\n\n");
    ImmutableList<RuleFindings> byRule = RuleFindings.bySeverity(report);
    if (byRule.isEmpty()) {
      addParagraph(labels.get("findings.none"));
    }
    byRule.forEach(this::addFindings);
  }

  private void addFindings(RuleFindings findings) {
    out.append("### ").append(code(findings.rule().value())).append("\n\n");
    findings.title(labels.language()).ifPresent(this::addParagraph);
    addRow(
        Stream.of("severity", "finding", "place")
            .map(labels::get)
            .map(MarkdownText::plain)
            .toList());
    addRow(List.of("---", "---", "---"));
    findings.shown().forEach(this::addRepeated);
    out.append('\n');
    findings.hints(labels.language()).forEach(hint -> addLine(labelled(labels.get("hint"), hint)));
    findings
        .sources(labels.language())
        .forEach(source -> addLine(labelled(labels.get("source"), source)));
    findings.cap(labels).ifPresent(this::addParagraph);
  }

  private void addRepeated(RepeatedFinding repeated) {
    repeated.shown().forEach(this::addFinding);
    String severity = summary.told(repeated.all().get(0).finding().severity());
    repeated
        .elsewhere(labels.language())
        .ifPresent(
            elsewhere ->
                addRow(List.of(MarkdownText.plain(severity), MarkdownText.plain(elsewhere), "")));
  }

  private void addFinding(LocatedFinding located) {
    Finding finding = located.finding();
    addRow(
        List.of(
            MarkdownText.plain(summary.told(finding.severity())),
            MarkdownText.plain(finding.message(labels.language())),
            MarkdownText.plain(RuleFindings.place(located, labels))));
  }

  private void addOutcomes() {
    out.append("## ").append(MarkdownText.plain(labels.get("outcomes"))).append("\n\n");
    addRow(
        Stream.of(
                "outcome",
                "rule",
                "outcome.judged",
                "outcome.findings",
                "outcome.suppressed",
                "outcome.reason")
            .map(labels::get)
            .map(MarkdownText::plain)
            .toList());
    addRow(List.of("---", "---", "--:", "--:", "--:", "---"));
    for (Verdict verdict : IMPORTANT_FIRST) {
      summary.outcomes(verdict).forEach(this::addOutcome);
    }
    out.append('\n');
  }

  private void addOutcome(RuleOutcome outcome) {
    addRow(
        List.of(
            MarkdownText.plain(summary.told(outcome.verdict())),
            code(outcome.rule().value()),
            MarkdownText.plain(summary.told(outcome.judged())),
            MarkdownText.plain(summary.told(outcome.findings())),
            MarkdownText.plain(summary.told(outcome.suppressed())),
            MarkdownText.plain(summary.reason(outcome))));
  }

  private void addParagraph(String text) {
    addLine(MarkdownText.plain(text));
  }

  private void addLine(String markdown) {
    out.append(markdown).append("\n\n");
  }

  private void addRow(List<String> cells) {
    out.append(cells.stream().collect(joining(" | ", "| ", " |\n")));
  }

  private static String labelled(String label, String text) {
    return "**" + MarkdownText.plain(label) + "** " + MarkdownText.plain(text);
  }

  /** Does not escape the id, which has only lowercase letters, digits, hyphens and a dot. */
  private static String code(String ruleId) {
    return '`' + ruleId + '`';
  }
}
