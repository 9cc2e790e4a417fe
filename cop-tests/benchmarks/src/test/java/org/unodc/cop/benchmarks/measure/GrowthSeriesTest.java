package org.unodc.cop.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What grows is sound, so that its cost is not that of telling what is wrong. */
class GrowthSeriesTest {
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LINES")
  void findsNothingWrong(GrowthSeries growing) {
    assertThat(found(growing.of(growing.sizes(1_000)[0]))).isEqualTo(0);
  }

  private static <T> Object found(GrownInput<T> grown) {
    return grown.validate(grown.read());
  }
}
