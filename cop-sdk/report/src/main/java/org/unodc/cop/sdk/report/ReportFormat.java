package org.unodc.cop.sdk.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.validation.Report;

/**
 * The output formats of a report.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Report report = Cop.report(folder.resolve("conference.json"), day, ValidationProfile.full());
 * String page = ReportFormat.HTML.render(report, OfficialLanguage.FRENCH);
 * }</pre>
 */
public enum ReportFormat {
  /** The complete report in JSON that can be read back. It is always in English. */
  JSON("json", "application/json"),

  /**
   * Plain text for a terminal, without colours. Shows the first twenty findings of each rule, and
   * how many there are.
   */
  TEXT("txt", "text/plain"),

  /**
   * One line for each finding, as compilers write it: {@code file:line:column: severity: message
   * [rule]}. The most severe findings come first. If the line is not known, the place in the record
   * follows the file. A rule that broke down is an error before all findings.
   */
  CONCISE("concise.txt", "text/plain"),

  /**
   * A workflow command of GitHub Actions for each finding, which becomes a remark beside the line:
   * {@code ::error file=…,line=…,col=…,title=rule::message}. The most severe findings come first,
   * because GitHub shows only the first ten of a step for each severity. A rule that broke down is
   * an error before all findings.
   */
  GITHUB("github.txt", "text/plain"),

  /**
   * Markdown with GitHub tables. Shows the first twenty findings of each rule, and how many there
   * are. Text from the record never becomes markup or a link.
   */
  MARKDOWN("md", "text/markdown"),

  /** One self-contained HTML page. It needs only a browser. */
  HTML("html", "text/html"),

  /**
   * All findings as comma-separated values (RFC 4180), with the member names of the JSON as
   * headers.
   *
   * <p>It does not say which rules broke down. A value that a spreadsheet could interpret as a
   * formula has an apostrophe as a prefix.
   */
  CSV("csv", "text/csv"),

  /**
   * JUnit XML: a test suite for each heading, a test case for each rule. A rule with findings is a
   * failure that lists all of them. A rule that broke down is an error, with or without findings. A
   * rule that was skipped, suppressed or not applicable is skipped. {@link #junitXml} writes this
   * format with fewer failures.
   */
  JUNIT("xml", "application/xml"),

  /** SARIF 2.1.0 with all findings. Skipped rules and suppressed findings are notifications. */
  SARIF("sarif", "application/sarif+json");

  private final String extension;
  private final String mediaType;

  ReportFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** {@return the file extension of this format, without the dot} */
  public String extension() {
    return extension;
  }

  /** {@return the media type of this format; files and responses should be in UTF-8} */
  public String mediaType() {
    return mediaType;
  }

  /** {@return the JSON Schema (draft 2020-12) of the format {@link #JSON}} */
  public static String jsonSchema() {
    try (InputStream utf8 = ReportFormat.class.getResourceAsStream("report.schema.json")) {
      return new String(requireNonNull(utf8).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the report in the format {@link #JUNIT} in which only findings of some severities are
   * failures}
   *
   * <p>A rule that has only other findings passes, and the output of its test case lists them.
   *
   * @param failures the severities whose findings are failures; no finding is a failure if it is
   *     empty
   */
  public static String junitXml(Report report, OfficialLanguage language, Set<Severity> failures) {
    return JUnitReport.of(report, new ReportLabels(language), failures);
  }

  /** {@return the report in this format and language} */
  public String render(Report report, OfficialLanguage language) {
    ReportLabels labels = new ReportLabels(language);
    return switch (this) {
      case JSON -> CopJson.of(Report.class).write(report);
      case TEXT -> TextReport.of(report, labels);
      case CONCISE -> ConciseReport.of(report, labels);
      case GITHUB -> GithubReport.of(report, language);
      case MARKDOWN -> MarkdownReport.of(report, labels);
      case HTML -> HtmlReport.render(report, language);
      case CSV -> CsvReport.of(report, labels);
      case JUNIT -> JUnitReport.of(report, labels);
      case SARIF -> SarifReport.of(report, labels);
    };
  }
}
