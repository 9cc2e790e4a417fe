package org.unodc.cop.tests.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.testkit.GeneratedRecords;

@Tag("thorough")
class ValidationTest {
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2024, 10, 14), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  @Test
  void noRuleThrowsForAnyRecord() {
    TreeSet<String> broken = new TreeSet<>();
    Seeds.many()
        .forEach(
            seed ->
                report(seed).outcomes().stream()
                    .filter(outcome -> outcome.skip().isPresent())
                    .filter(outcome -> outcome.skip().get().cause() == SkipCause.BROKE_DOWN)
                    .map(outcome -> outcome.rule() + " with seed " + seed)
                    .forEach(broken::add));
    assertThat(broken).isEmpty();
  }

  private static ValidationReport report(long seed) {
    return Rulebook.standard()
        .validate(
            GeneratedRecords.of(seed),
            DAYS.get((int) seed % DAYS.size()),
            ValidationProfile.full());
  }
}
