package org.unodc.cop.examples.cli.output;

import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.Report;

/**
 * Writes reports as text in any format.
 *
 * @param language the language of the reports
 * @param failOn the lowest severity that is a failure in JUnit XML
 */
public record ReportRenderer(OfficialLanguage language, FailureThreshold failOn) {
  /** {@return a problem of a document as one line of a format for findings in one line} */
  String render(String document, Problem problem, ReportOutputFormat format) {
    return format == ReportOutputFormat.GITHUB
        ? ProblemLine.inWorkflow(document, problem, language)
        : ProblemLine.concise(document, problem, language);
  }

  String render(Report report, ReportOutputFormat format) {
    return format == ReportOutputFormat.JUNIT
        ? ReportFormat.junitXml(report, language, failOn.severities())
        : format.format().render(report, language);
  }
}
