package org.unodc.cop.examples.bulk.cluster;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures clusters of one and three task managers beside the plain loop, and prints rows of a
 * table. It counts seconds of processor time, because other programs may use the same machine. All
 * processes run on this machine.
 *
 * <pre>
 * mvn -Pnightly -DskipTests package
 * java -cp target/test-classes org.unodc.cop.examples.bulk.cluster.ClusterFigures 100000
 * </pre>
 */
public final class ClusterFigures {
  private static final int FIRST_LINES = 10_000;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Path folder;
  private final int lines;
  private int runs;

  private ClusterFigures(Path folder, int lines) {
    this.folder = folder;
    this.lines = lines;
  }

  /** Measures with this number of lines: the only argument. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("cluster-figures");
    new ClusterFigures(folder, Integer.parseInt(arguments[0])).measure();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted((first, second) -> second.compareTo(first)).forEach(ClusterFigures::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      OUT.println(file + " remains: " + e.getMessage());
    }
  }

  private void measure() throws Exception {
    for (String kind : List.of("entities", "records")) {
      generate(kind, FIRST_LINES);
      generate(kind, lines);
      OUT.println(
          "| "
              + kind
              + " | state | slots | µs for a line | loop | memory of a task manager, MB"
              + " | checkpoint, MB | back after a kill, s |");
      OUT.println("|---|---|--:|--:|--:|--:|--:|--:|");
      for (String backend : List.of("hashmap", "rocksdb")) {
        double loop = loop(kind);
        for (int[] shape : shapes(kind, backend)) {
          measure(kind, new ClusterSettings(shape[0], shape[1], backend, 448, false, false), loop);
        }
      }
    }
  }

  /** {@return pairs of task managers and slots; for records few, because they have no state} */
  private static int[][] shapes(String kind, String backend) {
    return kind.equals("records") && backend.equals("rocksdb")
        ? new int[][] {{1, 1}}
        : new int[][] {{1, 1}, {3, 1}, {1, 2}, {1, 4}};
  }

  private void measure(String kind, ClusterSettings settings, double loop) throws Exception {
    Path cluster = Files.createDirectories(folder.resolve("cluster-" + ++runs));
    int slots = settings.taskManagers() * settings.slots();
    try (FlinkCluster flink = new FlinkCluster(cluster, settings, ClusterHosts.loopback())) {
      run(flink, kind, FIRST_LINES, slots);
      double before = processorTime(flink);
      String job = run(flink, kind, lines, slots);
      double perLine = (processorTime(flink) - before) * 1e6 / lines;
      long memory = peakMegabytes(flink);
      double checkpoint = flink.api().largestCheckpoint(job) / 1e6;
      String recovery = settings.taskManagers() > 1 ? secondsAfterKill(flink, kind, slots) : "";
      OUT.printf(
          Locale.ROOT,
          "| %d × %d | %s | %d | %.0f | %.0f | %d | %.1f | %s |%n",
          settings.taskManagers(),
          settings.slots(),
          settings.backend(),
          slots,
          perLine,
          loop,
          memory,
          checkpoint,
          recovery);
    }
  }

  /** {@return the id of a job that has ended} */
  private String run(FlinkCluster flink, String kind, int count, int slots) throws Exception {
    ClusterProcess command = flink.submit(arguments(kind, count, slots));
    String job = flink.api().awaitJob();
    if (command.exitCode(900) != 1) {
      throw new IllegalStateException("The job failed: " + command.output());
    }
    return job;
  }

  /** {@return the time from the kill of a task manager until the job has restored its state} */
  private String secondsAfterKill(FlinkCluster flink, String kind, int slots) throws Exception {
    // One slot fewer for each task manager that is killed, so that the others suffice.
    int remaining = slots - slots / 3;
    ClusterProcess command = flink.submit(arguments(kind, lines, remaining));
    String job = flink.api().awaitJob();
    JobManagerApi.await("a checkpoint", () -> flink.api().checkpoints(job, "completed") >= 1);
    long killed = System.currentTimeMillis();
    flink.process(flink.api().taskManagerOf(job)).kill();
    JobManagerApi.await("a restart", () -> flink.api().checkpoints(job, "restored") > 0);
    double seconds = (flink.api().checkpoints(job, "restore_timestamp") - killed) / 1e3;
    command.exitCode(900);
    return String.format(Locale.ROOT, "%.1f", seconds);
  }

  private static double processorTime(FlinkCluster flink) throws IOException {
    double sum = 0;
    for (ClusterProcess process : flink.servers()) {
      sum += process.cpuSeconds();
    }
    return sum;
  }

  private static long peakMegabytes(FlinkCluster flink) throws IOException {
    long peak = 0;
    for (ClusterProcess process : flink.servers()) {
      peak = Math.max(peak, process.peakMegabytes());
    }
    return peak;
  }

  /** {@return the microseconds of the plain loop for a line, without the first lines} */
  private double loop(String kind) throws Exception {
    double few = loop(kind, FIRST_LINES);
    return (loop(kind, lines) - few) * 1e6 / (lines - FIRST_LINES);
  }

  private double loop(String kind, int count) throws Exception {
    List<String> words = command("-Xmx2g");
    Stream.of(arguments(kind, count, 1)).map(String::valueOf).forEach(words::add);
    words.add("--without-flink");
    ClusterProcess process =
        ClusterProcess.start(folder.resolve("loop.log"), folder, folder, words);
    double seconds = 0;
    while (process.isAlive()) {
      try {
        seconds = process.cpuSeconds();
      } catch (IOException e) {
        break; // it ended between the two calls
      }
      Thread.sleep(10);
    }
    return seconds;
  }

  private void generate(String kind, int count) throws Exception {
    List<String> words = command("-Xmx256m");
    words.addAll(List.of("generate", kind, Integer.toString(count), input(kind, count).toString()));
    ClusterProcess.start(folder.resolve("generate.log"), folder, folder, words).exitCode(300);
  }

  private static List<String> command(String memory) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ArrayList<>(List.of(java, memory, "-jar", "target/bulk-validation.jar"));
  }

  private Path input(String kind, int count) {
    return folder.resolve(kind + "-" + count);
  }

  private Object[] arguments(String kind, int count, int slots) {
    List<Object> words =
        new ArrayList<>(
            List.of(
                "validate",
                input(kind, count),
                "--out",
                folder.resolve("report-" + System.nanoTime()),
                "--day",
                "2026-11-24",
                "--parallelism",
                slots,
                "--checkpoint-every",
                "PT2S"));
    if (kind.equals("entities")) {
      words.addAll(List.of("--conference", "example-cop"));
    }
    return words.toArray();
  }
}
