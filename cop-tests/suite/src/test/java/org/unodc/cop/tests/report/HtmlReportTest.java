package org.unodc.cop.tests.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.Report;

class HtmlReportTest {

  @Test
  void staysSmallWithTenThousandClashes() {
    Report report = Reports.clashes(10_000);
    assertThat(report.findings()).hasSizeGreaterThan(9_900);

    String page = ReportFormat.HTML.render(report, OfficialLanguage.ENGLISH);

    assertThat(page.getBytes(UTF_8)).hasSizeLessThan(300_000);
    assertThat(page).contains("Findings of this rule on this page: 200 of ");
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void isTheSameEachTime(OfficialLanguage language) {
    Report report = Reports.broken(20);
    assertThat(ReportFormat.HTML.render(report, language))
        .isEqualTo(ReportFormat.HTML.render(report, language));
  }

  @Test
  void writesNoTagOfARecord() {
    String page =
        ReportFormat.HTML.render(
            Reports.broken(new Payloads(), Integer.MAX_VALUE), OfficialLanguage.ARABIC);

    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(count("<script", page)).isEqualTo(1);
    assertThat(count("<(img|iframe|base|link|form|details)", page)).isZero();
    assertThat(count("<[^>]* on\\w+=", page)).isZero();
    assertThat(count("<bdi", page)).isEqualTo(count("</bdi>", page));
  }

  @Test
  void statesThatNothingWasFound() {
    Report report = Reports.broken(0);
    assertThat(ReportFormat.HTML.render(report, OfficialLanguage.ENGLISH))
        .contains("No finding is reported.")
        .doesNotContain("id=\"filters\"");
  }

  private static long count(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().count();
  }
}
