package org.unodc.cop.examples.bulk;

import java.util.Optional;
import org.apache.flink.api.common.JobID;
import org.apache.flink.client.deployment.ClusterClientFactory;
import org.apache.flink.client.deployment.ClusterClientJobClientAdapter;
import org.apache.flink.client.deployment.ClusterDescriptor;
import org.apache.flink.client.deployment.DefaultClusterClientServiceLoader;
import org.apache.flink.client.program.ClusterClient;
import org.apache.flink.client.program.ClusterClientProvider;
import org.apache.flink.client.program.rest.RestClusterClient;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.DeploymentOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.fs.Path;
import org.apache.flink.runtime.rest.messages.EmptyRequestBody;
import org.apache.flink.runtime.rest.messages.JobMessageParameters;
import org.apache.flink.runtime.rest.messages.checkpoints.CheckpointStatistics.CompletedCheckpointStatistics;
import org.apache.flink.runtime.rest.messages.checkpoints.CheckpointingStatisticsHeaders;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * The cluster to which this command submits its job: the one that {@code flink run} names, or an
 * embedded one, which ends with the command.
 *
 * @param settings the settings by which Flink finds the cluster
 */
record JobCluster(Configuration settings) {

  static JobCluster ofThisCommand() {
    return new JobCluster(
        Configuration.fromMap(
            StreamExecutionEnvironment.getExecutionEnvironment().getConfiguration().toMap()));
  }

  boolean isEmbedded() {
    return settings.getOptional(DeploymentOptions.TARGET).orElse("local").equals("local");
  }

  /**
   * {@return a job of this cluster, which is not embedded; empty if the job has ended or the
   * cluster does not know it}
   */
  Optional<JobClient> running(String job) throws Exception {
    ClusterClientProvider<Object> provider = provider();
    try (ClusterClient<Object> client = provider.getClusterClient()) {
      return client.listJobs().get().stream()
          .filter(known -> known.getJobId().toHexString().equals(job))
          .filter(known -> !known.getJobState().isGloballyTerminalState())
          .findFirst()
          .map(
              known ->
                  new ClusterClientJobClientAdapter<>(
                      provider, known.getJobId(), JobCluster.class.getClassLoader()));
    }
  }

  /** {@return the last savepoint of a job of this cluster, also if the job has ended} */
  Optional<Path> savepoint(String job) throws Exception {
    try (ClusterClient<Object> client = this.<Object>provider().getClusterClient()) {
      if (!(client instanceof RestClusterClient<Object> rest)) {
        return Optional.empty();
      }
      JobMessageParameters parameters = new JobMessageParameters();
      parameters.jobPathParameter.resolve(JobID.fromHexString(job));
      return Optional.ofNullable(
              rest.sendRequest(
                      CheckpointingStatisticsHeaders.getInstance(),
                      parameters,
                      EmptyRequestBody.getInstance())
                  .get()
                  .getLatestCheckpoints()
                  .getSavepointStatistics())
          .map(CompletedCheckpointStatistics::getExternalPath)
          .map(Path::new);
    }
  }

  private <C> ClusterClientProvider<C> provider() throws Exception {
    ClusterClientFactory<C> factory =
        new DefaultClusterClientServiceLoader().getClusterClientFactory(settings);
    try (ClusterDescriptor<C> descriptor = factory.createClusterDescriptor(settings)) {
      return descriptor.retrieve(factory.getClusterId(settings));
    }
  }
}
