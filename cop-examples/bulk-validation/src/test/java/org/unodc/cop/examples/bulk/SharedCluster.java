package org.unodc.cop.examples.bulk;

import java.net.URI;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.DeploymentOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One cluster for the jobs of all tests. It takes them through its REST API, as {@code flink run}
 * hands them in, and goes on until the last test has ended.
 */
final class SharedCluster implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(Namespace.create(SharedCluster.class))
        .getOrComputeIfAbsent(Running.class);
  }

  /** The cluster, until JUnit closes it. */
  static final class Running implements AutoCloseable {
    private final MiniCluster cluster;

    Running() throws Exception {
      Configuration anyPort = new Configuration();
      anyPort.set(RestOptions.BIND_PORT, "0");
      cluster =
          new MiniCluster(
              new MiniClusterConfiguration.Builder()
                  .setConfiguration(anyPort)
                  .setNumSlotsPerTaskManager(
                      Math.max(2, Runtime.getRuntime().availableProcessors()))
                  .build());
      cluster.start();
      Jobs.runAt(cluster.getRestAddress().get());
    }

    @Override
    public void close() {
      Jobs.runAnywhere();
      cluster.closeAsync().join();
    }
  }

  /** Where the jobs of this JVM run; Flink lets only its environments say so. */
  @SuppressWarnings("try") // its close() may be interrupted, says the one that it inherits
  private static final class Jobs extends StreamExecutionEnvironment {
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

    static void runAnywhere() {
      resetContextEnvironment();
    }
  }
}
