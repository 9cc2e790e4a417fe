package org.unodc.cop.examples.bulk;

import java.net.URI;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.DeploymentOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.client.JobStatusMessage;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A cluster for the jobs of all tests. The jobs are submitted through its REST API, as {@code flink
 * run} does, and the cluster runs until the last test has ended.
 */
final class SharedCluster implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(Namespace.create(SharedCluster.class))
        .getOrComputeIfAbsent(RunningCluster.class);
  }

  /**
   * Stops the only running job of the cluster with a savepoint.
   *
   * @param folder the folder for the savepoint; null for the one in the folder of the report
   */
  static void stopWithSavepoint(@Nullable String folder, boolean drain) throws Exception {
    MiniCluster cluster = RunningCluster.running;
    for (JobStatusMessage job : cluster.listJobs().get()) {
      if (job.getJobState() == JobStatus.RUNNING) {
        cluster
            .stopWithSavepoint(job.getJobId(), folder, drain, SavepointFormatType.CANONICAL)
            .get();
      }
    }
  }

  /** {@return the number of jobs that have been submitted to the cluster} */
  static int countJobs() throws Exception {
    return RunningCluster.running.listJobs().get().size();
  }

  /** A running cluster. JUnit closes it. */
  static final class RunningCluster implements AutoCloseable {
    private static volatile MiniCluster running;

    private final MiniCluster cluster;

    RunningCluster() throws Exception {
      Configuration anyPort = new Configuration();
      anyPort.set(RestOptions.BIND_PORT, "0");
      anyPort.setString("metrics.reporter.test.factory.class", RecordedMetrics.class.getName());
      cluster =
          new MiniCluster(
              new MiniClusterConfiguration.Builder()
                  .setConfiguration(anyPort)
                  .setNumSlotsPerTaskManager(
                      Math.max(4, Runtime.getRuntime().availableProcessors()))
                  .build());
      cluster.start();
      running = cluster;
      JobEnvironment.runAt(cluster.getRestAddress().get());
    }

    @Override
    public void close() {
      JobEnvironment.reset();
      cluster.closeAsync().join();
    }
  }

  /** Sets the cluster for the jobs of this JVM. Flink allows this only to its environments. */
  @SuppressWarnings("try") // the inherited close() may throw InterruptedException
  private static final class JobEnvironment extends StreamExecutionEnvironment {
    static void runAt(URI rest) {
      initializeContextEnvironment(
          settings -> {
            Configuration remote = new Configuration(settings);
            remote.set(DeploymentOptions.TARGET, "remote");
            remote.set(DeploymentOptions.ATTACHED, true);
            remote.set(RestOptions.ADDRESS, rest.getHost());
            remote.set(RestOptions.PORT, rest.getPort());
            return new StreamExecutionEnvironment(remote);
          });
    }

    static void reset() {
      resetContextEnvironment();
    }
  }
}
