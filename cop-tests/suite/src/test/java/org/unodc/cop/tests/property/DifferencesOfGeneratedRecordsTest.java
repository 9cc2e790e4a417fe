package org.unodc.cop.tests.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.diff.CopDiff;
import org.unodc.cop.testkit.GeneratedRecords;

@Tag("thorough")
class DifferencesOfGeneratedRecordsTest {
  private static final int PAIRS = 150;

  @Test
  void leadFromOneRecordToAnother() {
    for (long seed = 0; seed < PAIRS; seed++) {
      Conference before = GeneratedRecords.of(seed);
      Conference after = GeneratedRecords.of(seed + 1);
      CopDiff diff = CopDiff.between(before, after);
      assertThat(diff.applyTo(before)).as("seed %s", seed).isEqualTo(after);
      assertThat(CopDiff.between(before, before).isEmpty()).as("seed %s", seed).isTrue();
    }
  }
}
