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
 * No rule allocates more than a fifth of the bytes that all rules allocate. The C1 compiler alone
 * is used, because C2 removes some allocations in some processes.
 */
@Tag("thorough")
class RuleShareTest {
  private static final double LARGEST_SHARE = 0.2;

  @ParameterizedTest
  @EnumSource
  void noRuleTakesMuchOfARecord(MeasuredRecord record) throws IOException, InterruptedException {
    Map<String, Double> bytes =
        RuleCostProgram.run(
            ImmutableList.of("-Xmx512m", "-XX:TieredStopAtLevel=1"),
            RuleCostProgram.BYTES,
            record,
            30,
            2);
    double all = bytes.get(RuleCostProgram.ALL);
    assertThat(bytes).hasSizeGreaterThan(300);
    assertThat(
            bytes.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(RuleCostProgram.ALL))
                .filter(entry -> !entry.getKey().equals(RuleCostProgram.FLOOR))
                .filter(entry -> entry.getValue() > LARGEST_SHARE * all)
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue() / all)))
        .isEmpty();
  }
}
