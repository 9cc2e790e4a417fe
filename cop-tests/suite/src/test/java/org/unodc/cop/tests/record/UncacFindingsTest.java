package org.unodc.cop.tests.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.testkit.CopAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** The findings on the record of UNCAC are known one by one. None of them is an error. */
class UncacFindingsTest {
  private static final List<Reviewed> REVIEWED =
      List.of(
          new Reviewed(
              "convention.titles-in-authentic-languages",
              "/conventions/0/title",
              "Article 71 names six languages; the sources at hand have the title in English."),
          new Reviewed(
              "session.conflicting-figures-are-named",
              "/sessions/8/publishedFigures/8",
              "Two newspapers name 144 and 152 countries at the ninth session, and the closing"
                  + " speech more than 150. Kept as published."));

  private final ValidationReport report =
      Rulebook.standard()
          .validate(ReferenceRecords.uncac(), LocalDate.of(2026, 1, 1), ValidationProfile.full());

  @Test
  void areExactlyTheKnownOnes() {
    assertThat(report.findings())
        .extracting(finding -> finding.caseOrRule() + " " + finding.place())
        .containsExactlyElementsOf(
            REVIEWED.stream().map(reviewed -> reviewed.rule() + " " + reviewed.place()).toList());
  }

  @Test
  void containNoError() {
    assertThat(report).hasNoErrors();
  }

  @Test
  void comeFromACompleteReport() {
    assertThat(report).isComplete();
  }

  private record Reviewed(String rule, String place, String reason) {}
}
