package org.unodc.cop.examples.cli.output;

import org.unodc.cop.sdk.report.ReportFormat;

/** The formats of a report, by the names that they have on a command line. */
public enum ReportOutputFormat {
  TEXT(ReportFormat.TEXT),
  CONCISE(ReportFormat.CONCISE),
  GITHUB(ReportFormat.GITHUB),
  JSON(ReportFormat.JSON),
  SARIF(ReportFormat.SARIF),
  JUNIT(ReportFormat.JUNIT),
  CSV(ReportFormat.CSV),
  MD(ReportFormat.MARKDOWN),
  HTML(ReportFormat.HTML);

  private final ReportFormat format;

  ReportOutputFormat(ReportFormat format) {
    this.format = format;
  }

  ReportFormat format() {
    return format;
  }

  /** {@return whether the format also has the problems of a document that cannot be read} */
  public boolean hasProblems() {
    return this == CONCISE || this == GITHUB;
  }

  /** {@return whether one stream can hold several reports in this format} */
  public boolean canBeConcatenated() {
    return this == TEXT || this == CONCISE || this == GITHUB || this == JSON;
  }
}
