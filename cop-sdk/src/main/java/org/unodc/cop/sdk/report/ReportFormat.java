package org.unodc.cop.sdk.report;

import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.Report;
import org.unodc.cop.sdk.json.CopJson;

/** The forms in which a report is written. */
public enum ReportFormat {
  /** The report with all that it holds, in JSON that can be read back; always in English. */
  JSON("json");

  private final String extension;

  ReportFormat(String extension) {
    this.extension = extension;
  }

  /** {@return how the names of files in this form end, without the dot} */
  public String extension() {
    return extension;
  }

  /** {@return the report in this form and language} */
  public String render(Report report, OfficialLanguage language) {
    return switch (this) {
      case JSON -> CopJson.of(Report.class).write(report);
    };
  }
}
