package org.unodc.cop.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.slice.Slices;

/** The record of the benchmarks has the same findings in slices. */
@Tag("thorough")
class SlicedRecordTest {
  private static final Slices SLICES = Slices.of(GeneratedRecord.standard());

  @Test
  void nothingIsFoundOnItsDay() {
    assertThat(sliced(GeneratedRecord.DAY)).isEmpty();
  }

  @Test
  void theSameIsFoundOnADayBeforeEverythingInIt() {
    LocalDate early = LocalDate.of(1990, 1, 1);
    assertThat(sliced(early))
        .hasSizeGreaterThan(100)
        .isEqualTo(
            lines(
                Rulebook.standard()
                    .validate(GeneratedRecord.standard(), early, ValidationProfile.full())));
  }

  private static List<String> sliced(LocalDate day) {
    return lines(SLICES.validate(Rulebook.standard(), day, ValidationProfile.full()));
  }

  private static List<String> lines(ValidationReport report) {
    return report.findings().stream()
        .map(finding -> finding.place() + " " + finding.caseOrRule() + " " + finding.message())
        .sorted()
        .toList();
  }
}
