package org.unodc.cop.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.Report;

/** Readable reports show errors, then warnings, then notices, also if a rule reports several. */
class SeverityOrderTest {
  private static final Pattern SEVERITY =
      Pattern.compile("(?m)^(?:  |\\| )(Error|Warning|Notice)\\b", Pattern.CASE_INSENSITIVE);

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"TEXT", "MARKDOWN"})
  void isFromTheMostToTheLeastSevere(ReportFormat format) {
    Report report = Report.of(Cop.validate(ReferenceRecords.untoc(), LocalDate.of(2024, 11, 1)));
    List<Severity> shown =
        SEVERITY
            .matcher(format.render(report, OfficialLanguage.ENGLISH))
            .results()
            .map(result -> Severity.valueOf(result.group(1).toUpperCase(Locale.ROOT)))
            .toList();

    assertThat(shown)
        .contains(Severity.WARNING, Severity.NOTICE)
        .isSortedAccordingTo(Comparator.naturalOrder());
  }
}
