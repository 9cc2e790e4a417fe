package org.unodc.cop.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.examples.bulk.cluster.ClusterHosts;
import org.unodc.cop.examples.bulk.cluster.ClusterProcess;
import org.unodc.cop.examples.bulk.cluster.ClusterSettings;
import org.unodc.cop.examples.bulk.cluster.FlinkCluster;
import org.unodc.cop.examples.bulk.cluster.JobManagerApi;

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
    try (FlinkCluster cluster = cluster(folder)) {
      ClusterProcess command =
          cluster.submit(
              Invocation.elementArguments(input, folder.resolve("out"), "--parallelism", 2));
      assertThat(command.exitCode(120)).isEqualTo(1);
      assertThat(command.output()).contains("reference.resolves");
    }
    assertReport();
  }

  /**
   * An operator stops the job by the printed command, and resumes it; then her command dies. The
   * tasks pause while a command starts, so that the job cannot end before.
   */
  @Test
  void stopsByTheCommandThatItPrints() throws Exception {
    Path input = folder.resolve("in");
    Invocation.of("generate", "entities", 60_000, input);
    Invocation.of(Invocation.elementArguments(input, folder.resolve("plain"), "--without-flink"));
    Object[] arguments =
        Invocation.elementArguments(
            input, folder.resolve("out"), "--parallelism", 2, "--checkpoint-every", "PT0.5S");
    Object[] resume = Stream.concat(Stream.of(arguments), Stream.of("--resume")).toArray();
    try (FlinkCluster cluster = cluster(folder)) {
      ClusterProcess command = cluster.submit(arguments);
      awaitCheckpoint(cluster);
      cluster.pauseTasks(true);
      ClusterProcess stop = cluster.flink(printed("flink stop", command));
      awaitOutput(stop, "Suspending job");
      cluster.pauseTasks(false);

      assertThat(stop.exitCode(120)).as(stop.output()).isZero();
      assertThat(command.exitCode(120)).as(command.output()).isEqualTo(3);
      assertThat(command.output()).contains("/savepoints/savepoint-", "again with --resume,");

      ClusterProcess killed = cluster.submit(resume);
      String job = awaitCheckpoint(cluster);
      cluster.pauseTasks(true);
      killed.kill();
      ClusterProcess watching = cluster.submit(resume);
      awaitOutput(watching, "The job " + job + " runs on the cluster");
      cluster.pauseTasks(false);

      assertThat(watching.exitCode(120)).as(watching.output()).isEqualTo(1);
    }
    assertReport();
  }

  private static FlinkCluster cluster(Path folder) throws Exception {
    return new FlinkCluster(
        folder, SETTINGS, ClusterHosts.loopback(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  }

  private static String awaitCheckpoint(FlinkCluster cluster) throws Exception {
    String job = cluster.api().awaitJob();
    JobManagerApi.await("a checkpoint", () -> cluster.api().checkpoints(job, "completed") > 0);
    return job;
  }

  /** {@return the arguments of a command of Flink that the output of a process contains} */
  private static Object[] printed(String command, ClusterProcess process) throws Exception {
    awaitOutput(process, command);
    return process
        .output()
        .lines()
        .filter(line -> line.contains(command))
        .map(line -> line.substring(line.indexOf(command) + "flink ".length()).split(" "))
        .findFirst()
        .orElseThrow();
  }

  private static void awaitOutput(ClusterProcess process, String text) throws Exception {
    JobManagerApi.await(text, () -> process.output().contains(text));
  }

  private void assertReport() {
    for (String part : new String[] {"findings", "statistics"}) {
      assertThat(Invocation.sorted(folder.resolve("out").resolve(part)))
          .isEqualTo(Invocation.sorted(folder.resolve("plain").resolve(part)));
    }
  }
}
