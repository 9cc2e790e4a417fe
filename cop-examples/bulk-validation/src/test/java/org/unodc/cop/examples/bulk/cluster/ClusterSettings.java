package org.unodc.cop.examples.bulk.cluster;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The settings of a cluster.
 *
 * @param taskManagers the number of task managers
 * @param slots the number of slots of each task manager
 * @param backend the state backend: hashmap or rocksdb
 * @param heapMegabytes the heap of each task manager for tasks
 * @param objectStore whether the cluster has an object store with the API of S3
 * @param highAvailability whether another job manager continues the jobs of a failed one; failed
 *     hosts are then noticed after seconds
 */
public record ClusterSettings(
    int taskManagers,
    int slots,
    String backend,
    int heapMegabytes,
    boolean objectStore,
    boolean highAvailability) {

  /** {@return the content of config.yaml for the processes of one host} */
  String toYaml(ClusterHosts hosts, ClusterPorts ports, String host, String storage) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("jobmanager.rpc.address", hosts.address("jm"));
    settings.put("jobmanager.rpc.port", ports.rpc());
    settings.put("jobmanager.bind-host", "0.0.0.0");
    settings.put("jobmanager.memory.heap.size", "320m");
    settings.put("rest.address", hosts.address("jm"));
    settings.put("rest.port", ports.rest());
    settings.put("rest.bind-address", "0.0.0.0");
    settings.put("taskmanager.bind-host", "0.0.0.0");
    settings.put("taskmanager.host", hosts.address(host));
    settings.put("taskmanager.numberOfTaskSlots", slots);
    settings.put("taskmanager.cpu.cores", slots);
    settings.put("taskmanager.memory.task.heap.size", heapMegabytes + "m");
    settings.put("taskmanager.memory.task.off-heap.size", "0m");
    settings.put("taskmanager.memory.network.min", "32m");
    settings.put("taskmanager.memory.network.max", "32m");
    settings.put("taskmanager.memory.managed.size", "128m");
    settings.put("taskmanager.memory.framework.heap.size", "128m");
    settings.put("taskmanager.memory.framework.off-heap.size", "64m");
    settings.put("taskmanager.memory.jvm-metaspace.size", "128m");
    settings.put("taskmanager.memory.jvm-overhead.min", "64m");
    settings.put("taskmanager.memory.jvm-overhead.max", "64m");
    // Other work on the same machine must not fail a request.
    settings.put("pekko.ask.timeout", "60s");
    settings.put("state.backend.type", backend);
    settings.put("execution.checkpointing.incremental", true);
    if (objectStore) {
      settings.put("s3.endpoint", "http://" + hosts.address("s3") + ":" + ports.objectStore());
      settings.put("s3.path.style.access", true);
      settings.put("s3.access-key", "any");
      settings.put("s3.secret-key", "any");
      // The mock has no versions of objects, by which Hadoop would recognize changes.
      settings.put("s3.change.detection.mode", "none");
    }
    if (highAvailability) {
      // The job's own setting of the heartbeat is ignored on a cluster.
      settings.put("heartbeat.interval", 1_000);
      settings.put("heartbeat.timeout", 8_000);
      settings.put("high-availability.type", "zookeeper");
      settings.put(
          "high-availability.zookeeper.quorum", hosts.address("zk") + ":" + ports.zooKeeper());
      settings.put("high-availability.storageDir", storage);
      settings.put("high-availability.zookeeper.client.session-timeout", 8_000);
      settings.put("high-availability.jobmanager.port", ports.rpc());
    }
    StringBuilder yaml = new StringBuilder();
    settings.forEach((key, value) -> yaml.append(key).append(": ").append(value).append('\n'));
    return yaml.toString();
  }
}
