package org.unodc.cop.sdk.report;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.sdk.validation.Report;

/** Writes the findings by rule, the most severe first, with controls to filter them. */
final class HtmlFindings {
  /** The maximum number of findings of one rule on the page. */
  private static final int MAX_PER_RULE = 200;

  /** The lower bound of the limit per rule if many rules have findings. */
  private static final int MIN_PER_RULE = 20;

  /** The approximate maximum number of findings on the page. */
  private static final int MAX_PER_PAGE = 5_000;

  private final HtmlWriter html;
  private final ReportLabels labels;

  HtmlFindings(HtmlWriter html, ReportLabels labels) {
    this.html = html;
    this.labels = labels;
  }

  void write(Report report) {
    ImmutableList<HtmlRuleSection> rules = rules(report);
    int total = report.findings().size();
    int shown = rules.stream().mapToInt(HtmlRuleSection::shown).sum();
    html.start("section", "aria-labelledby", "findings")
        .element("h2", labels.get("findings"), "id", "findings", "tabindex", "-1");
    if (total == 0) {
      html.element("p", labels.get("findings.none"));
    } else {
      filters(report, rules);
      status(shown, total);
      contents(rules);
      rules.forEach(rule -> rule.write(html, labels));
    }
    html.endLine();
  }

  private static ImmutableList<HtmlRuleSection> rules(Report report) {
    ImmutableList<RuleFindings> byRule = RuleFindings.byCase(report);
    int limit = limitPerRule(byRule);
    return byRule.stream()
        .map(rule -> new HtmlRuleSection(rule.differentFirst(), limit))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the maximum number of findings of one rule on this page} */
  private static int limitPerRule(ImmutableList<RuleFindings> byRule) {
    int total = byRule.stream().mapToInt(rule -> Math.min(MAX_PER_RULE, rule.all().size())).sum();
    return total <= MAX_PER_PAGE
        ? MAX_PER_RULE
        : Math.max(MIN_PER_RULE, MAX_PER_PAGE / byRule.size());
  }

  /** Writes the filters, which are hidden until the script shows them. */
  private void filters(Report report, ImmutableList<HtmlRuleSection> rules) {
    html.start("div", "id", "filters", "role", "search", "hidden", "")
        .start("div")
        .element("label", labels.get("search"), "for", "search")
        .empty("input", "type", "search", "id", "search", "autocomplete", "off")
        .end()
        .start("div")
        .element("label", labels.get("filter.rule"), "for", "rule")
        .start("select", "id", "rule")
        .element("option", labels.get("filter.rule.all"), "value", "");
    rules.forEach(rule -> html.said("option", rule.words()::title, "value", rule.anchor()));
    html.end().end().start("fieldset").element("legend", labels.get("filter.severity"));
    Arrays.stream(Severity.values()).forEach(severity -> filter(report, severity));
    html.end().element("button", labels.get("print"), "type", "button", "id", "print").endLine();
  }

  private void filter(Report report, Severity severity) {
    if (report.validation().count(severity) > 0) {
      html.start("label")
          .empty("input", "type", "checkbox", "value", severity, "checked", "")
          .element("span", labels.get("severity." + severity.name()))
          .end();
    }
  }

  private void status(int shown, int total) {
    MessageCatalogue catalogue = MessageCatalogue.standard();
    String words = labels.get("findings.shown", shown, total);
    html.element(
            "p",
            words,
            "id",
            "shown",
            "role",
            "status",
            "aria-live",
            "polite",
            "data-words",
            labels.get("findings.shown", "{0}", total),
            "data-separator",
            catalogue.text("number.separator", labels.language()),
            "data-least-grouped",
            catalogue.text("number.least-grouped", labels.language()))
        .element("p", words, "class", "printed")
        .element("p", labels.get("findings.no-match"), "id", "no-match", "hidden", "")
        .text("\n");
  }

  private void contents(ImmutableList<HtmlRuleSection> rules) {
    html.start("nav", "aria-labelledby", "by-rule", "class", "contents")
        .element("h3", labels.get("findings.by-rule"), "id", "by-rule")
        .start("ol");
    for (HtmlRuleSection rule : rules) {
      html.start("li");
      HtmlIcon.of(rule.mostSevere()).write(html, labels.word(rule.mostSevere()));
      html.start("a", "href", "#" + rule.anchor());
      rule.words().title(html, "span");
      html.end().element("span", labels.number(rule.total()), "class", "number").end();
    }
    html.end().endLine();
  }
}
