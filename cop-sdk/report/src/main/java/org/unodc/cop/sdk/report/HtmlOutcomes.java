package org.unodc.cop.sdk.report;

import java.util.stream.Stream;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.ValidationReport;

/** Writes the table with the outcome of each rule. */
final class HtmlOutcomes {
  private final HtmlWriter html;
  private final ReportLabels labels;

  HtmlOutcomes(HtmlWriter html, ReportLabels labels) {
    this.html = html;
    this.labels = labels;
  }

  void write(ValidationReport validation) {
    html.start("section", "aria-labelledby", "outcomes")
        .element("h2", labels.get("outcomes"), "id", "outcomes")
        .start(
            "div",
            "class",
            "scroll",
            "tabindex",
            "0",
            "role",
            "group",
            "aria-labelledby",
            "outcomes")
        .start("table")
        .start("thead")
        .start("tr");
    Stream.of(
            "rule",
            "outcome",
            "outcome.judged",
            "outcome.findings",
            "outcome.suppressed",
            "outcome.reason")
        .forEach(label -> html.element("th", labels.get(label), "scope", "col"));
    html.end().end().start("tbody");
    validation.outcomes().forEach(this::row);
    html.end().end().end().endLine();
  }

  private void row(RuleOutcome outcome) {
    html.start("tr").start("th", "scope", "row");
    RuleDescription words = new RuleDescription(outcome.rule());
    words.title(html, "span");
    words.id(html);
    html.end().start("td");
    HtmlIcon.of(outcome.verdict()).write(html, labels.word(outcome.verdict()));
    html.end();
    number(outcome.judged());
    number(outcome.findings());
    number(outcome.suppressed());
    outcome.skip().ifPresentOrElse(skip -> html.said("td", skip::in), () -> html.start("td").end());
    html.endLine();
  }

  private void number(long number) {
    html.element("td", labels.number(number), "class", "number");
  }
}
