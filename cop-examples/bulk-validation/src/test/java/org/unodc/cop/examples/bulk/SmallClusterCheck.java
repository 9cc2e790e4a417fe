package org.unodc.cop.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.examples.bulk.cluster.ClusterHosts;
import org.unodc.cop.examples.bulk.cluster.ClusterProcess;
import org.unodc.cop.examples.bulk.cluster.ClusterSettings;
import org.unodc.cop.examples.bulk.cluster.FlinkCluster;

/** Two task managers in processes of their own validate one input. It runs with mvn verify. */
@Tag("thorough")
class SmallClusterCheck {
  private static final ClusterSettings SETTINGS =
      new ClusterSettings(2, 1, "hashmap", 192, false, false);

  @TempDir private Path folder;

  @Test
  void reportsTheSameAsThePlainLoop() throws Exception {
    Path input = folder.resolve("in");
    Invocation.of("generate", "entities", 4_000, input);
    Invocation.of(Invocation.elementArguments(input, folder.resolve("plain"), "--without-flink"));
    try (FlinkCluster cluster =
        new FlinkCluster(
            folder,
            SETTINGS,
            ClusterHosts.loopback(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC")) {
      ClusterProcess command =
          cluster.submit(
              Invocation.elementArguments(input, folder.resolve("out"), "--parallelism", 2));
      assertThat(command.exitCode(120)).isEqualTo(1);
      assertThat(command.output()).contains("reference.resolves");
    }
    for (String part : new String[] {"findings", "statistics"}) {
      assertThat(Invocation.sorted(folder.resolve("out").resolve(part)))
          .isEqualTo(Invocation.sorted(folder.resolve("plain").resolve(part)));
    }
  }
}
