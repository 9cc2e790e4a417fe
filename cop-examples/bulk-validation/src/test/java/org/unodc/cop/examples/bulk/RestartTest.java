package org.unodc.cop.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What breaks down on the way costs time and no finding. */
class RestartTest {
  private static final int LINES = 10_000;

  @TempDir private Path folder;
  private Path input = Path.of("");
  private String expected = "";

  @BeforeEach
  void generate() {
    input = folder.resolve("entities");
    Invocation.of("generate", "entities", LINES, input);
    Invocation.of(arguments("plain", "--without-flink"));
    expected = report("plain");
  }

  @Test
  void losesAndDoublesNothingWhenATaskFailsOnce() throws Exception {
    org.apache.flink.core.fs.Path out = flink(folder.resolve("failed"));
    StreamExecutionEnvironment flink =
        BulkJob.environment(out, 2, Duration.ofMillis(50), Optional.empty());
    DataStream<Line> lines =
        BulkJob.read(flink, new Input(flink(input))).map(new FailsOnce()).uid("failing");
    BulkJob.judge(lines, new EntityJudge(LocalDate.of(2026, 11, 24), "example-cop"), out);

    flink.execute();

    assertThat(FailsOnce.FAILURES).hasValue(1);
    assertThat(report("failed")).isEqualTo(expected);
    assertThat(Invocation.sorted(folder.resolve("failed/statistics")))
        .isEqualTo(Invocation.sorted(folder.resolve("plain/statistics")));
  }

  @Test
  void goesOnAfterItWasKilled() throws Exception {
    Process process =
        start(arguments("killed", "--parallelism", "1", "--checkpoint-every", "PT0.2S"));
    while (process.isAlive() && Checkpoints.lastIn(flink(folder.resolve("killed"))).isEmpty()) {
      Thread.sleep(20);
    }
    process.destroyForcibly();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(137);
    assertThat(report("killed")).isNotEqualTo(expected);

    Invocation resumed = Invocation.of(arguments("killed", "--parallelism", "2", "--resume"));

    assertThat(resumed.exitCode()).isEqualTo(1);
    assertThat(report("killed")).isEqualTo(expected);
    assertThat(Invocation.of(arguments("killed", "--resume")).err())
        .startsWith(folder.resolve("killed") + " has no checkpoint to go on from");
  }

  private Object[] arguments(String out, Object... options) {
    return Stream.concat(
            Stream.of("validate", input, "--out", folder.resolve(out), "--day", "2026-11-24"),
            Stream.concat(Stream.of("--conference", "example-cop"), Stream.of(options)))
        .toArray();
  }

  private static Process start(Object... arguments) throws Exception {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            BulkValidation.class.getName());
    return new ProcessBuilder(
            Stream.concat(java.stream(), Stream.of(arguments).map(String::valueOf)).toList())
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

  /** Passes lines on, slowly until a checkpoint is complete, then breaks down, then is sound. */
  private static final class FailsOnce implements MapFunction<Line, Line>, CheckpointListener {
    static final AtomicInteger FAILURES = new AtomicInteger();

    private static final long serialVersionUID = 1;
    private boolean hasCheckpoint;
    private int seen;

    @Override
    public Line map(Line line) throws Exception {
      if (FAILURES.get() == 0 && ++seen % 20 == 0) {
        Thread.sleep(1);
        if (hasCheckpoint && seen > 1_000 && FAILURES.compareAndSet(0, 1)) {
          throw new IllegalStateException("broken down once");
        }
      }
      return line;
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) {
      hasCheckpoint = true;
    }
  }
}
