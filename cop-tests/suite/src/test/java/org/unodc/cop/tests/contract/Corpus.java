package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.testkit.RuleCorpus;

/** Validates records of the corpus and asserts that no rule throws an exception. */
final class Corpus {
  private Corpus() {}

  static ValidationReport validate(byte[] utf8) {
    return validate(utf8, ValidationProfile.full());
  }

  /** Validates the sound record of a rule, possibly with its lists in another order. */
  static ValidationReport validateSound(byte[] utf8, RuleId rule) {
    return validate(utf8, profile(RuleCorpus.soundProfile(rule)));
  }

  /** Validates the broken record of a rule, possibly with its lists in another order. */
  static ValidationReport validateBroken(byte[] utf8, RuleId rule) {
    return validate(utf8, profile(RuleCorpus.brokenProfile(rule)));
  }

  private static ValidationProfile profile(Optional<byte[]> json) {
    return json.map(CopJson.of(ValidationProfile.class)::read).orElseGet(ValidationProfile::full);
  }

  private static ValidationReport validate(byte[] utf8, ValidationProfile profile) {
    Conference conference = CopJson.of(Conference.class).read(utf8);
    ValidationReport report = Rulebook.standard().validate(conference, RuleCorpus.day(), profile);
    assertThat(report.outcomes())
        .noneMatch(
            outcome ->
                outcome.skip().filter(skip -> skip.cause() == SkipCause.BROKE_DOWN).isPresent());
    return report;
  }
}
