package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.testkit.fixture.Conferences;
import org.unodc.cop.testkit.fixture.Sessions;

/** Figures and their wording in the six official languages. */
class FigureWordingTest {
  private static final String NUMBER = "source.figure-agrees-with-its-wording";
  private static final String EXACTNESS = "source.figure-is-as-exact-as-its-wording";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 1,400 participants",
        "fr | 1 400 participants",
        "es | 1.400 participantes",
        "ru | 1400 участников",
        "zh | 1400名与会者",
        "ar | ١٤٠٠ مشارك",
        "en | 1400 participants from 131 States",
        "en | one thousand four hundred participants from 131 States",
        "en | 1.4 thousand participants",
        "en | fourteen hundred participants"
      })
  void acceptsTheNumberOfTheWording(String language, String wording) {
    assertThat(findings(NUMBER, language, wording)).isZero();
    assertThat(findings(EXACTNESS, language, wording)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 1,040 participants",
        "fr | 1 500 participants",
        "es | 140 participantes",
        "ru | 14000 участников",
        "zh | 1040名与会者",
        "ar | ١٠٤٠ مشاركا"
      })
  void reportsAnotherNumber(String language, String wording) {
    assertThat(findings(NUMBER, language, wording)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Over 1,400 participants",
        "en | some 1400 participants",
        "en | 1,400+ participants",
        "fr | plus de 1 400 participants",
        "es | Más de 1.400 participantes",
        "ru | более 1400 участников",
        "zh | 约1400名与会者",
        "zh | 1400多名与会者",
        "ar | أكثر من ١٤٠٠ مشارك"
      })
  void reportsAnExactNumberOfAnInexactWording(String language, String wording) {
    assertThat(findings(EXACTNESS, language, wording)).isEqualTo(1);
  }

  private static long findings(String rule, String language, String wording) {
    Conference record =
        Conferences.conference()
            .addSession(
                Sessions.session()
                    .addPublishedFigure(
                        ReportedFigure.builder()
                            .subject(FigureSubject.PARTICIPANTS)
                            .count(ReportedCount.exactly(1400))
                            .wording(LocalizedText.of(language, wording))
                            .build())
                    .build())
            .build();
    return Rulebook.standard().validate(record, LocalDate.of(2026, 11, 28)).findings().stream()
        .filter(finding -> finding.caseOrRule().equals(RuleId.of(rule)))
        .count();
  }
}
