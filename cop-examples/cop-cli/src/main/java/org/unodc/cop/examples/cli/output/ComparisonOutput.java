package org.unodc.cop.examples.cli.output;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ReportComparison;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.report.DisplayWidth;

/** Writes the comparison of two reports in one language. */
public final class ComparisonOutput {
  private final ImmutableMap<String, List<Finding>> sections;
  private final OfficialLanguage language;
  private final CommandText text;

  /** Creates the output of a comparison. */
  public ComparisonOutput(ReportComparison comparison, OfficialLanguage language) {
    this.sections =
        ImmutableMap.of(
            "new", comparison.added(),
            "unchecked", comparison.unchecked(),
            "stayed", comparison.remaining(),
            "solved", comparison.solved());
    this.language = language;
    this.text = CommandText.in(language);
  }

  /** {@return the number of findings in each section, then the findings of each section} */
  public String text() {
    StringBuilder out = new StringBuilder(counts()).append('\n');
    sections.forEach(
        (name, findings) -> {
          if (!findings.isEmpty()) {
            out.append('\n').append(text.of("compare." + name, findings.size())).append('\n');
            findings.forEach(finding -> addText(finding, out));
          }
        });
    return out.toString();
  }

  /** {@return a heading with the counts, then a table for each section} */
  public String markdown() {
    StringBuilder out = new StringBuilder("# ").append(plain(text.of("compare.title")));
    out.append("\n\n").append(plain(counts())).append('\n');
    sections.forEach(
        (name, findings) -> {
          if (!findings.isEmpty()) {
            out.append("\n## ").append(plain(text.of("compare." + name, findings.size())));
            out.append("\n\n| %s | %s | %s | %s |\n|---|---|---|---|\n".formatted(headings()));
            findings.forEach(finding -> addRow(finding, out));
          }
        });
    return out.toString();
  }

  /** {@return a JSON object with a list of findings for each section} */
  public String json() {
    Map<String, Object> members = new LinkedHashMap<>();
    sections.forEach(
        (name, findings) -> members.put(name, findings.stream().map(this::members).toList()));
    return CompactJson.line(members) + "\n";
  }

  private String counts() {
    return String.join(
        "  ",
        sections.entrySet().stream()
            .filter(
                section -> !section.getKey().equals("unchecked") || !section.getValue().isEmpty())
            .map(section -> text.of("compare." + section.getKey(), section.getValue().size()))
            .toList());
  }

  private Object[] headings() {
    return List.of("severity", "rule", "finding", "place").stream()
        .map(name -> plain(text.of("compare." + name)))
        .toArray();
  }

  private void addText(Finding finding, StringBuilder out) {
    String severity = CodeLabels.of(finding.severity(), language);
    int severityWidth =
        Stream.of(Severity.values())
            .mapToInt(each -> DisplayWidth.of(CodeLabels.of(each, language)))
            .max()
            .orElseThrow();
    String margin = " ".repeat(severityWidth + 4);
    String padding = " ".repeat(severityWidth - DisplayWidth.of(severity));
    List<String> lines =
        PrintableText.wrapped(
            PrintableText.of(finding.message(language)), PrintableText.width() - margin.length());
    out.append("  ").append(severity).append(padding).append("  ");
    out.append(String.join("\n" + margin, lines)).append('\n');
    String place = PrintableText.of(finding.place().pointer());
    out.append(margin).append(finding.caseOrRule()).append(' ').append(place).append('\n');
  }

  private void addRow(Finding finding, StringBuilder out) {
    out.append(
        "| %s | %s | %s | %s |\n"
            .formatted(
                plain(CodeLabels.of(finding.severity(), language)),
                plain(finding.caseOrRule().value()),
                plain(finding.message(language)),
                plain(finding.place().pointer())));
  }

  private Map<String, Object> members(Finding finding) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("rule", finding.rule());
    finding.ruleCase().ifPresent(named -> members.put("case", named));
    members.put("severity", finding.severity());
    members.put("pointer", finding.place());
    members.put("message", finding.message(language));
    return members;
  }

  private static String plain(String words) {
    return PrintableText.inMarkdown(words);
  }
}
