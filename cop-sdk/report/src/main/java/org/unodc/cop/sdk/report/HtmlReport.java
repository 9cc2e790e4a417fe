package org.unodc.cop.sdk.report;

import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.validation.Report;

/** Writes a report as one HTML page that loads no other resource. */
final class HtmlReport {
  private static final String SCRIPT = HtmlHead.resource("report.js");
  private static final HtmlHead HEAD = HtmlHead.of(HtmlHead.resource("report.css"), SCRIPT);

  private final Report report;
  private final OfficialLanguage language;
  private final ReportLabels labels;
  private final HtmlWriter html;

  private HtmlReport(Report report, OfficialLanguage language) {
    this.report = report;
    this.language = language;
    this.labels = new ReportLabels(language);
    this.html = new HtmlWriter(language);
  }

  /** {@return the page} */
  static String render(Report report, OfficialLanguage language) {
    return new HtmlReport(report, language).page();
  }

  private String page() {
    html.start("html", "lang", language.tag(), "dir", HtmlWriter.direction(language));
    HEAD.write(html, labels.get("title"));
    html.start("body");
    HtmlIcon.define(html);
    html.element("a", labels.get("skip-to-findings"), "class", "skip", "href", "#findings");
    header();
    html.start("main");
    new HtmlSummary(html, labels).write(report.validation());
    new HtmlFindings(html, labels).write(report);
    new HtmlOutcomes(html, labels).write(report.validation());
    html.endLine();
    html.start("footer").element("p", labels.get("disclaimer")).endLine();
    html.raw("script", SCRIPT);
    return html.endLine().endLine().toString();
  }

  private void header() {
    html.start("header").element("h1", labels.get("title"));
    report
        .validation()
        .causes()
        .forEach(cause -> html.element("p", cause.message(language), "class", "note"));
    labels.review().ifPresent(remark -> html.element("p", remark, "class", "note"));
    ValidationReport validation = report.validation();
    html.start("dl", "class", "about");
    report.file().ifPresent(file -> about("file", file));
    about("day", MessageArgument.of(validation.day()).in(language));
    about("profile", validation.profile());
    about("version", validation.libraryVersion());
    report.digest().ifPresent(digest -> about("digest", digest));
    html.end().endLine();
  }

  private void about(String label, String value) {
    html.start("div").element("dt", labels.get(label));
    html.start("dd").recorded(value).end().end();
  }
}
