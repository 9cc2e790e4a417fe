package org.unodc.cop.examples.bulk.cluster;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A session cluster of Flink as processes: a job manager, task managers and, if its settings ask
 * for them, an object store and ZooKeeper. Its hosts are jm, s3, zk, and tm1 and so on.
 */
public final class FlinkCluster implements AutoCloseable {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path PLUGINS = TARGET.resolve("cluster/plugins");

  /** The job has these in its own jar, so the cluster must not need them. */
  private static final Pattern LIBRARY_OF_THE_JOB =
      Pattern.compile("(cop-|guava-|jackson-|picocli-|slf4j-nop-).*");

  private final Path folder;
  private final ClusterSettings settings;
  private final ClusterHosts hosts;
  private final ClusterPorts ports;
  private final List<String> java;
  private final Map<String, ClusterProcess> processes =
      Collections.synchronizedMap(new LinkedHashMap<>());

  /**
   * Starts the cluster.
   *
   * @param folder the folder for logs and for what the processes keep on their disks
   * @param java options of each process, such as {@code -XX:TieredStopAtLevel=1}
   */
  public FlinkCluster(Path folder, ClusterSettings settings, ClusterHosts hosts, String... java)
      throws Exception {
    this.folder = folder;
    this.settings = settings;
    this.hosts = hosts;
    this.ports = ClusterPorts.free();
    this.java = List.of(java);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    try {
      startAll();
    } catch (Exception e) {
      close();
      throw e;
    }
  }

  /** {@return the names of the hosts of a cluster with these settings} */
  public static List<String> hosts(ClusterSettings settings) {
    List<String> names = new ArrayList<>(List.of("jm", "s3", "zk"));
    for (int i = 1; i <= settings.taskManagers(); i++) {
      names.add("tm" + i);
    }
    return names;
  }

  private void startAll() throws Exception {
    if (settings.objectStore()) {
      startObjectStore();
    }
    if (settings.highAvailability()) {
      startZooKeeper();
    }
    startJobManager();
    for (int i = 1; i <= settings.taskManagers(); i++) {
      startTaskManager("tm" + i);
    }
    awaitTaskManagers(settings.taskManagers());
  }

  private void startObjectStore() throws Exception {
    Path jar = TARGET.resolve("cluster/s3mock.jar");
    start(
        "s3",
        List.of(
            "-Xmx256m",
            "-jar",
            jar.toString(),
            "--server.port=" + ports.objectStoreTls(),
            "--com.adobe.testing.s3mock.httpPort=" + ports.objectStore()));
    JobManagerApi.await(
        "the object store",
        () -> {
          objectStore().create();
          return true;
        });
  }

  private void startZooKeeper() throws IOException {
    Path data = Files.createDirectories(folder.resolve("zookeeper"));
    Path file = folder.resolve("zookeeper.cfg");
    Files.writeString(
        file,
        """
        tickTime=1000
        initLimit=10
        syncLimit=5
        dataDir=%s
        clientPort=%d
        server.1=127.0.0.1:%d:%d
        """
            .formatted(data, ports.zooKeeper(), ports.zooKeeperPeer(), ports.zooKeeperElection()));
    start(
        "zk",
        List.of(
            "-Xmx64m",
            "-cp",
            classPath(),
            "org.apache.flink.runtime.zookeeper.FlinkZooKeeperQuorumPeer",
            "--zkConfigFile",
            file.toString(),
            "--peerId",
            "1"));
  }

  /** Starts the job manager, also after it was killed. */
  public void startJobManager() throws IOException {
    start(
        "jm",
        List.of(
            "-Xmx320m",
            "-cp",
            classPath(),
            "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint",
            "--configDir",
            configuration("jm").toString()));
  }

  /** Starts a task manager, also after it was killed. Its disk is the folder with its name. */
  public void startTaskManager(String host) throws IOException {
    start(
        host,
        List.of(
            "-Xmx" + (settings.heapMegabytes() + 128) + "m",
            "-cp",
            classPath(),
            "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
            "--configDir",
            configuration(host).toString(),
            "-Dtaskmanager.resource-id=" + host + "-" + System.nanoTime(),
            "-Dio.tmp.dirs=" + disk(host)));
  }

