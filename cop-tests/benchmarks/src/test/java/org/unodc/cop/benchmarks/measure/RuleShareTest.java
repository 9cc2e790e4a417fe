package org.unodc.cop.benchmarks.measure;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No rule takes more than 15 % of the time of all rules. Both are the least of many measurements in
 * turn in one process, and of CPU time, so that other load of the machine does not change the
 * share. The C1 compiler alone is used, because it compiles each method after few calls.
 */
@Tag("thorough")
class RuleShareTest {
  private static final double LARGEST_SHARE = 0.15;

  @ParameterizedTest
  @EnumSource
  void noRuleTakesMuchOfARecord(MeasuredRecord record) throws IOException, InterruptedException {
    Map<String, Double> nanos =
        RuleCostProgram.run(
            ImmutableList.of("-Xmx512m", "-XX:TieredStopAtLevel=1"), record, 150, 2);
    double all = nanos.get(RuleCostProgram.ALL);
    assertThat(nanos).hasSizeGreaterThan(300);
    assertThat(
            nanos.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(RuleCostProgram.ALL))
                .filter(entry -> !entry.getKey().equals(RuleCostProgram.FLOOR))
                .filter(entry -> entry.getValue() > LARGEST_SHARE * all)
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue() / all)))
        .isEmpty();
  }
}
