package org.unodc.cop.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The growing inputs have no findings, whose cost would be part of the measurements. */
class GrowthSeriesTest {
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LINES")
  void findsNothingWrong(GrowthSeries series) {
    assertThat(validate(series.of(series.sizes(1_000)[0]))).isEqualTo(0);
  }

  private static <T> Object validate(GrownInput<T> input) {
    return input.validate(input.read());
  }
}