  /** Waits until this number of task managers have registered at the job manager. */
  public void awaitTaskManagers(int count) throws Exception {
    JobManagerApi.await(
        count + " task managers",
        () -> api().get("/overview").contains("\"taskmanagers\":" + count));
  }

  /** {@return the REST API of the job manager} */
  public JobManagerApi api() {
    return new JobManagerApi(URI.create("http://" + hosts.address("jm") + ":" + ports.rest()));
  }

  /** {@return the folder that a host uses as its disk} */
  public Path disk(String host) throws IOException {
    return Files.createDirectories(folder.resolve("disk-" + host));
  }

  /** {@return the object store} */
  public ObjectStore objectStore() {
    return new ObjectStore(
        URI.create("http://" + hosts.address("s3") + ":" + ports.objectStore() + "/bulk"));
  }

  /** {@return a process of the cluster by the name of its host} */
  public ClusterProcess process(String host) {
    return processes.get(host);
  }

  /** {@return the processes of the job manager and the task managers} */
  public List<ClusterProcess> servers() {
    return Map.copyOf(processes).entrySet().stream()
        .filter(entry -> entry.getKey().matches("jm|tm\\d+"))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Stops all task managers from running, or lets them run again. */
  public void pauseTasks(boolean paused) throws IOException, InterruptedException {
    for (int i = 1; i <= settings.taskManagers(); i++) {
      process("tm" + i).pause(paused);
    }
  }

  /** Submits a job with the command line of Flink, which waits for its end. */
  public ClusterProcess submit(Object... arguments) throws IOException {
    return flink(
        Stream.concat(
                Stream.of("run", TARGET.resolve("bulk-validation-job.jar")), Stream.of(arguments))
            .toArray());
  }

  /** Starts the command line of Flink, such as {@code flink stop}. */
  public ClusterProcess flink(Object... arguments) throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of("-Xmx256m", "-cp", classPath(), "org.apache.flink.client.cli.CliFrontend"));
    Stream.of(arguments).map(String::valueOf).forEach(words::add);
    String name = "command-" + System.nanoTime();
    start(name, "jm", words);
    return process(name);
  }

  private void start(String host, List<String> options) throws IOException {
    start(host, host, options);
  }

  private void start(String name, String host, List<String> options) throws IOException {
    List<String> words = new ArrayList<>(hosts.prefix(host));
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(java);
    words.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("temporary-" + host)));
    words.add("--add-opens=java.base/java.util=ALL-UNNAMED");
    words.add("--add-opens=java.base/java.lang=ALL-UNNAMED");
    words.addAll(options);
    processes.put(
        name,
        ClusterProcess.start(folder.resolve(name + ".log"), configuration(host), PLUGINS, words));
  }

  /** {@return the folder with the configuration of a host, which it writes} */
  private Path configuration(String host) throws IOException {
    Path configuration = Files.createDirectories(folder.resolve("configuration-" + host));
    String storage =
        settings.objectStore() ? "s3://bulk/cluster" : folder.resolve("cluster").toUri().toString();
    Files.writeString(
        configuration.resolve("config.yaml"), settings.toYaml(hosts, ports, host, storage));
    return configuration;
  }

  /** {@return the jars of Flink that the build copied, without those of the job} */
  private static String classPath() throws IOException {
    List<String> jars = new ArrayList<>();
    for (Path libraries : List.of(TARGET.resolve("lib"), TARGET.resolve("cluster/lib"))) {
      Predicate<Path> isForCluster =
          jar -> !LIBRARY_OF_THE_JOB.matcher(jar.getFileName().toString()).matches();
      if (Files.exists(libraries)) {
        try (Stream<Path> listed = Files.list(libraries)) {
          listed.filter(isForCluster).map(Path::toString).sorted().forEach(jars::add);
        }
      }
    }
    return String.join(":", jars);
  }

  /** Ends all processes. It runs also if this JVM is ended. */
  @Override
  public void close() {
    List.copyOf(processes.values()).forEach(ClusterProcess::close);
  }
}
