package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;

/** A report says whether all rules ran. */
class CompleteReportTest {
  private static final LocalDate DAY = LocalDate.of(2031, 12, 1);
  private static final Conference RECORD =
      Conference.builder().id(ConferenceId.of("harbours-cop")).build();
  private static final LocalizedText TEXT = LocalizedText.english("A record is checked.");
  private static final RuleTexts TEXTS =
      RuleTexts.builder().title(TEXT).message(TEXT).hint(TEXT).build();

  @Test
  void isCompleteIfAllRulesRan() {
    assertThat(Rulebook.standard().validate(RECORD, DAY, ValidationProfile.full()).isComplete())
        .isTrue();
  }

  @Test
  void isCompleteWithFindings() {
    ValidationReport report =
        Rulebook.standard()
            .with(rule("desk.fails").holds(record -> false))
            .validate(RECORD, DAY, ValidationProfile.full());
    assertThat(report.findingsOf(RuleId.of("desk.fails"))).hasSize(1);
    assertThat(report.isComplete()).isTrue();
  }

  @Test
  void isNotCompleteIfTheProfileDisablesARule() {
    ValidationProfile profile = ValidationProfile.full().toBuilder().exclude("session").build();
    assertThat(Rulebook.standard().validate(RECORD, DAY, profile).isComplete()).isFalse();
  }

  @Test
  void isNotCompleteIfARuleThrows() {
    Rule<Conference> throwing =
        rule("desk.throws")
            .holds(
                record -> {
                  throw new IllegalStateException("for the test");
                });
    assertThat(
            Rulebook.standard()
                .with(throwing)
                .validate(RECORD, DAY, ValidationProfile.full())
                .isComplete())
        .isFalse();
  }

  @Test
  void isNotCompleteIfARuleNeedsOneThatDidNotPass() {
    Rule<Conference> failing = rule("desk.fails").holds(record -> false);
    Rule<Conference> dependent =
        rule("desk.depends").dependingOn("desk.fails").holds(record -> true);
    assertThat(
            Rulebook.standard()
                .with(failing)
                .with(dependent)
                .validate(RECORD, DAY, ValidationProfile.full())
                .isComplete())
        .isFalse();
  }

  private static Rule.Builder<Conference> rule(String id) {
    return Rule.notice(id, Conference.class).saying(TEXTS);
  }
}
