package org.unodc.cop.sdk.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.validation.Report;

/**
 * Writes a report as one HTML page that loads no other resource. Its content security policy allows
 * only the style and the script of the library, so a record can never add its own.
 */
final class HtmlReport {
  private static final String STYLE = resource("report.css");
  private static final String SCRIPT = resource("report.js");
  private static final String POLICY =
      "default-src 'none'; style-src "
          + source(STYLE)
          + "; script-src "
          + source(SCRIPT)
          + "; base-uri 'none'; form-action 'none'";

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
    head();
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
    if (language != OfficialLanguage.ENGLISH) {
      html.element("p", labels.get("unreviewed"), "class", "note");
    }
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

  private void head() {
    html.start("head")
        .empty("meta", "charset", "utf-8")
        .empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .empty("meta", "name", "color-scheme", "content", "light dark")
        .element("title", labels.get("title"))
        .raw("style", STYLE)
        .endLine();
  }

  /** {@return the hash of a style or script for the content security policy of its page} */
  static String source(String content) {
    byte[] digest = Hashing.sha256().hashString(content, UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  /** {@return a text file of this package} */
  static String resource(String name) {
    try (InputStream bytes =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
