package org.unodc.cop.tests.effort;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.unodc.cop.domain.id.SideEventId;

@ExtendWith(StepCount.class)
class StepCountTest {
  @Test
  void countsEachElementOfAListThatIsScanned() {
    ImmutableList<SideEventId> ids = ids(100);
    SideEventId absent = new SideEventId("absent");

    assertThat(StepCount.of(() -> ids.contains(absent))).isBetween(100L, 2_000L);
    assertThat(StepCount.of(() -> ids.stream().noneMatch(absent::equals))).isBetween(100L, 2_000L);
  }

  @Test
  void countsMoreThanOneStepForEachPairOfElements() {
    ImmutableList<SideEventId> ids = ids(100);

    assertThat(StepCount.of(() -> ids.forEach(ids::lastIndexOf))).isGreaterThan(5_000);
  }

  @Test
  void countsTheSameAgain() {
    assertThat(StepCount.of(() -> ids(10))).isPositive().isEqualTo(StepCount.of(() -> ids(10)));
  }

  private static ImmutableList<SideEventId> ids(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new SideEventId("event-" + i))
        .collect(ImmutableList.toImmutableList());
  }
}
