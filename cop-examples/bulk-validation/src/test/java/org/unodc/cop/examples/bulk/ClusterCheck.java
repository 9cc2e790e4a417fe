package org.unodc.cop.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.examples.bulk.cluster.ClusterHosts;
import org.unodc.cop.examples.bulk.cluster.ClusterProcess;
import org.unodc.cop.examples.bulk.cluster.ClusterSettings;
import org.unodc.cop.examples.bulk.cluster.FlinkCluster;
import org.unodc.cop.examples.bulk.cluster.JobManagerApi;
import org.unodc.cop.examples.bulk.cluster.NetworkNamespaces;
import org.unodc.cop.examples.bulk.cluster.SmallDisk;

/**
 * Failures of a cluster of processes do not change the report: a job manager with high availability
 * by ZooKeeper, three task managers, RocksDB with incremental checkpoints, and an object store for
 * the input, the checkpoints and the report. Each process has a network namespace of its own if
 * this machine allows that; otherwise all use the loopback interface.
 */
@Tag("nightly")
@TestInstance(Lifecycle.PER_CLASS)
class ClusterCheck {
  private static final ClusterSettings SETTINGS =
      new ClusterSettings(3, 2, "rocksdb", 256, true, true);
  private static final int LINES = Integer.getInteger("cluster.lines", 60_000);
  private static final Object[] ALL = {"--parallelism", 6};
  private static final Object[] RESUMED = {"--parallelism", 6, "--resume"};

  /** So few slots that the remaining task managers suffice if one fails. */
  private static final Object[] SOME = {"--parallelism", 4};

  private static final int MOST_SECONDS = 900;

  private Path folder = Path.of("");
  private ClusterHosts hosts = ClusterHosts.loopback();
  private Optional<SmallDisk> smallDisk = Optional.empty();
  private Optional<FlinkCluster> running = Optional.empty();

  @BeforeAll
  void start(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path temporary, TestReporter reporter)
      throws Exception {
    folder = temporary;
    Path input = folder.resolve("in");
    Invocation.of("generate", "entities", LINES, input);
    Invocation.of(Invocation.elementArguments(input, folder.resolve("plain"), "--without-flink"));
    hosts = NetworkNamespaces.of(FlinkCluster.hosts(SETTINGS)).orElse(hosts);
    reporter.publishEntry("network", hosts.haveLinks() ? "namespaces" : "loopback");
    smallDisk = SmallDisk.at(folder.resolve("disk-tm3"), 512);
    running = Optional.of(new FlinkCluster(folder, SETTINGS, hosts));
    cluster().objectStore().putAll(input, "in");
  }

  @AfterAll
  void stop() {
    running.ifPresent(FlinkCluster::close);
    smallDisk.ifPresent(SmallDisk::close);
    hosts.close();
  }

  @Test
  void withoutAFailure(TestInfo test) throws Exception {
    ClusterProcess command = submit(test);
    assertThat(command.exitCode(MOST_SECONDS)).isEqualTo(1);
    assertReport(test);
  }

  @Test
  void afterATaskManagerIsKilled(TestInfo test) throws Exception {
    ClusterProcess command = submit(test);
    String job = awaitCheckpoints(command);
    String host = cluster().api().taskManagerOf(job);

    cluster().process(host).kill();

    awaitRestart(job);
    cluster().startTaskManager(host);
    assertThat(command.exitCode(MOST_SECONDS)).isEqualTo(1);
    assertReport(test);
    cluster().awaitTaskManagers(3);
  }

  @Test
  void afterATaskManagerIsPaused(TestInfo test) throws Exception {
    ClusterProcess command = submit(test);
    String job = awaitCheckpoints(command);
    ClusterProcess manager = cluster().process(cluster().api().taskManagerOf(job));

    manager.pause(true);
    try {
      awaitRestart(job);
    } finally {
      manager.pause(false);
    }

    assertThat(command.exitCode(MOST_SECONDS)).isEqualTo(1);
    assertReport(test);
    cluster().awaitTaskManagers(3);
  }

  @Test
  void afterTheLinkOfATaskManagerIsDown(TestInfo test) throws Exception {
    assumeTrue(
        hosts.haveLinks(), "This machine allows no network namespaces, so no link is taken down.");
    ClusterProcess command = submit(test);
    String job = awaitCheckpoints(command);
    String host = cluster().api().taskManagerOf(job);

    hosts.setLink(host, false);
    try {
      awaitRestart(job);
    } finally {
      hosts.setLink(host, true);
    }

    assertThat(command.exitCode(MOST_SECONDS)).isEqualTo(1);
    assertReport(test);
    cluster().awaitTaskManagers(3);
  }

  @Test
  void afterTheDiskOfATaskManagerIsFull(TestInfo test) throws Exception {
    assumeTrue(
        smallDisk.isPresent(), "This machine allows no small file system, so no disk is filled.");
    ClusterProcess command = submit(test, ALL);
    String job = cluster().api().awaitJob();

    smallDisk.get().fill();
    try {
      JobManagerApi.await("a failure", () -> !command.isAlive() || cluster().api().hasFailed(job));
    } finally {
      smallDisk.get().free();
    }

    // The job ends if it fails three more times before the disk is free.
    int code = command.exitCode(MOST_SECONDS);
    if (code == 3) {
      boolean hasCheckpoint = command.output().contains("Run the same command with --resume");
      code = submit(test, hasCheckpoint ? RESUMED : ALL).exitCode(MOST_SECONDS);
    }
    assertThat(code).isEqualTo(1);
    assertThat(cluster().api().hasFailed(job)).isTrue();
    assertReport(test);
  }

  @Test
  void afterTheJobManagerIsKilled(TestInfo test) throws Exception {
    ClusterProcess command = submit(test);
    String job = awaitCheckpoints(command);

    cluster().process("jm").kill();
    cluster().startJobManager();

    awaitRestart(job);
    assertThat(command.exitCode(MOST_SECONDS)).isEqualTo(1);
    assertReport(test);
  }

  private FlinkCluster cluster() {
    return running.orElseThrow();
  }

  private ClusterProcess submit(TestInfo test, Object... options) throws IOException {
    Object[] all =
        Stream.concat(
                Stream.of("--checkpoint-every", "PT0.5S"),
                Stream.of(options.length == 0 ? SOME : options))
            .toArray();
    return cluster()
        .submit(Invocation.elementArguments("s3://bulk/in", "s3://bulk/" + name(test), all));
  }

  /** {@return the running job, when it has completed a checkpoint} */
  private String awaitCheckpoints(ClusterProcess command) throws Exception {
    String job = cluster().api().awaitJob();
    JobManagerApi.await(
        "a checkpoint",
        () -> {
          assertThat(command.isAlive()).as(command.output()).isTrue();
          return cluster().api().checkpoints(job, "completed") > 0;
        });
    return job;
  }

  private void awaitRestart(String job) throws Exception {
    JobManagerApi.await("a restart", () -> cluster().api().checkpoints(job, "restored") > 0);
  }

  private void assertReport(TestInfo test) throws Exception {
    for (String part : new String[] {"findings", "statistics"}) {
      assertThat(cluster().objectStore().sortedLines(name(test) + "/" + part + "/"))
          .isEqualTo(Invocation.sorted(folder.resolve("plain").resolve(part)));
    }
    assertThat(cluster().objectStore().keys(name(test) + "/_SUCCESS")).hasSize(1);
    assertThat(cluster().objectStore().keys(name(test) + "/checkpoints/")).isEmpty();
  }

  private static String name(TestInfo test) {
    return test.getTestMethod().orElseThrow().getName();
  }
}
