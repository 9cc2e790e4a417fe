package org.unodc.cop.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A reporter of Flink receives the number of lines and of findings. */
@ExtendWith(SharedCluster.class)
class MetricsTest {
  @TempDir private Path folder;

  @BeforeEach
  void forgetOtherJobs() {
    RecordedMetrics.clear();
  }

  @Test
  void countsLinesAndFindings() {
    Invocation.of("generate", "entities", 2_000, folder.resolve("in"));
    Invocation.of(
        Invocation.elementArguments(
            folder.resolve("in"), folder.resolve("out"), "--parallelism", 2));

    assertThat(sum("linesRead")).isEqualTo(1_998);
    assertThat(sum("linesRefused")).isEqualTo(2);
    assertThat(RecordedMetrics.findings("UNREADABLE")).isEqualTo(2);
    assertThat(RecordedMetrics.findings("ERROR")).isEqualTo(22);
    assertThat(RecordedMetrics.findings("WARNING")).isZero();
    assertThat(RecordedMetrics.findings("NOTICE")).isEqualTo(4);
    assertThat(RecordedMetrics.meters("judge", "linesReadPerSecond"))
        .hasSize(2)
        .extracting(meter -> meter.getCount())
        .allMatch(count -> count > 0);
    assertThat(RecordedMetrics.meters("count", "findingsPerSecond")).isNotEmpty();
  }

  private static long sum(String counter) {
    List<Long> counts = RecordedMetrics.counts("judge", counter);
    assertThat(counts).hasSize(2);
    return counts.stream().mapToLong(Long::longValue).sum();
  }
}
