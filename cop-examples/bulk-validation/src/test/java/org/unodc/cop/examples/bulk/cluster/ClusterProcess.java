package org.unodc.cop.examples.bulk.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of a cluster. Its output is in a file. */
public final class ClusterProcess implements AutoCloseable {
  private static final double TICKS_PER_SECOND = 100;

  private final Process process;
  private final Path log;

  private ClusterProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a process.
   *
   * @param log the file for its output
   * @param settings the folder with the configuration of Flink
   * @param plugins the folder with the plug-ins of Flink
   */
  static ClusterProcess start(Path log, Path settings, Path plugins, List<String> words)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put("FLINK_CONF_DIR", settings.toString());
    builder.environment().put("FLINK_PLUGINS_DIR", plugins.toString());
    return new ClusterProcess(builder.start(), log);
  }

  /** Ends the process at once, as a failure of its machine does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The process " + process.pid() + " does not end.");
    }
  }

  /** Stops the process from running, or lets it run again. */
  public void pause(boolean paused) throws IOException, InterruptedException {
    new ProcessBuilder("kill", paused ? "-STOP" : "-CONT", Long.toString(process.pid()))
        .start()
        .waitFor();
  }

  /** {@return the exit code of the process, for which it waits} */
  public int exitCode(long seconds) throws InterruptedException {
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The process did not end within " + seconds + " seconds.");
    }
    return process.exitValue();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** {@return the output of the process} */
  public String output() throws IOException {
    return Files.readString(log);
  }

  /** {@return the seconds of processor time that the running process has used} */
  public double cpuSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
    String[] columns = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(columns[11]) + Long.parseLong(columns[12])) / TICKS_PER_SECOND;
  }

  /** {@return the largest amount of memory that the running process has used, in MB} */
  public long peakMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_000)
        .findFirst()
        .orElse(0);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
