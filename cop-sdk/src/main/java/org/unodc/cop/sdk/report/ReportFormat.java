package org.unodc.cop.sdk.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.Report;
import org.unodc.cop.sdk.json.CopJson;

/** The forms in which a report is written. */
public enum ReportFormat {
  /** The report with all that it holds, in JSON that can be read back; always in English. */
  JSON("json", "application/json"),

  /**
   * For a terminal, without colours. Of each rule the first twenty findings are shown, and how many
   * there are.
   */
  TEXT("txt", "text/plain"),

  /**
   * Markdown with the tables of GitHub. Of each rule the first twenty findings are shown, and how
   * many there are. Nothing that the record says becomes markup or a link.
   */
  MARKDOWN("md", "text/markdown"),

  /** One page for people, which needs nothing but a browser. */
  HTML("html", "text/html"),

  /**
   * The findings, all of them, as comma-separated values (RFC 4180) under the names that they have
   * in the JSON. It needs FastCSV ({@code de.siegmar:fastcsv}), which a program adds by itself.
   *
   * <p>A value that a spreadsheet could take for a formula stands behind an apostrophe.
   */
  CSV("csv", "text/csv"),

  /**
   * XML in the form of JUnit: a test suite for each heading, a test case for each rule. A rule with
   * findings is a failure that tells all of them, one that broke down is an error, and one that was
   * skipped, suppressed or not applicable is skipped.
   */
  JUNIT("xml", "application/xml"),

  /**
   * SARIF 2.1.0, with all findings; rules that were skipped and suppressed findings are
   * notifications.
   */
  SARIF("sarif", "application/sarif+json");

  private final String extension;
  private final String mediaType;

  ReportFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** {@return how the names of files in this form end, without the dot} */
  public String extension() {
    return extension;
  }

  /** {@return the media type of this form; files and answers are meant to be in UTF-8} */
  public String mediaType() {
    return mediaType;
  }

  /** {@return the JSON Schema (draft 2020-12) of the form {@link #JSON}} */
  public static String jsonSchema() {
    try (InputStream utf8 = ReportFormat.class.getResourceAsStream("report.schema.json")) {
      return new String(requireNonNull(utf8).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the report in this form and language}
   *
   * <p>Throws {@link IllegalStateException} where the library that a form needs is absent.
   */
  public String render(Report report, OfficialLanguage language) {
    Labels labels = new Labels(language);
    return switch (this) {
      case JSON -> CopJson.of(Report.class).write(report);
      case TEXT -> TextReport.of(report, labels);
      case MARKDOWN -> MarkdownReport.of(report, labels);
      case HTML -> HtmlReport.render(report, language);
      case CSV -> csv(report, labels);
      case JUNIT -> JUnitReport.of(report, labels);
      case SARIF -> SarifReport.of(report, labels);
    };
  }

  private static String csv(Report report, Labels labels) {
    try {
      return CsvReport.of(report, labels);
    } catch (NoClassDefFoundError absent) {
      throw new IllegalStateException(
          "A report in CSV needs FastCSV: add de.siegmar:fastcsv to the program, and to the"
              + " module, where there is one, \"requires de.siegmar.fastcsv;\".",
          absent);
    }
  }
}
