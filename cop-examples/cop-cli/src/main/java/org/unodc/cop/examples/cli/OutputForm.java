package org.unodc.cop.examples.cli;

import org.unodc.cop.sdk.report.ReportFormat;

/** The forms in which a report is given, under the names that one types. */
enum OutputForm {
  TEXT(ReportFormat.TEXT),
  JSON(ReportFormat.JSON),
  SARIF(ReportFormat.SARIF),
  JUNIT(ReportFormat.JUNIT),
  CSV(ReportFormat.CSV),
  MD(ReportFormat.MARKDOWN),
  HTML(ReportFormat.HTML);

  private final ReportFormat format;

  OutputForm(ReportFormat format) {
    this.format = format;
  }

  ReportFormat format() {
    return format;
  }

  /** {@return whether reports on several documents can follow each other in one stream} */
  boolean canFollowEachOther() {
    return this == TEXT || this == JSON;
  }
}
