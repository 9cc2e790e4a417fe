package org.unodc.cop.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.Report;
import org.unodc.cop.testkit.RuleCorpus;

@Tag("fuzz")
class ValidationFuzzTest {
  static Stream<byte[]> seeds() {
    return Seeds.records().limit(40); // each is written in all formats; the first has every type
  }

  @MethodSource("seeds")
  @FuzzTest
  void noRuleThrowsAndEveryReportIsWritten(byte[] bytes) {
    Report report;
    try {
      report = Cop.report(bytes, RuleCorpus.day(), ValidationProfile.full());
    } catch (CopException refusal) {
      assertThat(refusal.problems()).isNotEmpty();
      return;
    }
    assertThat(report.validation().outcomes()).noneMatch(ValidationFuzzTest::brokeDown);
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(format.render(report, OfficialLanguage.ARABIC)).isNotEmpty();
    }
  }

  private static boolean brokeDown(RuleOutcome outcome) {
    return outcome.skip().filter(skip -> skip.cause() == SkipCause.BROKE_DOWN).isPresent();
  }
}
