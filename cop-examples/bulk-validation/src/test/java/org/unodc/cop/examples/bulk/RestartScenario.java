package org.unodc.cop.examples.bulk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A failure or an interruption does not change the report. */
@ExtendWith(SharedCluster.class)
@TestInstance(Lifecycle.PER_CLASS)
abstract class RestartScenario {
  private final String kind;
  private final int lines;
  private final Duration interval;
  private final int checkpoints;

  private Path folder = Path.of("");
  private Path input = Path.of("");
  private String expected = "";

  /**
   * Creates a scenario.
   *
   * @param kind the kind of lines: records or entities
   * @param lines the number of lines
   * @param interval the time between checkpoints
   * @param checkpoints the number of checkpoints with findings after which the process is killed
   */
  RestartScenario(String kind, int lines, Duration interval, int checkpoints) {
    this.kind = kind;
    this.lines = lines;
    this.interval = interval;
    this.checkpoints = checkpoints;
  }

  @BeforeAll
  void generate(@TempDir Path temporary) {
    folder = temporary;
    input = folder.resolve(kind);
    Invocation.of("generate", kind, lines, input);
    Invocation.of(arguments("plain", "--without-flink"));
    expected = report("plain");
  }

  @Tag("nightly")
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void reportsTheSameWithEachNumberOfTasks(int tasks) {
    String out = "whole-" + tasks;

    Invocation invocation = Invocation.of(arguments(out, "--parallelism", tasks));

    assertThat(invocation.exitCode()).isEqualTo(1);
    assertIsWhole(out);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void losesOrRepeatsNoFindingIfATaskFailsOnce(int tasks) throws Exception {
    String out = "failed-" + tasks;
    org.apache.flink.core.fs.Path report = flink(folder.resolve(out));
    FailsOnce.FAILURES.set(0);
    StreamExecutionEnvironment flink =
        BulkJob.environment(report, tasks, interval, Optional.empty(), true);
    DataStream<InputLine> read =
        BulkJob.read(flink, new InputFiles(flink(input)))
            .map(new FailsOnce(lines / 6))
            .uid("failing");
    BulkJob.judge(read, judge(), "", report);

    flink.execute();

    assertThat(FailsOnce.FAILURES).hasValue(1);
    assertIsWhole(out);
  }

  @Test
  void resumesAfterItWasKilled() throws Exception {
    Process process = start(arguments("killed", "--parallelism", "1"));
    while (process.isAlive() && countFinishedFiles("killed") < checkpoints) {
      Thread.sleep(20);
    }
    process.destroyForcibly();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(137);
    assertThat(report("killed")).isNotEqualTo(expected);

    Invocation otherDay =
        Invocation.of(
            Stream.of(arguments("killed", "--resume"))
                .map(word -> word.equals("2026-11-24") ? "1990-01-01" : word)
                .toArray());
    assertThat(otherDay.err()).contains("started with --day 2026-11-24");
    assertThat(otherDay.exitCode()).isEqualTo(2);

    Invocation resumed = Invocation.of(arguments("killed", "--parallelism", "2", "--resume"));

    assertThat(resumed.exitCode()).isEqualTo(1);
    assertIsWhole("killed");
    assertThat(countUnfinishedFiles()).isZero();
  }

  private void assertIsWhole(String out) {
    assertThat(report(out)).isEqualTo(expected);
    assertThat(Invocation.sorted(folder.resolve(out).resolve("statistics")))
        .isEqualTo(Invocation.sorted(folder.resolve("plain/statistics")));
  }

  /** {@return the number of finished files of the report, one for each checkpoint with findings} */
  private long countFinishedFiles(String out) throws IOException {
    Path findings = folder.resolve(out).resolve("findings");
    if (!Files.exists(findings)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(findings)) {
      return files.filter(file -> file.getFileName().toString().startsWith("part-")).count();
    }
  }

  private long countUnfinishedFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("killed/findings"))) {
      return files.filter(file -> file.getFileName().toString().contains(".inprogress")).count();
    }
  }

  private boolean isOfEntities() {
    return kind.equals("entities");
  }

  private LineJudge judge() {
    LocalDate day = LocalDate.of(2026, 11, 24);
    return isOfEntities() ? new EntityJudge(day, "example-cop") : new RecordJudge(day);
  }

  private Object[] arguments(String out, Object... options) {
    Stream<Object> all =
        Stream.of("validate", input, "--out", folder.resolve(out), "--day", "2026-11-24");
    all = Stream.concat(all, Stream.of("--checkpoint-every", interval));
    if (isOfEntities()) {
      all = Stream.concat(all, Stream.of("--conference", "example-cop"));
    }
    return Stream.concat(all, Stream.of(options)).toArray();
  }

  /** Starts the command in a separate JVM, with the compiler and collector options of this JVM. */
  static Process start(Object... arguments) throws Exception {
    return start(List.of(), arguments);
  }

  /**
   * Starts the command as {@link #start(Object...)} does, with folders before the class path of
   * this JVM.
   */
  static Process start(List<Path> before, Object... arguments) throws Exception {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("-XX:"))
        .forEach(words::add);
    String classPath =
        Stream.concat(
                before.stream().map(Path::toString),
                Stream.of(System.getProperty("java.class.path")))
            .collect(joining(File.pathSeparator));
    words.addAll(List.of("-cp", classPath));
    words.add(BulkValidation.class.getName());
    Stream.of(arguments).map(String::valueOf).forEach(words::add);
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static org.apache.flink.core.fs.Path flink(Path path) {
    return org.apache.flink.core.fs.Path.fromLocalFile(path.toFile());
  }

  private String report(String out) {
    Path findings = folder.resolve(out).resolve("findings");
    return Files.exists(findings) ? Invocation.sorted(findings) : "";
  }

  /**
   * Forwards lines, slowly until a checkpoint is complete, and fails once: after it has forwarded a
   * line with a finding that is in the report but not in a checkpoint.
   */
  private static final class FailsOnce
      implements MapFunction<InputLine, InputLine>, CheckpointedFunction, CheckpointListener {
    static final AtomicInteger FAILURES = new AtomicInteger();

    private static final long serialVersionUID = 1;
    private final int after;
    private boolean hasCheckpoint;
    private boolean hasFindingSince;
    private int seen;

    /**
     * Creates the function.
     *
     * @param after the number of lines of one task after which it may fail
     */
    FailsOnce(int after) {
      this.after = after;
    }

    @Override
    public InputLine map(InputLine line) throws Exception {
      if (FAILURES.get() == 0) {
        if (!hasCheckpoint) {
          Thread.sleep(1);
        }
        if (hasFindingSince && FAILURES.compareAndSet(0, 1)) {
          Thread.sleep(500); // no checkpoint is written in this time, but the finding arrives
          throw new IllegalStateException("The task fails once.");
        }
        hasFindingSince = hasCheckpoint && ++seen > after && isNotJson(line);
      }
      return line;
    }

    private static boolean isNotJson(InputLine line) {
      return !line.isEnd() && line.utf8()[line.utf8().length - 1] != '}';
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) {
      hasFindingSince = false;
    }

    @Override
    public void initializeState(FunctionInitializationContext context) {}

    @Override
    public void notifyCheckpointComplete(long checkpoint) {
      hasCheckpoint = true;
    }
  }
}
