package org.unodc.cop.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The growing records have no findings, whose cost would be part of the measurements. */
@Tag("thorough")
class GrowthSeriesTest {
  @ParameterizedTest
  @EnumSource
  void findsNothingWrong(GrowthSeries series) {
    assertThat(GrownRecord.validate(series.of(series.sizes(1_000)[0]).read())).isZero();
  }
}
