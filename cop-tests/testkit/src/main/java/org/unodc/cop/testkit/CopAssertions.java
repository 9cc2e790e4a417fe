package org.unodc.cop.testkit;

import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.validation.Report;

/**
 * The door to assertions on what the library says, to be imported beside those of AssertJ. Each
 * that fails lists in whole sentences what was found instead.
 */
public final class CopAssertions {

  private CopAssertions() {}

  /** {@return assertions on what a validation found} */
  public static ReportAssert assertThat(ValidationReport report) {
    return new ReportAssert(report);
  }

  /** {@return assertions on what the validation of a file found} */
  public static ReportAssert assertThat(Report report) {
    return new ReportAssert(report.validation());
  }

  /** {@return assertions on why something could not be read or written} */
  public static CopExceptionAssert assertThat(CopException exception) {
    return new CopExceptionAssert(exception);
  }
}
