package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;

class FindingSeverityTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);
  private static final RuleId TITLED = RuleId.of("session.conference-has-a-title");
  private static final Optional<Citation> NONE = Optional.empty();

  @Test
  void isThatOfTheRuleIfTheClauseIsVerified() {
    assertThat(found(Severity.ERROR, clause(Certainty.STATED))).isEqualTo(Severity.ERROR);
    assertThat(found(Severity.WARNING, clause(Certainty.STATED))).isEqualTo(Severity.WARNING);
    assertThat(
            found(Severity.ERROR, Optional.of(new Citation("Charter", "art. 1", Optional.empty()))))
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void isANoticeIfTheClauseIsGeneralKnowledge() {
    Optional<Citation> clause = clause(Certainty.GENERAL_KNOWLEDGE);
    assertThat(found(Severity.ERROR, clause)).isEqualTo(Severity.NOTICE);
    assertThat(found(Severity.WARNING, clause)).isEqualTo(Severity.NOTICE);
    assertThat(found(Severity.NOTICE, clause)).isEqualTo(Severity.NOTICE);
  }

  @Test
  void isAtMostAWarningIfTheRecordNamesNoClause() {
    assertThat(found(Severity.ERROR, NONE)).isEqualTo(Severity.WARNING);
    assertThat(found(Severity.WARNING, NONE)).isEqualTo(Severity.WARNING);
    assertThat(found(Severity.NOTICE, NONE)).isEqualTo(Severity.NOTICE);
  }

  @Test
  void isThatOfTheProfileIfItSetsOne() {
    for (Severity set : Severity.values()) {
      ValidationProfile profile =
          ValidationProfile.builder().name("mine").level(TITLED.value(), set).build();
      assertThat(found(Severity.ERROR, clause(Certainty.GENERAL_KNOWLEDGE), profile))
          .isEqualTo(set);
      assertThat(found(Severity.ERROR, NONE, profile)).isEqualTo(set);
    }
  }

  private static Optional<Citation> clause(Certainty certainty) {
    return Optional.of(new Citation("Charter", "art. 1", Optional.of(certainty)));
  }

  private static Severity found(Severity severity, Optional<Citation> clause) {
    return found(severity, clause, ValidationProfile.full());
  }

  private static Severity found(
      Severity severity, Optional<Citation> clause, ValidationProfile profile) {
    Rule<Conference> rule =
        Rule.of(TITLED.value(), severity, Conference.class)
            .saying(
                RuleTexts.builder()
                    .title(LocalizedText.english("A conference has a title."))
                    .message(LocalizedText.english("{0} has no title."))
                    .hint(LocalizedText.english("Add a title."))
                    .build())
            .check((conference, record, findings) -> findings.addCiting(clause, Place.here()));
    Conference conference = Conference.builder().id(new ConferenceId("example-cop")).build();
    Finding finding =
        Rulebook.standard().with(rule).validate(conference, DAY, profile).findingsOf(TITLED).get(0);
    assertThat(finding.citation()).isEqualTo(clause);
    return finding.severity();
  }
}
