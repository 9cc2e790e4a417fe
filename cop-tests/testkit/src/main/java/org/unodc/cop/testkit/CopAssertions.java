package org.unodc.cop.testkit;

import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.validation.Report;

/**
 * Entry point for assertions on reports and exceptions of the library. It can be imported together
 * with the assertions of AssertJ. An assertion that fails lists the actual findings or problems.
 */
public final class CopAssertions {

  private CopAssertions() {}

  /** {@return assertions on the report of a validation} */
  public static ReportAssert assertThat(ValidationReport report) {
    return new ReportAssert(report);
  }

  /** {@return assertions on the report of the validation of a file} */
  public static ReportAssert assertThat(Report report) {
    return new ReportAssert(report.validation());
  }

  /** {@return assertions on the problems of an exception} */
  public static CopExceptionAssert assertThat(CopException exception) {
    return new CopExceptionAssert(exception);
  }
}
